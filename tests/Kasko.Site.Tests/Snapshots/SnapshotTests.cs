using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-snapshots-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_snapshot_is_the_same_with_either_line_ending()
    {
        Accept("Pages.Home", "<h1>\r\nHej\r\n</h1>");

        Assert.Null(Store().Difference("Pages.Home", "html", "<h1>\nHej\n</h1>"));
    }

    [Fact]
    public void A_difference_is_shown_with_both_files_and_where_it_begins()
    {
        Accept("Pages.Home", "one\ntwo\nthree\nfour");

        var message = Store().Difference("Pages.Home", "html", "one\ntwo\n3\nfour");

        Assert.Contains("They differ from line 3 on:\n    one\n    two\n  - three\n  - four\n  + 3\n  + four\n", message, StringComparison.Ordinal);
        Assert.Contains(File("Pages.Home.verified.html"), message, StringComparison.Ordinal);
        Assert.Contains(File("Pages.Home.received.html"), message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n3\nfour", System.IO.File.ReadAllText(File("Pages.Home.received.html")));
    }

    [Fact]
    public void A_text_that_only_ends_earlier_is_a_difference_too()
    {
        Accept("Pages.Home", "one\ntwo");

        Assert.Contains("They differ from line 2 on:\n    one\n  - two\n  accepted:", Store().Difference("Pages.Home", "html", "one"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_received_file_is_deleted_when_the_test_passes_again()
    {
        Accept("Pages.Home", "one");
        Store().Difference("Pages.Home", "html", "two");

        Assert.Null(Store().Difference("Pages.Home", "html", "one"));
        Assert.False(System.IO.File.Exists(File("Pages.Home.received.html")));
    }

    [Fact]
    public void A_new_snapshot_is_not_accepted_automatically()
    {
        Assert.Contains("Nothing has been accepted yet.", Store().Difference("Pages.Home", "html", "one"), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File("Pages.Home.verified.html")));
    }

    [Fact]
    public void A_snapshot_is_accepted_on_request()
    {
        Assert.Null(Store(accept: "1").Difference("Pages.Home", "html", "one"));
        Assert.Equal("one", System.IO.File.ReadAllText(File("Pages.Home.verified.html")));
    }

    [Fact]
    public void A_snapshot_is_never_accepted_in_CI()
    {
        Assert.NotNull(Store(accept: "1", ci: "true").Difference("Pages.Home", "html", "one"));
        Assert.False(System.IO.File.Exists(File("Pages.Home.verified.html")));
    }

    [Fact]
    public void A_snapshot_that_is_no_longer_made_is_a_difference()
    {
        Accept("home", "one");
        Accept("goals", "two");

        var missing = Store().Missing([new SnapshotFile("home", "html", "one")]);

        Assert.Equal($"This is no longer made:\n  accepted: {File("goals.verified.html")}", Assert.Single(missing));
    }

    [Theory]
    [InlineData("/_/tests/Kasko.Site.Tests/Sites/SmallSiteTests.cs")]
    [InlineData(@"C:\src\kasko\tests\Kasko.Site.Tests\Sites\SmallSiteTests.cs")]
    public void A_test_finds_its_folder_whatever_path_the_compiler_wrote_down(string path)
    {
        Assert.Equal(Path.Join(Repository.Root, "tests", "Kasko.Site.Tests", "Sites", "SmallSiteTests.cs"), Repository.TestSource(path));
    }

    private SnapshotStore Store(string? accept = null, string? ci = null) =>
        new(_folder, name => name == "KASKO_ACCEPT" ? accept : name == "CI" ? ci : null);

    private void Accept(string name, string text) => System.IO.File.WriteAllText(File($"{name}.verified.html"), text);

    private string File(string name) => Path.Join(_folder, name);
}
