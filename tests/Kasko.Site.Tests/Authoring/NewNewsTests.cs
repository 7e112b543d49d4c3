using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Authoring;

/// <summary><c>kasko new news</c>: a piece of news of today in every language.</summary>
public sealed class NewNewsTests
{
    [Theory]
    [InlineData("new-pier", "content/news/new-pier.sv.md", "title: Skriv nyhetens rubrik (new-pier)\n")]
    [InlineData("news/new-pier", "content/news/new-pier.sv.md", "title: Skriv nyhetens rubrik (new-pier)\n")]
    [InlineData("Bryggan är klar", "content/news/bryggan-ar-klar.sv.md", "title: Bryggan är klar\n")]
    [InlineData("Torget: så blir det", "content/news/torget-sa-blir-det.sv.md", "title: \"Torget: så blir det\"\n")]
    public async Task A_name_or_a_title_gives_a_draft_of_today_and_the_first_makes_the_folders_page(string written, string file, string title)
    {
        using var site = TestSite.WithProgramsTheme();

        var run = await site.Run("new", "news", written);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("content/news/index.sv.md\ncontent/news/index.fi.md\n", run.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Join(site.Root, file));
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2026-11-23\n", text, StringComparison.Ordinal);
        await site.Built();
    }

    [Fact]
    public async Task The_day_is_that_of_the_towns_time_zone()
    {
        using var site = TestSite.Small().At(new DateTimeOffset(2026, 11, 23, 22, 30, 0, TimeSpan.Zero));

        await site.Run("new", "news");
        await site.Run("new", "news");

        Assert.True(File.Exists(Path.Join(site.Root, "content/news/2026-11-24.sv.md")));
        Assert.True(File.Exists(Path.Join(site.Root, "content/news/2026-11-24-2.fi.md")));
    }

    [Fact]
    public async Task Titles_in_every_language_are_given_in_their_order()
    {
        using var site = TestSite.Small();

        await site.Run("new", "news", "Bryggan är klar", "Laituri on valmis");

        Assert.Contains("title: Laituri on valmis\n", File.ReadAllText(Path.Join(site.Root, "content/news/bryggan-ar-klar.fi.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_without_quotation_marks_is_shown_with_them()
    {
        using var site = TestSite.Small();

        var run = await site.Run("new", "news", "Bryggan", "är", "klar");

        Assert.Equal((2, "kasko: there are more titles than languages (sv, fi). Write each title within quotation marks: \"Bryggan är klar\"\n"), (run.ExitCode, run.Error));
    }
}
