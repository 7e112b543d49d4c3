using System.Globalization;
using System.Text;
using Kasko.Site.Statistics;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// What a source can send: <c>kasko statistics update</c> refuses it with a sentence and leaves the file as it is, or
/// takes it in, and the site can be built with it.
/// </summary>
public sealed class SourceAnswerTests
{
    private const string Measure = "content/measures/residents.yml";
    private const string Figures = "content/measures/residents.observations.yml";

    public static TheoryData<string, string> RefusedAnswers => new()
    {
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"9999-12-31T23:59:59Z\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"0001-01-01T00:00:00Z\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"1799-12-31T00:00:00Z\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"2201-01-01T00:00:00Z\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"27.3.2026\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"2026-13-45\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"\"" },
        { "\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":20260327" },
        { "\"version\":\"2.0\",", "" },
        { "\"version\":\"2.0\"", "\"version\":\"1.0\"" },
        { "\"version\":\"2.0\"", "\"version\":2.0" },
        { "\"version\":\"2.0\"", "\"version\":\"9999\"" },
        { "[1200,", "[1e400," },
        { "[1200,", "[NaN," },
        { "[1200,", "[\"NaN\"," },
        { "[1200,", "[\"Infinity\"," },
        { "[1200,", "[1000000000000000," },
        { "[1200,", "[-79228162514264337593543950335," },
        { "[1200,", $"[{new string('9', 400)}," },
        { "[1200,", $"[\"{new string('9', 400)}\"," },
        { "[1200,", "[[1200]," },
        { "[1200,1234,1250]", "[]" },
        { "[1200,1234,1250]", "null" },
        { "Väestön", "V\u0001stön" },
        { "\"value\":", "\"value\":[1,2,3],\"value\":" },
        { "\"2024\":1", "\"2023\":1" },
        { "{\"version\"", "" },
    };

    [Theory, MemberData(nameof(RefusedAnswers))]
    public async Task An_answer_that_no_build_could_use_is_refused(string part, string instead)
    {
        var update = await Update(text => Replaced(text, part, instead));

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood", null), (update.Outcome, update.Problems(), update.File));
    }

    [Theory]
    [InlineData("lukumäärä")]
    [InlineData("Väestön tunnuslukuja")]
    public async Task Text_in_another_encoding_than_UTF_8_is_refused(string word)
    {
        var update = await Update(text =>
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            return [.. Encoding.UTF8.GetBytes(text[..at]), .. Encoding.Latin1.GetBytes(word), .. Encoding.UTF8.GetBytes(text[(at + word.Length)..])];
        });

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood", null), (update.Outcome, update.Problems(), update.File));
        Assert.Contains("(UTF-8)", update.Diagnostics[0].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1200,", "[-0,", "2023: 0")]
    [InlineData("[1200,", "[-0.00,", "2023: 0")]
    [InlineData("[1200,", "[\"-0\",", "2023: 0")]
    [InlineData("[1200,", "[1.2e3,", "2023: 1200")]
    [InlineData("[1200,", "[1200.12345678901234567890123456789,", "2023: 1200.1234567890123456789012346")]
    [InlineData("[1200,", "[1e-400,", "2023: 0")]
    [InlineData("\"updated\":\"2026-03-27T06:00:00Z\",", "", "2023: 1200")]
    [InlineData("\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":null", "2023: 1200")]
    [InlineData("\"updated\":\"2026-03-27T06:00:00Z\"", "\"updated\":\"2200-12-31T23:59:59Z\"", "2023: 1200")]
    public async Task An_odd_answer_that_means_something_is_taken_in_and_the_site_can_be_checked(string part, string instead, string figure)
    {
        var update = await Update(text => Replaced(text, part, instead), accept: true);

        Assert.StartsWith(figure + ";", update.Figures(), StringComparison.Ordinal);
        using var site = WithStatistics().Write(Figures, update.Text());
        Assert.Equal(0, (await site.Check()).ExitCode);
    }

    [Theory]
    [InlineData("1799: 1, 2201: 2, 9999: 3, 0001: 4, 2025: 1250", "2025: 1250")]
    [InlineData("2024M13: 1, 2025Q5: 2, 2025: 1250", "2025: 1250")]
    public async Task Periods_that_do_not_exist_are_no_figures(string table, string figures)
    {
        await using var web = await Residents.Serve(table);

        Assert.Equal(figures, (await Residents.Update(web, Residents.Measure())).Figures());
    }

    [Fact]
    public async Task The_same_period_twice_is_refused()
    {
        await using var web = await Residents.Serve("2024: 1234, 2025: 1250, 2025*: 1251");

        Assert.Equal("statistics-not-understood", (await Residents.Update(web, Residents.Measure())).Problems());
    }

    [Fact]
    public async Task Thousands_of_months_are_taken_in()
    {
        var months = Enumerable.Range(0, 200 * 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"{1820 + (month / 12)}M{(month % 12) + 1:D2}: {1200 + (month % 7)}"));
        await using var web = await Residents.Serve(string.Join(", ", months));

        var update = await Residents.Update(web, Residents.Measure(baseline: "1820-01: 1200"));

        Assert.Equal(2_400, update.Changes.Length);
    }

    [Fact]
    public async Task The_file_stays_as_it_was_and_every_build_succeeds()
    {
        await using var web = await Residents.Serve("2023: 1200, 2024: 1234, 2025: 1250");
        using var site = WithStatistics().Append("site.yml", $"statistics: {{statfin: \"{web.Address}\"}}\n");
        Assert.Equal(0, (await site.Run("statistics", "update")).ExitCode);
        var before = File.ReadAllText(Path.Join(site.Root, Figures));

        foreach (var (part, instead) in ((string, string)[])[("2026-03-27", "9999-12-31"), ("\"2.0\"", "\"3.0\""), ("[1200,", "[1e400,"), ("[1200,", "[")])
        {
            web.Server.Changed = bytes => Encoding.UTF8.GetString(bytes) is var text && IsData(text) ? Replaced(text, part, instead) : bytes;
            var run = await site.Run("statistics", "update");

            Assert.Equal((1, $"{Measure}:14:14 statistics-not-understood"), (run.ExitCode, Assert.Single(run.Places)));
            Assert.Equal(before, File.ReadAllText(Path.Join(site.Root, Figures)));
        }

        await site.Built();
    }

    public static TheoryData<string, string> RefusedBySotkanet => new()
    {
        { "2026-05-28", "9999-12-31" },
        { "2026-05-28", "28.5.2026" },
        { "\"2026-05-28\"", "20260528" },
        { "\"start\":1990", "\"start\":1" },
        { "\"end\":2025", "\"end\":9999" },
        { "\"end\":2025", "\"end\":1e400" },
        { "\"value\":1002", "\"value\":1e400" },
        { "\"value\":1002", "\"value\":\"NaN\"" },
        { "\"value\":1002", "\"value\":1000000000000000" },
        { "\"year\":2025", "\"year\":2024" },
        { "\"year\":2025", "\"year\":2025.5" },
        { "\"value\":1002", "\"value\":NaN" },
    };

    [Theory, MemberData(nameof(RefusedBySotkanet))]
    public async Task The_same_is_refused_from_Sotkanet(string part, string instead)
    {
        await using var sotkanet = await Statistics.Sotkanet.Start();
        foreach (var (year, value) in ((int, decimal)[])[(2024, 1001), (2025, 1002)]) sotkanet.Values[year] = value;
        sotkanet.Server.Changed = bytes => Encoding.UTF8.GetString(bytes) is var text && text.Contains(part, StringComparison.Ordinal) ? Replaced(text, part, instead) : bytes;

        var update = Assert.Single(await Residents.Update([Residents.Measure(Residents.Sotkanet())], sotkanet.Address, sotkanet.Address));

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood", null), (update.Outcome, update.Problems(), update.File));
    }

    /// <summary>An update with a changed answer to the query for figures.</summary>
    private static async Task<MeasureUpdate> Update(Func<string, byte[]> change, bool accept = false)
    {
        await using var web = await Residents.Serve("2023: 1200, 2024: 1234, 2025: 1250");
        web.Server.Changed = bytes => Encoding.UTF8.GetString(bytes) is var text && IsData(text)
            ? change(text.Replace("\\u00E4", "ä", StringComparison.Ordinal).Replace("\\u00F6", "ö", StringComparison.Ordinal))
            : bytes;
        return await Residents.Update(web, Residents.Measure(), accept);
    }

    private static bool IsData(string text) => text.StartsWith("{\"version\"", StringComparison.Ordinal);

    private static byte[] Replaced(string text, string part, string instead)
    {
        Assert.Contains(part, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(part, instead, StringComparison.Ordinal));
    }

    /// <summary>The small site, whose measure of residents has official figures.</summary>
    private static TestSite WithStatistics() => TestSite.Small()
        .Replace(Measure, "observations:\n  - {period: 2024, value: 1234}\n  - {period: 2025, value: 1250, provisional: true, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}\n", "")
        .Replace(Measure, "source:\n  title: {sv: Stadens register, fi: Kaupungin rekisteri}\n  url: https://example.org/register\n  licence: CC BY 4.0\n  licence_url: https://creativecommons.org/licenses/by/4.0/\n", "")
        .Append(Measure, "statistics: {statfin: {table: vaerak/11ra, contents: vaerak-vaesto, area: KU231}}\n");
}
