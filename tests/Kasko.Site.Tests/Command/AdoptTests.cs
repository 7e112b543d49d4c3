using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>A published folder whose record has been lost is taken over without emptying it.</summary>
public sealed class AdoptTests
{
    private const string Record = ".public.kasko";

    [Fact]
    public async Task A_folder_without_its_record_is_refused_and_the_message_names_adopt()
    {
        using var site = await WithoutRecord();

        var run = await site.Build();

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("build with --adopt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_this_build_writes_is_taken_over_and_stays_as_it_is()
    {
        using var site = await WithoutRecord();
        var before = FolderText.Hash(site.Public);

        var run = await site.Build("--adopt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, FolderText.Hash(site.Public));
        Assert.Equal(0, (await site.Run("verify")).ExitCode);
        Assert.Equal(0, (await site.Build()).ExitCode);
    }

    [Theory]
    [InlineData("public/holiday.jpg", "mine")]
    [InlineData("public/index.html", "changed by hand")]
    [InlineData("public/sv/index.html.br", "no compressed copy")]
    public async Task One_file_that_no_build_made_keeps_the_whole_folder_from_being_taken_over(string path, string text)
    {
        using var site = await WithoutRecord();
        site.Write(path, text);
        var before = FolderText.Hash(site.Public);

        var run = await site.Build("--adopt");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"1 is not ({path["public/".Length..]})", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderText.Hash(site.Public));
    }

    [Fact]
    public async Task A_link_in_the_folder_is_not_taken_over()
    {
        using var site = await WithoutRecord();
        File.CreateSymbolicLink(Path.Join(site.Public, "link"), "/tmp");

        var run = await site.Build("--adopt");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("1 is not (link)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_earlier_record_names_is_taken_over_and_deleted_where_the_site_no_longer_has_it()
    {
        const string Changed = "sv/om-strategin/index.html";
        using var site = await TestSite.Small()
            .Write("content/extra.sv.md", "---\nkind: page\ntitle: Fyren\nsummary: Fyren vid hamnen.\n---\n")
            .Write("content/extra.fi.md", "---\nkind: page\ntitle: Majakka\nsummary: Sataman majakka.\n---\n")
            .Built();
        var earlier = await File.ReadAllBytesAsync(Path.Join(site.Root, Record, "record.json"));
        Copy(site.Public, site.Public + "-backup");
        File.Delete(Path.Join(site.Root, "content/extra.sv.md"));
        File.Delete(Path.Join(site.Root, "content/extra.fi.md"));
        site.Append("content/about.sv.md", "\nEn rad till.\n");
        await site.Build();
        // A backup with one newer file comes back: the earlier record names the others, and this build writes that one.
        File.Copy(Path.Join(site.Public, Changed), Path.Join(site.Public + "-backup", Changed), overwrite: true);
        Directory.Delete(site.Public, recursive: true);
        Directory.Move(site.Public + "-backup", site.Public);
        await File.WriteAllBytesAsync(Path.Join(site.Root, Record, "record.json"), earlier);
        Assert.Equal(3, (await site.Build()).ExitCode);

        var run = await site.Build("--adopt");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("En rad till.", site.Read(Changed), StringComparison.Ordinal);
        Assert.False(site.Has("sv/fyren/index.html"));
        Assert.Equal(0, (await site.Run("verify")).ExitCode);
    }

    private static async Task<TestSite> WithoutRecord()
    {
        var site = await TestSite.Small().Built();
        Directory.Delete(Path.Join(site.Root, Record), recursive: true);
        return site;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
