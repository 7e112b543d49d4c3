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
        using var site = await TestSite.Small().Built();
        var earlier = await File.ReadAllBytesAsync(Path.Join(site.Root, Record, "record.json"));
        // The folder comes back from a backup as another folder with one file less, so its record does not describe it.
        Copy(site.Public, site.Public + "-backup");
        Directory.Delete(site.Public, recursive: true);
        Directory.Move(site.Public + "-backup", site.Public);
        await File.WriteAllTextAsync(Path.Join(site.Public, "robots.txt"), "changed");
        Assert.Equal(3, (await site.Build()).ExitCode);
        File.Delete(Path.Join(site.Public, "robots.txt"));
        site.Append("content/goals/harbour.sv.md", "\nEn rad till.\n");
        await File.WriteAllBytesAsync(Path.Join(site.Root, Record, "record.json"), earlier);

        var run = await site.Build("--adopt");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("En rad till.", site.Read("sv/strategiska-mal/en-livlig-hamn/index.html"), StringComparison.Ordinal);
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
