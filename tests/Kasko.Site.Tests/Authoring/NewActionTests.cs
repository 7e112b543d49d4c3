using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new action</c>: an action is a draft until its texts are written.</summary>
public sealed class NewActionTests
{
    private const string File = "content/actions/new-pier.yml";

    [Fact]
    public async Task An_action_is_published_when_its_texts_are_written()
    {
        using var site = TestSite.WithProgramsTheme();

        var run = await site.Run("new", "action", "new-pier", "En ny brygga", "Uusi laituri");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(File + "\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("status: not-started\nstatus_date: 2026-11-23\n", System.IO.File.ReadAllText(Path.Join(site.Root, File)), StringComparison.Ordinal);
        await site.Built();
        Assert.False(site.Has("data/actions.json"));

        var unwritten = await site.Replace(File, "draft: true\n", "").Check();
        Assert.Contains($"{File}:1:1: error unwritten-text: ", unwritten.Error, StringComparison.Ordinal);

        await site.Replace(File, "Skriv i en mening eller två vad som görs.", "Hamnen får en brygga till.").Replace(File, "Kirjoita virkkeellä tai kahdella, mitä tehdään.", "Satama saa toisen laiturin.").Replace(File, "goals: []", "goals: [goals/harbour]").Built();
        Assert.NotNull(site.Page("sv/strategiska-mal/en-livlig-hamn/").QuerySelector(".actions"));
    }

    [Theory]
    [InlineData("Ny brygga", "a name has only small letters a–z, digits and hyphens, not 'Ny brygga'. Write: kasko new action ny-brygga")]
    [InlineData("content/actions/con.yml", "the name 'con' is used for something else. Write: kasko new action con-action")]
    public async Task A_wrong_id_is_refused_with_the_command_to_write(string id, string message)
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "action", id);

        Assert.Equal((2, $"kasko: {message}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_page_that_lists_them_has_its_kind_by_its_name()
    {
        using var site = TestSite.WithProgramsTheme();

        await site.Run("new", "page", "actions");

        await site.Built();
        Assert.Equal("Åtgärder", site.Page("sv/atgarder/").QuerySelector("h1")!.TextContent);
    }
}
