using Kasko.Site.Publish;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Verify;

namespace Kasko.Site.Tests.Publish;

/// <summary>Links and other things in place of files of builds: nothing behind a link is read, written, moved or deleted.</summary>
public sealed class LinkTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly PublishedSite _site = new();
    private readonly PublishedSite _elsewhere = new();

    public LinkTests()
    {
        _elsewhere.Write("precious/letter.txt", "mine");
        _elsewhere.Write("precious/0", "mine too");
        _elsewhere.Write("letter.txt", "mine as well");
        Directory.CreateDirectory(Path.Join(Precious, "empty", "folders"));
    }

    private string Precious => Path.Join(_elsewhere.Root, "precious");

    public void Dispose()
    {
        Assert.Equal(
            [("letter.txt", "mine as well"), ("precious/0", "mine too"), ("precious/letter.txt", "mine")],
            PublishedSite.Everything(_elsewhere.Root).Select(file => (file.Key, file.Value)));
        Assert.True(Directory.Exists(Path.Join(Precious, "empty", "folders")));
        _site.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("previous")]
    public async Task A_link_in_place_of_a_builds_own_folder_is_refused(string name)
    {
        await _site.Publish(("index.html", "old"));
        Directory.CreateSymbolicLink(Path.Join(_site.Own, name), Precious);

        await Refused(name);
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("previous")]
    public async Task A_link_in_place_of_a_builds_own_folder_is_refused_though_nothing_was_published_yet(string name)
    {
        Directory.CreateDirectory(_site.Own);
        Directory.CreateSymbolicLink(Path.Join(_site.Own, name), Precious);

        await Refused(name);
        Assert.False(Path.Exists(_site.Public));
    }

    public static TheoryData<string, Special> OwnFiles()
    {
        var all = new TheoryData<string, Special>();
        foreach (var name in (string[])["lock", "record.json", "record.next.json", "record.merged.json"])
            foreach (var special in Enum.GetValues<Special>()) all.Add(name, special);
        return all;
    }

    [Theory, MemberData(nameof(OwnFiles))]
    public async Task Anything_but_a_file_in_place_of_a_builds_own_file_is_refused_without_waiting(string name, Special special)
    {
        await _site.Publish(("index.html", "old"));
        var path = Path.Join(_site.Own, name);
        File.Delete(path);
        if (!SpecialFile.TryMake(special, path, Path.Join(_elsewhere.Root, "letter.txt"))) return;

        await Refused(name);
    }

    [Theory]
    [InlineData(Special.Pipe)]
    [InlineData(Special.Device)]
    [InlineData(Special.Folder)]
    [InlineData(Special.Link)]
    public async Task Verifying_does_not_wait_for_a_record_that_is_not_a_file(Special special)
    {
        await _site.Publish(("index.html", "old"));
        var path = Path.Join(_site.Own, "record.json");
        File.Move(path, Path.Join(_site.Root, "record.json"));
        if (!SpecialFile.TryMake(special, path, Path.Join(_site.Root, "record.json"))) return;

        var verdict = await Task.Run(() => Verification.OfFolder(_site.Public)).WaitAsync(Longest);

        Assert.Equal(["no-record"], verdict.Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public async Task A_link_named_like_the_temporary_parts_folder_stays_with_its_target()
    {
        await _site.Publish(("index.html", "old"));
        await NextRecord(parts: ".kasko-parts");
        Directory.CreateSymbolicLink(Path.Join(_site.Public, ".kasko-parts"), Precious);

        var report = await _site.Publish(("index.html", "new"));

        Assert.Equal([("foreign-file-kept", "public/.kasko-parts")], report.Diagnostics.Select(found => (found.Id, found.At.ToString())));
        Assert.Equal(Precious, new FileInfo(Path.Join(_site.Public, ".kasko-parts")).LinkTarget);
        Assert.Equal("new", _site.Read("index.html"));
    }

    [Theory]
    [InlineData("PRECIOUS")]
    [InlineData("../precious")]
    [InlineData(".kasko-parts/../../precious")]
    [InlineData(".kasko-parts/inner")]
    [InlineData(".kasko-parts of mine")]
    [InlineData(".kasko-parts-")]
    [InlineData("mine")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task A_folder_with_another_name_is_never_treated_as_the_parts_folder(string parts)
    {
        await _site.Publish(("index.html", "old"));
        _site.Write("precious/letter.txt", "mine");
        foreach (var folder in (string[])[".kasko-parts of mine", ".kasko-parts-", ".kasko-parts/inner", "mine"]) _site.Write($"public/{folder}/letter.txt", "mine");
        await NextRecord(parts == "PRECIOUS" ? Precious : parts);

        await _site.Publish(("index.html", "new"));

        Assert.Equal(
            [".kasko-parts of mine/letter.txt", ".kasko-parts-/letter.txt", ".kasko-parts/inner/letter.txt", "index.html", "mine/letter.txt"],
            PublishedSite.Everything(_site.Public).Keys);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Join(_site.Root, "precious", "letter.txt")));
    }

    [Fact]
    public async Task Empty_folders_behind_a_link_stay_when_their_pages_are_removed()
    {
        await _site.Publish(("index.html", "old"), ("away/empty/folders/index.html", "gone"));
        Directory.Delete(Path.Join(_site.Public, "away"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(_site.Public, "away"), Precious);
        await NextRecord(parts: ".kasko-parts");

        await _site.Publish(("index.html", "new"));

        Assert.Equal(Precious, new FileInfo(Path.Join(_site.Public, "away")).LinkTarget);
    }

    [Fact]
    public async Task A_file_added_at_the_last_moment_is_not_moved_through_a_link_in_the_found_folder()
    {
        await _site.Publish(("index.html", "1"));
        Directory.CreateSymbolicLink(Path.Join(_site.Own, "found"), Precious);

        await PublishWhile(before: () => _site.Write("public/letter.txt", "just came"), after: () => { }, ("index.html", "2"), ("letter.txt", "ours"));

        Assert.Equal("ours", _site.Read("letter.txt"));
        Assert.Equal("just came", await File.ReadAllTextAsync(Path.Join(_site.Own, "found-2", "letter.txt")));
    }

    [Fact]
    public async Task A_file_added_at_the_last_moment_is_not_moved_through_a_link_in_the_new_site()
    {
        await _site.Publish(("index.html", "1"));
        _site.Write("public/notes/old.txt", "kept");

        await PublishWhile(
            before: () => _site.Write("public/notes/letter.txt", "just came"),
            after: () =>
            {
                Directory.Delete(Path.Join(_site.Public, "notes"), recursive: true);
                Directory.CreateSymbolicLink(Path.Join(_site.Public, "notes"), Precious);
            },
            ("index.html", "2"));

        Assert.Equal("just came", await File.ReadAllTextAsync(Path.Join(_site.Own, "found", "notes", "letter.txt")));
    }

    [Fact]
    public async Task Files_found_earlier_are_kept_too()
    {
        await _site.Publish(("index.html", "1"));
        _site.Write(".public.kasko/found/letter.txt", "found before");

        await PublishWhile(before: () => _site.Write("public/letter.txt", "just came"), after: () => { }, ("index.html", "2"), ("letter.txt", "ours"));

        Assert.Equal("found before", await File.ReadAllTextAsync(Path.Join(_site.Own, "found", "letter.txt")));
        Assert.Equal("just came", await File.ReadAllTextAsync(Path.Join(_site.Own, "found-2", "letter.txt")));
    }

    [Fact]
    public void Nothing_is_deleted_through_a_folder_that_is_a_link()
    {
        var link = Path.Join(_site.Root, "link");
        Directory.CreateSymbolicLink(link, Precious);

        new Disk().DeleteTree(link);

        Assert.Equal(Precious, new FileInfo(link).LinkTarget);
    }

    [MountFact]
    public async Task A_file_system_mounted_in_place_of_a_builds_own_folder_is_not_changed() =>
        Assert.Equal(
            ["published Renamed", "refused own-folder-in-the-way", "mine"],
            await ProbeProcess.Shell(
                $"""
                {ProbeProcess.Command} once "$1" 1 30 100
                mkdir "$1/.public.kasko/staging"
                mount -t tmpfs none "$1/.public.kasko/staging"
                echo mine > "$1/.public.kasko/staging/letter.txt"
                {ProbeProcess.Command} once "$1" 2 30 100
                cat "$1/.public.kasko/staging/letter.txt"
                """,
                MountFactAttribute.Wrapper, _site.Root));

    /// <summary>A record of files that were being replaced one by one when the build was killed.</summary>
    private async Task NextRecord(string parts)
    {
        var record = await File.ReadAllTextAsync(Path.Join(_site.Own, "record.json"));
        Assert.Contains("\"parts\": null", record, StringComparison.Ordinal);
        _site.Write(".public.kasko/record.next.json", record.Replace("\"parts\": null", $"\"parts\": \"{parts}\"", StringComparison.Ordinal));
    }

    private async Task Refused(string name)
    {
        var before = Names();

        var refusal = Assert.Single(await Task.Run(() => _site.Refusal()).WaitAsync(Longest));

        Assert.Equal("own-folder-in-the-way", refusal.Id);
        Assert.Contains($"'.public.kasko/{name}'", refusal.Message.English, StringComparison.Ordinal);
        Assert.Equal(before, Names());
    }

    /// <summary>The names of everything in the site's folder, without opening anything.</summary>
    private List<string> Names() =>
        [.. Directory.EnumerateFileSystemEntries(_site.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Order(StringComparer.Ordinal)];

    /// <summary>Publishes while someone changes the folder just before and just after the new site is put in place.</summary>
    private async Task PublishWhile(Action before, Action after, params (string Path, string Text)[] files)
    {
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, new BusyDisk(before, after), CancellationToken.None);
        await using var staging = opening.Staging!;
        foreach (var (path, text) in files) staging.Add(PublishedSite.File(path, text));
        Assert.True(staging.Commit(CancellationToken.None).Published);
    }

    private sealed class BusyDisk(Action before, Action after) : Disk
    {
        public override int ExchangeFolders(string one, string other)
        {
            before();
            var answer = base.ExchangeFolders(one, other);
            after();
            return answer;
        }
    }
}
