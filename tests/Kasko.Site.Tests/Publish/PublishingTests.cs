using System.Text.Json.Nodes;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

public sealed class PublishingTests : IDisposable
{
    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_folder_that_an_earlier_program_published_is_recognised_and_updated()
    {
        await _site.Publish(("index.html", "a"), ("old.html", "b"));
        var file = Path.Join(_site.Own, "record.json");
        var record = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        // The first program wrote neither.
        Assert.True(record.Remove("former"));
        record.Remove("built");
        await File.WriteAllTextAsync(file, record.ToJsonString());

        var report = await _site.Publish(("index.html", "c"));

        Assert.True(report.Published);
        Assert.Equal(["index.html"], Directory.EnumerateFiles(_site.Public, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_site.Public, path)));
        Assert.Equal("c", await File.ReadAllTextAsync(Path.Join(_site.Public, "index.html")));
    }

    [Fact]
    public async Task A_site_is_published_with_every_file_and_only_lock_and_record_remain_beside_it()
    {
        var report = await _site.Publish(("index.html", "choose"), ("sv/index.html", "hej"), ("assets/style.1.css", "a"));

        Assert.True(report.Published);
        Assert.Equal((3, 0, 0), (report.Written, report.Unchanged, report.Deleted));
        Assert.Empty(report.Diagnostics);
        Assert.Equal(["assets/style.1.css", "index.html", "sv/index.html"], PublishedSite.Everything(_site.Public).Keys);
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
        Assert.Equal([".public.kasko", "public"], Directory.GetFileSystemEntries(_site.Root).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public async Task Only_a_changed_page_is_compressed_again()
    {
        await _site.PublishWithCopies(text => text + " packed", ("a.html", "a"), ("b.html", "b"));

        var report = await _site.PublishWithCopies(text => text + " packed again", ("a.html", "a"), ("b.html", "changed"));

        Assert.Equal(["b.html", "b.html.br", "b.html.gz"], report.Changed);
        Assert.Equal(3, report.Unchanged);
        Assert.Equal(("a packed", "changed packed again"), (_site.Read("a.html.br"), _site.Read("b.html.gz")));
    }

    [Fact]
    public async Task A_compressed_copy_that_someone_has_damaged_is_made_again()
    {
        await _site.PublishWithCopies(text => text + " packed", ("a.html", "a"));
        _site.Write("public/a.html.br", "damaged!");

        var report = await _site.PublishWithCopies(text => text + " packed", ("a.html", "a"));

        Assert.Equal("a packed", _site.Read("a.html.br"));
        Assert.Contains(report.Diagnostics, found => found.At.Path.EndsWith("a.html.br", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copies_are_made_when_the_page_was_published_without_any()
    {
        await _site.Publish(("a.html", "a"));

        await _site.PublishWithCopies(text => text + " packed", ("a.html", "a"));

        Assert.Equal("a packed", _site.Read("a.html.gz"));
    }

    [Fact]
    public async Task A_changed_page_is_written_a_removed_one_deleted_and_the_others_stay_the_same_files()
    {
        await _site.Publish(("index.html", "choose"), ("sv/a/index.html", "a"), ("sv/b/index.html", "b"));
        var untouched = Posix.StateOf(Path.Join(_site.Public, "index.html"));

        var report = await _site.Publish(("index.html", "choose"), ("sv/a/index.html", "a, now other"));

        Assert.Equal((1, 1, 1), (report.Written, report.Unchanged, report.Deleted));
        Assert.Equal("a, now other", _site.Read("sv/a/index.html"));
        Assert.False(_site.Has("sv/b"));
        if (OperatingSystem.IsLinux()) Assert.Equal(untouched, Posix.StateOf(Path.Join(_site.Public, "index.html")));
    }

    [Fact]
    public async Task An_unchanged_site_writes_nothing_at_all()
    {
        await _site.Publish(("index.html", "choose"), ("sv/index.html", "hej"));
        var before = Times();

        var report = await _site.Publish(("index.html", "choose"), ("sv/index.html", "hej"));

        Assert.Equal((PublishMethod.Unchanged, 0, 2, 0), (report.Method, report.Written, report.Unchanged, report.Deleted));
        Assert.Equal(before, Times());

        List<(string, DateTime)> Times() =>
        [
            .. Directory.EnumerateFileSystemEntries(_site.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Order().Select(path => (path, File.GetLastWriteTimeUtc(path))),
        ];
    }

    [Fact]
    public async Task Without_a_commit_the_old_site_stays_and_the_staged_files_are_deleted()
    {
        await _site.Publish(("index.html", "old"));

        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using (var staging = opening.Staging!) staging.Add(PublishedSite.File("index.html", "new"));

        Assert.Equal("old", _site.Read("index.html"));
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task A_first_build_that_publishes_nothing_leaves_nothing()
    {
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using (var staging = opening.Staging!) staging.Add(PublishedSite.File("sv/index.html", "has faults"));

        if (OperatingSystem.IsLinux()) Assert.Empty(Directory.GetFileSystemEntries(_site.Root));
        Assert.True((await _site.Publish(("index.html", "hej"))).Published);
    }

    [Fact]
    public async Task A_build_that_is_cancelled_leaves_the_old_site()
    {
        await _site.Publish(("index.html", "old"));

        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using (var staging = opening.Staging!)
        {
            staging.Add(PublishedSite.File("index.html", "new"));
            Assert.Throws<OperationCanceledException>(() => staging.Commit(new CancellationToken(canceled: true)));
        }

        Assert.Equal("old", _site.Read("index.html"));
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task Assets_of_the_previous_build_stay_for_one_generation()
    {
        await _site.Publish(("index.html", "1"), ("assets/style.1.css", "one"));
        await _site.Publish(("index.html", "2"), ("assets/style.2.css", "two"));
        Assert.True(_site.Has("assets/style.1.css"));

        await _site.Publish(("index.html", "2"), ("assets/style.2.css", "two"));
        Assert.True(_site.Has("assets/style.1.css"), "an unchanged build is no new generation");

        await _site.Publish(("index.html", "3"), ("assets/style.3.css", "three"));
        Assert.Equal(["assets/style.2.css", "assets/style.3.css", "index.html"], PublishedSite.Everything(_site.Public).Keys);
    }

    [Fact]
    public async Task A_file_may_become_a_folder_and_a_folder_a_file()
    {
        await _site.Publish(("a", "file"), ("b/c", "in a folder"));
        await _site.Publish(("a/c", "in a folder"), ("b", "file"));

        Assert.Equal(["a/c", "b"], PublishedSite.Everything(_site.Public).Keys);
    }

    [Fact]
    public async Task A_file_changed_or_removed_by_hand_is_repaired_and_reported()
    {
        await _site.Publish(("index.html", "true"), ("sv/index.html", "hej"), ("fi/index.html", "hei"));
        _site.Write("public/index.html", "tampered with");
        File.Delete(Path.Join(_site.Public, "sv/index.html"));

        var report = await _site.Publish(("index.html", "true"), ("sv/index.html", "hej"), ("fi/index.html", "hei"));

        Assert.Equal(
            [("repaired-file", "public/index.html"), ("repaired-file", "public/sv/index.html")],
            report.Diagnostics.Select(found => (found.Id, found.At.ToString())));
        Assert.Equal("true", _site.Read("index.html"));
        Assert.Equal("hej", _site.Read("sv/index.html"));
    }

    [Fact]
    public async Task A_foreign_file_in_a_published_folder_is_kept_and_reported()
    {
        await _site.Publish(("index.html", "1"), ("sv/index.html", "hej"));
        _site.Write("public/.well-known/acme-challenge/token", "mine");
        _site.Write("public/sv/notes.txt", "mine too");
        File.CreateSymbolicLink(Path.Join(_site.Public, "elsewhere"), "/nowhere/at/all");

        var report = await _site.Publish(("index.html", "2"), ("sv/index.html", "hej"));

        Assert.Equal(
            [("foreign-file-kept", "public/.well-known"), ("foreign-file-kept", "public/elsewhere"), ("foreign-file-kept", "public/sv/notes.txt")],
            report.Diagnostics.Select(found => (found.Id, found.At.ToString())));
        Assert.Equal("mine", _site.Read(".well-known/acme-challenge/token"));
        Assert.Equal("mine too", _site.Read("sv/notes.txt"));
        Assert.Equal("/nowhere/at/all", new FileInfo(Path.Join(_site.Public, "elsewhere")).LinkTarget);
        Assert.Equal("2", _site.Read("index.html"));
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task A_foreign_file_that_is_added_or_changed_at_the_last_moment_is_kept()
    {
        await _site.Publish(("index.html", "1"));
        _site.Write("public/notes/kept.txt", "as it was");
        var disk = new LateGuest(() =>
        {
            _site.Write("public/late/guest.txt", "just came");
            File.Delete(Path.Join(_site.Public, "notes/kept.txt"));
            _site.Write("public/notes/kept.txt", "written anew");
        });

        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, disk, CancellationToken.None);
        await using (var staging = opening.Staging!)
        {
            staging.Add(PublishedSite.File("index.html", "2"));
            staging.Commit(CancellationToken.None);
        }

        Assert.Equal("2", _site.Read("index.html"));
        Assert.Equal("just came", _site.Read("late/guest.txt"));
        Assert.Equal("written anew", _site.Read("notes/kept.txt"));
    }

    [Fact]
    public async Task Folders_keep_their_permissions()
    {
        if (OperatingSystem.IsWindows()) return;
        await _site.Publish(("index.html", "1"), ("sv/index.html", "hej"));
        Directory.CreateDirectory(Path.Join(_site.Public, "uploads"));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute;
        string[] folders = [_site.Public, Path.Join(_site.Public, "sv"), Path.Join(_site.Public, "uploads")];
        foreach (var folder in folders) File.SetUnixFileMode(folder, Mode);

        await _site.Publish(("index.html", "2"), ("sv/index.html", "hej"));

        foreach (var folder in folders) Assert.Equal(Mode, File.GetUnixFileMode(folder));
    }

    private sealed class LateGuest(Action come) : Disk
    {
        public override int ExchangeFolders(string one, string other)
        {
            come();
            return base.ExchangeFolders(one, other);
        }
    }

    [Fact]
    public async Task A_page_never_replaces_a_foreign_file()
    {
        await _site.Publish(("index.html", "1"));
        _site.Write("public/sv/index.html", "mine");

        var report = await _site.Publish(("index.html", "2"), ("sv/index.html", "ours"));

        Assert.False(report.Published);
        Assert.Equal(["foreign-file-in-the-way"], report.Diagnostics.Where(found => found.Severity is Severity.Error).Select(found => found.Id));
        Assert.Equal("mine", _site.Read("sv/index.html"));
        Assert.Equal("1", _site.Read("index.html"));
    }

    [Fact]
    public async Task A_removed_address_is_reported_at_every_build_until_it_is_back()
    {
        await _site.Publish(("index.html", "1"), ("sv/gammal/index.html", "old"), ("boat.jpg", "picture"));

        foreach (var text in (string[])["1", "1", "2"])
        {
            var report = await _site.Publish(("index.html", text));
            Assert.Equal([("address-gone", "public/sv/gammal/index.html")], report.Diagnostics.Select(found => (found.Id, found.At.ToString())));
            Assert.Contains("'aliases: [sv/gammal/]'", report.Diagnostics[0].Message.English, StringComparison.Ordinal);
        }

        Assert.Empty((await _site.Publish(("index.html", "2"), ("sv/gammal/index.html", "redirect"))).Diagnostics);
    }

    [Theory]
    [InlineData("a/index.html", "a/index.html")]
    [InlineData("A/index.html", "a/index.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("bilder/ba\u030At.jpg", "bilder/båt.jpg")]
    public async Task Two_files_at_one_path_are_refused_and_both_are_named(string one, string other)
    {
        foreach (var order in new[] { (one, other), (other, one) })
        {
            var report = await _site.Publish((order.Item1, "1"), (order.Item2, "2"));

            Assert.False(report.Published);
            var fault = Assert.Single(report.Diagnostics);
            Assert.Equal("two-files-at-one-path", fault.Id);
            Assert.Contains(one, fault.Message.English, StringComparison.Ordinal);
            Assert.Contains(other, fault.Message.English, StringComparison.Ordinal);
            Assert.False(Directory.Exists(_site.Public));
        }
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../index.html")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("\ud800")]
    [InlineData("")]
    public async Task A_path_that_leaves_the_folder_or_is_invalid_throws(string path)
    {
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using var staging = opening.Staging!;

        Assert.Throws<ArgumentException>(() => staging.Add(PublishedSite.File(path, "x")));
    }

    [Fact]
    public async Task Pages_may_be_added_from_many_threads()
    {
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using (var staging = opening.Staging!)
        {
            Parallel.For(0, 500, i => staging.Add(PublishedSite.File($"sv/{i % 7}/{i}/index.html", $"page {i}")));
            Assert.Equal(500, staging.Commit(CancellationToken.None).Written);
        }

        Assert.Equal(500, PublishedSite.Everything(_site.Public).Count);
    }
}
