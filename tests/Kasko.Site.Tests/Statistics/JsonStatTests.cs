using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

/// <summary>The answers are in the folder Answers, as a server sends them.</summary>
public sealed class JsonStatTests
{
    public static TheoryData<string> Legal => Names("Legal");

    public static TheoryData<string> Broken => Names("Broken");

    [Theory]
    [MemberData(nameof(Legal))]
    public async Task An_answer_in_any_legal_shape_gives_the_same_figures(string name)
    {
        var update = await Update("Legal", name);

        Assert.Equal("2023: 1263; 2024; 2025: 1241.5", update.Figures());
        Assert.Contains("updated: 2026-03-27T06:00:00Z", update.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task An_answer_that_contradicts_itself_is_refused(string name)
    {
        var update = await Update("Broken", name);

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood"), (update.Outcome, update.Problems()));
    }

    private static async Task<MeasureUpdate> Update(string folder, string name)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1, 2024: 1, 2025: 1");
        var answer = await File.ReadAllTextAsync(Path.Combine(Folder(folder), name + ".json"));
        web.Server.Instead = async (context, call) =>
        {
            if (call.Method != "POST") return false;
            await context.Json(answer);
            return true;
        };
        return await Residents.Update(web, Residents.Measure());
    }

    private static TheoryData<string> Names(string folder) =>
        new(Directory.GetFiles(Folder(folder), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    private static string Folder(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kasko.Site.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(name);
        return Path.Combine(folder, "tests", "Kasko.Site.Tests", "Statistics", "Answers", name);
    }
}
