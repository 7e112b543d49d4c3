using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Folders that the command never changes.</summary>
public sealed class OutputFolderTests
{
    [Fact]
    public async Task A_folder_with_foreign_files_is_refused_and_not_changed()
    {
        using var site = TestSite.Small().Write("public/minutes.pdf", "Somebody's own.");

        var run = await site.Build();

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Problems);
        Assert.Equal(["minutes.pdf"], site.Published().Keys);
    }

    [Fact]
    public async Task A_foreign_file_added_to_the_published_ones_stays()
    {
        using var site = await TestSite.Small().Built();
        site.Write("public/.well-known/security.txt", "Contact: mailto:stad@lillvik.example\n").Write("content/goals/school.sv.md",
            "---\nkind: goal\ntitle: En annan skola\nsummary: Alla barn ska trivas.\nnumber: 2\nbenefit: Barnen lär sig mer\n---\n");

        await site.Built();

        Assert.True(site.Has(".well-known/security.txt"));
        Assert.False(site.Has("sv/strategiska-mal/en-god-skola"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/goals/built")]
    [InlineData("themes")]
    [InlineData("themes/plain/public")]
    [InlineData("theme")]
    [InlineData(".git")]
    [InlineData(".git/public")]
    [InlineData("site.yml")]
    [InlineData("/")]
    [InlineData("/home")]
    [InlineData("/home/somebody")]
    [InlineData("/root")]
    public async Task The_sites_own_folders_and_homes_are_refused(string output)
    {
        using var site = TestSite.Small();
        Directory.CreateDirectory(Path.Join(site.Root, ".git"));
        var before = FolderText.Hash(site.Root);

        var run = await site.Build("--output", output);

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Problems);
        Assert.Equal(before, FolderText.Hash(site.Root));
    }

    [Fact]
    public async Task A_link_is_refused_wherever_it_leads()
    {
        using var site = TestSite.Small();
        var elsewhere = Directory.CreateDirectory(Path.Join(site.Root, "elsewhere")).FullName;
        File.CreateSymbolicLink(site.Public, elsewhere);

        var run = await site.Build();

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public async Task A_refusal_is_one_line_with_advice()
    {
        using var site = TestSite.Small();

        var run = await site.Build("--output", "content/public");

        Assert.Matches(@"^content/public: error [a-z-]+: .+\.\n$", run.Error);
    }
}
