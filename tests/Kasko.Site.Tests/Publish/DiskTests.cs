using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

/// <summary>Disks that are full, read-only or mounted at the published folder.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [MountFact]
    public async Task A_full_disk_is_reported_and_the_old_site_is_served()
    {
        Assert.Equal(
            ["published Renamed", "failed disk-full", "30 pages of generation 1", "lock record.json", "published Exchanged", "30 pages of generation 3"],
            await Run("""
                mount -t tmpfs -o size=400k none "$1"
                build 1 30 2000
                build 2 30 20000
                served
                ls "$1/.public.kasko" | xargs
                build 3 30 2000
                served
                """));
    }

    [Fact]
    public async Task A_disk_failure_while_pages_are_added_from_many_threads_is_reported_once()
    {
        await _site.Publish(("index.html", "old"));
        var disk = new FailingDisk(changesLeft: 5, look: () => { }, Moving.InOneStep);
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, disk, CancellationToken.None);
        await using var staging = opening.Staging!;

        Parallel.For(0, 100, page => staging.Add(PublishedSite.File($"sv/{page}/index.html", "new")));

        Assert.Equal("disk-failed", Assert.Throws<DiskFailureException>(() => staging.Commit(CancellationToken.None)).Diagnostic.Id);
        Assert.Equal("old", _site.Read("index.html"));
    }

    [Theory]
    [InlineData("record.next.json")]
    [InlineData("index.html")]
    public async Task A_file_that_the_disk_does_not_flush_is_reported_and_the_old_site_is_served(string file)
    {
        await _site.Publish(("index.html", "old"));
        var opening = await Publisher.Open(_site.Target, TimeSpan.Zero, new DiskThatDoesNotFlush(file), CancellationToken.None);
        await using var staging = opening.Staging!;
        staging.Add(PublishedSite.File("index.html", "new"));

        Assert.Equal("disk-failed", Assert.Throws<DiskFailureException>(() => staging.Commit(CancellationToken.None)).Diagnostic.Id);
        Assert.Equal("old", _site.Read("index.html"));
    }

    [MountFact]
    public async Task A_disk_without_free_inodes_is_reported_and_the_old_site_is_served()
    {
        Assert.Equal(
            ["published Renamed", "failed disk-full", "10 pages of generation 1", "lock record.json"],
            await Run("""
                mount -t tmpfs -o nr_inodes=80 none "$1"
                build 1 10 100
                build 2 60 100
                served
                ls "$1/.public.kasko" | xargs
                """));
    }

    [MountFact]
    public async Task A_read_only_disk_is_reported_and_the_old_site_is_served()
    {
        Assert.Equal(
            ["published Renamed", "refused disk-read-only", "30 pages of generation 1"],
            await Run("""
                mount -t tmpfs none "$1"
                build 1 30 100
                mount -o remount,ro "$1"
                build 2 30 100
                served
                """));
    }

    [MountFact]
    public async Task A_read_only_output_folder_is_reported_and_the_old_site_is_served()
    {
        Assert.Equal(
            ["published Renamed", "failed disk-read-only", "30 pages of generation 1", "lock record.json"],
            await Run("""
                build 1 30 100
                mount --bind "$1/public" "$1/public"
                mount -o remount,ro,bind "$1/public"
                build 2 30 100
                served
                ls "$1/.public.kasko" | xargs
                """));
    }

    [MountFact]
    public async Task A_mount_point_is_published_to_file_by_file()
    {
        Assert.Equal(
            ["published FileByFile", "published FileByFile", "20 pages of generation 2", "published Unchanged", "assets index.html sv", "lock record.json"],
            await Run("""
                mkdir "$1/public"
                mount -t tmpfs none "$1/public"
                build 1 30 100
                build 2 20 100
                served
                build 2 20 100
                ls -A "$1/public" | xargs
                ls "$1/.public.kasko" | xargs
                """));
    }

    [MountFact]
    public async Task A_bind_mount_of_the_same_disk_is_published_to_file_by_file()
    {
        Assert.Equal(
            ["published FileByFile", "30 pages of generation 1"],
            await Run("""
                mkdir "$1/public" "$1/volume"
                mount --bind "$1/volume" "$1/public"
                build 1 30 100
                served
                """));
    }

    [MountFact]
    public async Task A_full_disk_mounted_at_the_published_folder_keeps_the_old_site()
    {
        Assert.Equal(
            ["published FileByFile", "failed disk-full", "30 pages of generation 1", "assets index.html sv", "lock record.json"],
            await Run("""
                mkdir "$1/public"
                mount -t tmpfs -o size=400k none "$1/public"
                build 1 30 2000
                build 2 30 20000
                served
                ls -A "$1/public" | xargs
                ls "$1/.public.kasko" | xargs
                """));
    }

    [MountFact]
    public async Task A_file_system_mounted_inside_a_published_folder_is_not_changed()
    {
        Assert.Equal(
            ["published Renamed", "published FileByFile", "30 pages of generation 2", "mine"],
            await Run("""
                build 1 30 100
                mkdir "$1/public/shared"
                mount -t tmpfs none "$1/public/shared"
                echo mine > "$1/public/shared/note"
                build 2 30 100
                served
                cat "$1/public/shared/note"
                """));
    }

    [Theory]
    [InlineData(".public.kasko")]
    [InlineData("public")]
    public async Task A_missing_write_permission_is_reported_and_the_old_site_is_served(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        await _site.Publish([.. PublishProbe.Site(1)]);

        Assert.Equal(
            ["failed no-permission", "30 pages of generation 1"],
            await Run($"""
                chmod a-w "$1/{folder}"
                build 2 30 100
                served
                chmod u+w "$1/{folder}"
                """, WithoutRootsRights()));
    }

    /// <summary>Permissions do not apply to root, unless it drops the capabilities.</summary>
    private static string[] WithoutRootsRights() =>
        Environment.UserName == "root" ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner", "--"] : [];

    private Task<string[]> Run(string script, string[]? wrapper = null) => ProbeProcess.Shell(
        $$"""
        build() { {{ProbeProcess.Command}} once "$site" "$@"; }
        served() { cat $(find "$site/public" -name '*.html') | grep -o 'generation [0-9]*' | sort | uniq -c | while read n words; do echo "$n pages of $words"; done; }
        site=$1
        {{script}}
        """,
        wrapper ?? MountFactAttribute.Wrapper, _site.Root);
}
