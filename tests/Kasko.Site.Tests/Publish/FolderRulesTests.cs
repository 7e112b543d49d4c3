using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

public sealed class FolderRulesTests : IDisposable
{
    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_folder_with_foreign_files_and_no_record_is_refused_and_nothing_is_written()
    {
        _site.Write("public/holiday.jpg", "mine");

        var refusal = Assert.Single(await _site.Refusal());

        Assert.Equal("output-has-foreign-files", refusal.Id);
        Assert.Contains("holiday.jpg", refusal.Message.English, StringComparison.Ordinal);
        Assert.Equal(["public"], Directory.GetFileSystemEntries(_site.Root).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task An_empty_folder_is_published_to()
    {
        Directory.CreateDirectory(_site.Public);

        Assert.True((await _site.Publish(("index.html", "hej"))).Published);
    }

    [Fact]
    public async Task A_damaged_record_is_treated_as_missing()
    {
        await _site.Publish(("index.html", "hej"));
        var record = Path.Join(_site.Own, "record.json");
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record)).Replace("index.html", "other.html", StringComparison.Ordinal));

        Assert.Equal("output-has-foreign-files", Assert.Single(await _site.Refusal()).Id);
        Assert.Equal("hej", _site.Read("index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"format\": 1")]
    [InlineData("{\"format\": 1, \"folder\": null, \"replaces\": null, \"parts\": null, \"sum\": \"\", \"files\": [{\"path\": \"../holiday.jpg\", \"sha256\": \"\", \"length\": 1}]}")]
    public async Task With_an_unreadable_record_nothing_is_changed(string record)
    {
        await _site.Publish(("index.html", "hej"));
        _site.Write("public/holiday.jpg", "mine");
        _site.Write(".public.kasko/record.json", record);

        Assert.Equal("output-has-foreign-files", Assert.Single(await _site.Refusal()).Id);
        Assert.Equal(["holiday.jpg", "index.html"], PublishedSite.Everything(_site.Public).Keys);
    }

    [Fact]
    public async Task With_a_record_of_a_later_version_nothing_is_changed()
    {
        await _site.Publish(("index.html", "hej"));
        var record = Path.Join(_site.Own, "record.json");
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record)).Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal));

        Assert.Equal("output-has-foreign-files", Assert.Single(await _site.Refusal()).Id);
    }

    [Fact]
    public async Task Leftovers_in_the_publishers_own_folder_are_deleted_and_change_nothing()
    {
        await _site.Publish(("index.html", "hej"), ("sv/index.html", "hej"));
        _site.Write("public/holiday.jpg", "mine");
        foreach (var name in new[] { "staging/index.html", "staging/deep/er.html", "previous/index.html", "record.next.json", "record.merged.json" })
            _site.Write(".public.kasko/" + name, "{\"format\": 1}");
        _site.Write(".public.kasko/lock", "held by nobody");

        var report = await _site.Publish(("index.html", "hej!"), ("sv/index.html", "hej"));

        Assert.Equal((1, 1, 0), (report.Written, report.Unchanged, report.Deleted));
        Assert.Equal(["holiday.jpg", "index.html", "sv/index.html"], PublishedSite.Everything(_site.Public).Keys);
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task With_a_record_of_another_folder_nothing_is_changed()
    {
        await _site.Publish(("index.html", "hej"));
        Directory.Delete(_site.Public, recursive: true);
        _site.Write("public/index.html", "another site, put here by hand");

        Assert.Equal("output-has-foreign-files", Assert.Single(await _site.Refusal()).Id);
        Assert.Equal("another site, put here by hand", _site.Read("index.html"));
    }

    [Fact]
    public async Task An_exact_copy_of_a_published_folder_with_its_record_can_be_published_to()
    {
        await _site.Publish(("index.html", "hej"), ("sv/index.html", "hej"));
        using var other = new PublishedSite();
        foreach (var (path, text) in PublishedSite.Everything(_site.Root).Where(file => !file.Key.EndsWith("lock", StringComparison.Ordinal)))
            other.Write(path, text);

        var report = await other.Publish(("index.html", "hej!"), ("sv/index.html", "hej"));

        Assert.Equal((1, 1, 0), (report.Written, report.Unchanged, report.Deleted));
        Assert.Empty(report.Diagnostics);
    }

    [Theory]
    [InlineData("", "output-holds-site")]
    [InlineData("..", "output-holds-site")]
    [InlineData("/", "output-holds-site")]
    [InlineData("content", "output-among-sources")]
    [InlineData("content/public", "output-among-sources")]
    [InlineData("themes/kasko/assets", "output-among-sources")]
    [InlineData(".git/public", "output-among-sources")]
    [InlineData("link/public", "output-among-sources")]
    [InlineData("worktree", "output-among-sources")]
    [InlineData("link", "output-is-link")]
    [InlineData("nowhere", "output-is-link")]
    [InlineData("site.yml", "output-is-file")]
    [InlineData("site.yml/public", "output-is-file")]
    [InlineData("site.yml/deep/er/public", "output-is-file")]
    [InlineData("/dev/null/public", "output-is-file")]
    [InlineData("homes/anna", "output-holds-home")]
    [InlineData("homes", "output-holds-home")]
    [InlineData("/home/anna", "output-holds-home")]
    [InlineData("/home", "output-holds-home")]
    public async Task A_folder_that_is_not_for_publishing_is_refused(string output, string rule)
    {
        Directory.CreateDirectory(Path.Join(_site.Root, "content"));
        Directory.CreateDirectory(Path.Join(_site.Root, "homes/anna/site"));
        _site.Write("site.yml", "title: hej");
        _site.Write("worktree/.git", "gitdir: elsewhere");
        Directory.CreateSymbolicLink(Path.Join(_site.Root, "link"), "content");
        Directory.CreateSymbolicLink(Path.Join(_site.Root, "nowhere"), "/nowhere/at/all");
        var before = PublishedSite.Everything(_site.Root);

        var refusal = Assert.Single(await _site.Refusal(Path.GetFullPath(Path.Combine(_site.Root, output)), Path.Join(_site.Root, "homes/anna")));

        Assert.Equal(rule, refusal.Id);
        Assert.Equal(before, PublishedSite.Everything(_site.Root));
    }

    [Fact]
    public async Task A_link_in_place_of_the_publishers_own_folder_is_refused()
    {
        Directory.CreateDirectory(Path.Join(_site.Root, "content"));
        Directory.CreateSymbolicLink(_site.Own, "content");

        Assert.Equal("own-folder-in-the-way", Assert.Single(await _site.Refusal()).Id);
    }

    [Fact]
    public async Task A_folder_inside_the_users_home_folder_can_be_published_to()
    {
        var opening = await Publisher.Open(
            new PublishTarget(_site.Root, Path.Join(_site.Root, "deep/er/public"), _site.Root), TimeSpan.Zero, CancellationToken.None);

        Assert.Empty(opening.Diagnostics);
        await opening.Staging!.DisposeAsync();
    }
}
