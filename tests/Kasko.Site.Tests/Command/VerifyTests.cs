using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary><c>kasko verify</c>: comparing a folder or an address with what was published.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task An_unchanged_folder_has_no_differences()
    {
        using var site = await TestSite.Small().Built();

        var run = await site.Run("verify");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^All \d+ files are as they were published\.\n$", run.Output);
    }

    [Fact]
    public async Task Files_changed_removed_or_added_by_hand_are_listed()
    {
        using var site = await TestSite.Small().Built();
        File.AppendAllText(Path.Join(site.Public, "sv", "index.html"), "<!-- -->");
        File.Delete(Path.Join(site.Public, "robots.txt"));
        File.WriteAllText(Path.Join(site.Public, "notes.txt"), "mine");

        var run = await site.Run("verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["notes.txt", "robots.txt", "sv/index.html"], run.Places.Select(place => place.Split(' ')[0]));
    }

    [Fact]
    public async Task A_live_address_is_compared_with_the_record_of_what_was_published()
    {
        using var site = await TestSite.Small().Built();
        await using var server = await StaticServer.Of(site.Public);

        Assert.Equal((0, ""), await Verify());
        File.AppendAllText(Path.Join(site.Public, "sv", "varden", "index.html"), "<!-- -->");
        Assert.Equal((1, $"{server.Address}sv/varden/"), await Verify());

        async Task<(int, string)> Verify()
        {
            var run = await site.Run("verify", server.Address.AbsoluteUri);
            return (run.ExitCode, string.Join(' ', run.Places.Select(place => place.Split(' ')[0])));
        }
    }

    [Theory]
    [InlineData(23, "2d", 0)]
    [InlineData(25, "2d", 0)]
    [InlineData(26, "2d", 1)]
    [InlineData(24, "23h", 1)]
    public async Task Anyone_can_see_that_builds_have_stopped(int day, string most, int code)
    {
        using var site = await TestSite.Small().Built();
        using var elsewhere = TestSite.Small().At(new DateTimeOffset(2026, 11, day, 10, 0, 0, TimeSpan.Zero));
        await using var server = await StaticServer.Of(site.Public);

        var run = await elsewhere.Run("verify", server.Address.AbsoluteUri, "--max-age", most);

        Assert.Equal(code, run.ExitCode);
        Assert.StartsWith("The site was last built on 2026-11-23.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(code == 0 ? [] : [$"{server.Address}sitemap.xml site-too-old"], run.Places);
    }

    [Fact]
    public async Task A_build_without_changes_is_a_build_too()
    {
        using var site = await TestSite.Small().Built();
        site.At(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.Zero));

        var before = await site.Run("verify", "--max-age", "2d");
        await site.Built();

        Assert.Equal((1, 0), (before.ExitCode, (await site.Run("verify", "--max-age", "2d")).ExitCode));
    }

    [Theory]
    [InlineData("en", "72 hours ago. The nightly builds have stopped")]
    [InlineData("sv", "för 72 timmar sedan. De nattliga byggena har upphört")]
    [InlineData("fi", "72 tuntia sitten. Yölliset koonnit ovat loppuneet")]
    public async Task Where_the_site_is_built_its_age_and_its_files_are_verified(string language, string words)
    {
        using var site = await TestSite.Small().Built();
        site.At(new DateTimeOffset(2026, 11, 26, 10, 0, 0, TimeSpan.Zero));
        File.Delete(Path.Join(site.Public, "robots.txt"));

        var run = await site.Run("verify", "--max-age", "2d", "--language", language);

        Assert.Equal((1, "robots.txt file-missing sitemap.xml site-too-old"), (run.ExitCode, string.Join(' ', run.Places)));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-01-01", "site-age-unknown")]
    [InlineData(null, "file-missing")]
    public async Task A_site_that_does_not_say_when_it_was_built_is_reported(string? written, string id)
    {
        using var site = await TestSite.Small().Built();
        using var elsewhere = TestSite.Small();
        await using var server = await StaticServer.Of(site.Public);
        var file = Path.Join(site.Public, "sitemap.xml");
        if (written is null) File.Delete(file);
        else File.SetLastWriteTimeUtc(file, DateTime.Parse(written, System.Globalization.CultureInfo.InvariantCulture));

        var run = await elsewhere.Run("verify", server.Address.AbsoluteUri, "--max-age", "2d");

        Assert.Equal((1, $"{server.Address}sitemap.xml {id}"), (run.ExitCode, Assert.Single(run.Places)));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("tomorrow")]
    [InlineData("-1d")]
    public async Task An_age_without_days_or_hours_is_wrong_usage(string age)
    {
        using var site = TestSite.Small();

        var run = await site.Run("verify", "https://example.org/", "--max-age", age);

        Assert.Equal((2, $"kasko: '{age}' is no number of days or hours. Write for example --max-age 2d or --max-age 36h\nkasko: see 'kasko --help'\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_copy_elsewhere_is_compared_with_the_same_record()
    {
        using var site = await TestSite.Small().Built();
        var copy = Path.Join(site.Root, "copy");
        foreach (var file in Directory.EnumerateFiles(site.Public, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(copy, Path.GetRelativePath(site.Public, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Assert.Equal(0, (await site.Run("verify", "copy")).ExitCode);
        File.Delete(Path.Join(copy, "404.html"));
        Assert.Equal(["404.html"], (await site.Run("verify", "copy")).Places.Select(place => place.Split(' ')[0]));
    }
}
