using System.Text;
using Kasko.Site.Files;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_or_replaced_file_is_the_only_file_in_the_folder()
    {
        Assert.True(Replace("a", "first"));
        Assert.Equal("first", Read("a"));
        Assert.True(Replace("a", "second"));
        Assert.Equal("second", Read("a"));
        Assert.Equal(["a"], Names());
    }

    [Theory]
    [InlineData(Special.Link)]
    [InlineData(Special.DanglingLink)]
    [InlineData(Special.Folder)]
    [InlineData(Special.Pipe)]
    [InlineData(Special.Device)]
    public void What_is_not_an_ordinary_file_is_never_replaced(Special special)
    {
        File.WriteAllText(Full("target"), "behind the link");
        if (!SpecialFile.TryMake(special, Full("a"), Full("target"))) return;
        var before = FileEntry.KindOf(Full("a"));

        Assert.False(AtomicFile.CanReplace(Full("a")));
        Assert.False(Replace("a", "new"));

        Assert.Equal(before, FileEntry.KindOf(Full("a")));
        Assert.Equal("behind the link", Read("target"));
        Assert.Equal(["a", "target"], Names());
    }

    [Fact]
    public void A_link_among_the_parents_is_followed()
    {
        Directory.CreateDirectory(Full("real"));
        Directory.CreateSymbolicLink(Full("link"), Full("real"));

        Assert.True(Replace("link/a", "new"));

        Assert.Equal("new", Read("real/a"));
    }

    [Fact]
    public void Other_files_in_the_folder_stay()
    {
        foreach (var name in (string[])["a.new", "a.tmp", "a~"]) File.WriteAllText(Full(name), name);

        Assert.True(Replace("a", "new"));

        Assert.All((string[])["a.new", "a.tmp", "a~"], name => Assert.Equal(name, Read(name)));
        Assert.Equal(["a", "a.new", "a.tmp", "a~"], Names());
    }

    [Fact]
    public void No_temporary_file_remains_when_the_file_cannot_be_replaced()
    {
        var longer = new string('a', 256);

        Assert.False(Replace(longer, "new"));
        Assert.False(Replace("nowhere/a", "new"));
        Assert.False(AtomicFile.CanReplace(_folder + "/"));
        Assert.Empty(Names());
    }

    [Fact]
    public void The_new_file_has_the_permissions_of_the_old_one()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        Replace("a", "first");
        File.SetUnixFileMode(Full("a"), Mode);

        Replace("a", "second");

        Assert.Equal(Mode, File.GetUnixFileMode(Full("a")));
    }

    private bool Replace(string name, string text) => AtomicFile.Replace(Full(name), Encoding.UTF8.GetBytes(text));

    private string Full(string name) => Path.Join(_folder, name);

    private string Read(string name) => File.ReadAllText(Full(name));

    private string[] Names() => [.. Directory.EnumerateFileSystemEntries(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
