using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>
/// The real command on disks that are full, read-only or not permitted: exit code 3, one sentence, and the old site is served.
/// </summary>
public sealed class RealDiskTests
{
    [MountFact]
    public async Task A_full_disk_is_reported_and_the_old_site_stays() => await Refused(
        """
        mount -t tmpfs -o size=4m none "$out"
        build
        change
        dd if=/dev/zero of="$out/filling" bs=4k 2>/dev/null || true
        refused
        """, "disk-full");

    [MountFact]
    public async Task A_disk_without_free_inodes_is_reported_and_the_old_site_stays() => await Refused(
        """
        mount -t tmpfs -o nr_inodes=140 none "$out"
        build
        change
        refused
        """, "disk-full");

    [MountFact]
    public async Task A_read_only_disk_is_reported_and_the_old_site_stays() => await Refused(
        """
        mount -t tmpfs none "$out"
        build
        change
        mount -o remount,ro "$out"
        refused
        """, "disk-read-only");

    [MountFact]
    public async Task A_full_disk_mounted_at_the_published_folder_is_reported_and_the_old_site_stays() => await Refused(
        """
        mkdir "$out/public"
        mount -t tmpfs -o size=1m none "$out/public"
        build
        change
        dd if=/dev/zero of="$out/public/filling" bs=4k 2>/dev/null || true
        refused
        """, "disk-full");

    [MountFact]
    public async Task A_folder_without_write_permission_is_reported_and_the_old_site_stays() => await Refused(
        """
        build
        change
        chmod a-w "$out" "$out/.public.kasko"
        refused setpriv --bounding-set -dac_override,-dac_read_search,-fowner --
        """, "no-permission");

    private static async Task Refused(string script, string problem)
    {
        using var site = TestSite.Small();
        var said = await ProbeProcess.Shell(
            $$"""
            site=$1
            out=$1/out
            mkdir "$out"
            hash() { (cd "$out/public" && find . -type f ! -name filling | sort | xargs sha256sum | sha256sum); }
            kasko() { "$@" {{KaskoProcess.ShellCommand}} --site "$site" --output "$out/public" --as-of 2026-11-23 --quiet --language en; }
            build() { kasko env; hash > "$site/before"; }
            change() { sed -i 's/<footer>/<footer><p>Nytt<\/p>/' "$site/themes/plain/partials/foot.html"; }
            refused() { kasko env "$@" 2> "$site/error" || echo "exit $?"; grep ': error ' "$site/error"; hash | cmp - "$site/before" && echo same; }
            {{script}}
            """,
            MountFactAttribute.Wrapper, site.Root);

        Assert.Equal("exit 3", said[0]);
        Assert.Contains($": error {problem}: ", said[1], StringComparison.Ordinal);
        Assert.Contains(" The published site is as it was", said[1], StringComparison.Ordinal);
        Assert.Equal(["same"], said[2..]);
    }
}
