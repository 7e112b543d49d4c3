using CsCheck;
using Kasko.Site.Model;
using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

/// <summary>After any edits in any order, the folder has the same content as a clean publication of the same site.</summary>
public sealed class EditPropertyTests
{
    private static readonly string[] Paths =
    [
        "index.html", "404.html", "sitemap.xml", "sv", "sv/index.html", "sv/a", "sv/a/index.html", "sv/a/boat.jpg", "fi/index.html",
        "fi/a/b/c/index.html", "assets/style.1.css", "assets/style.2.css", "assets/a", "assets/a/boat.1.jpg",
    ];

    private static readonly Gen<Dictionary<string, string>> Sites =
        Gen.Select(AnyOf(Paths), AnyOf("", "one", "two")).Array[0, 12].Select(pairs =>
        {
            var site = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, text) in pairs)
            {
                var isTaken = site.Keys.Any(other => SitePath.Folders(other).Contains(path) || SitePath.Folders(path).Contains(other));
                if (!isTaken) site[path] = text;
            }

            return site;
        });

    private static readonly Gen<Tampering?> Tamperings =
        Gen.Select(Gen.Enum<Hand>(), Gen.Int[0, Paths.Length - 1], (hand, path) => hand is Hand.Off ? null : new Tampering(hand, Paths[path]));

    private static Gen<string> AnyOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private enum Hand
    {
        Off,
        Writes,
        Removes,
        LinksAway,
    }

    private sealed record Tampering(Hand Hand, string Path);

    [Theory]
    [InlineData(Moving.InOneStep)]
    [InlineData(Moving.InTwoSteps)]
    [InlineData(Moving.NotAtAll)]
    public async Task Random_edits_give_the_same_site_as_a_clean_build(Moving moving) =>
        await Gen.Select(Sites, Tamperings).Array[1, 6].SampleAsync(edits => HoldsAfter(edits, moving), iter: 60, threads: 1);

    private static async Task HoldsAfter((Dictionary<string, string> Site, Tampering? Tampering)[] edits, Moving moving)
    {
        using var site = new PublishedSite(inMemory: true);
        site.Write("elsewhere.txt", "not ours");
        await site.Publish();
        site.Write("public/foreign/note.txt", "mine");
        foreach (var (files, tampering) in edits)
        {
            Tamper(site, tampering);
            var opening = await Publisher.Open(site.Target, TimeSpan.Zero, new DiskThatMoves(moving), CancellationToken.None);
            await using (var staging = opening.Staging!)
            {
                foreach (var (path, text) in files) staging.Add(PublishedSite.File(path, text));
                Assert.True(staging.Commit(CancellationToken.None).Published);
            }

            var served = PublishedSite.Everything(site.Public);
            Assert.True(served.Remove("foreign/note.txt"));
            foreach (var kept in served.Keys.Where(path => PublishRecord.IsAsset(path) && !files.ContainsKey(path)).ToList()) served.Remove(kept);
            Assert.Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal), served);
            Assert.Equal("not ours", await File.ReadAllTextAsync(Path.Join(site.Root, "elsewhere.txt")));
            Assert.Equal(["lock", "record.json"], site.OwnThings);
        }
    }

    private static void Tamper(PublishedSite site, Tampering? tampering)
    {
        if (tampering is null || !File.Exists(Path.Join(site.Public, tampering.Path))) return;
        var full = Path.Join(site.Public, tampering.Path);
        if (tampering.Hand is Hand.Writes) File.WriteAllText(full, "tampered with");
        else File.Delete(full);
        if (tampering.Hand is Hand.LinksAway) File.CreateSymbolicLink(full, Path.Join(site.Root, "elsewhere.txt"));
    }
}
