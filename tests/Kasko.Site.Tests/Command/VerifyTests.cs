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
