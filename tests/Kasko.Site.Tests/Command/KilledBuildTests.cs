using System.Net;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Real builds, killed at many moments, while a client requests every page from a web server.</summary>
public sealed class KilledBuildTests
{
    private const int Kills = 12;

    private static readonly string[] Slogans = ["Nära vattnet", "Alltid vid havet"];

    [Fact]
    public async Task The_server_always_serves_complete_pages_and_the_folder_is_always_one_of_the_two_sites()
    {
        using var site = TestSite.Small();
        using var published = new PublishedSite(inMemory: true);
        var known = new HashSet<string>();
        foreach (var slogan in Slogans.Reverse())
        {
            await Say(site, slogan).Built("--output", published.Public);
            known.Add(FolderText.Hash(published.Public));
        }

        await using var server = await StaticServer.Of(published.Public);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadUntil(server.Address, published.Public, stop.Token));
        for (var kill = 0; kill < Kills; kill++)
        {
            Say(site, Slogans[(kill + 1) % 2]);
            using var build = KaskoProcess.Start("--site", site.Root, "--output", published.Public, "--as-of", "2026-11-23", "--quiet");
            // From here on, the build changes files on the disk.
            while (!build.HasExited && !Directory.Exists(Path.Join(published.Own, "staging"))) await Task.Delay(1);
            await Task.Delay(kill * 4);
            build.Kill();
            await build.WaitForExitAsync();
            Assert.Contains(FolderText.Hash(published.Public), known);
        }

        await stop.CancelAsync();
        Assert.True(await reader > known.Count);

        await site.Built("--output", published.Public);
        Assert.Contains(FolderText.Hash(published.Public), known);
        Assert.Equal(["lock", "record.json"], published.OwnThings);
    }

    private static TestSite Say(TestSite site, string slogan)
    {
        foreach (var other in Slogans)
        {
            var text = File.ReadAllText(Path.Join(site.Root, "site.yml"));
            site.Write("site.yml", text.Replace(other, slogan, StringComparison.Ordinal));
        }

        return site.Write("content/about.sv.md", SwedishText.Page($"{slogan}. {string.Join(' ', Enumerable.Repeat(slogan, 500))}"))
            .Write("themes/plain/partials/foot.html", $"<footer>{slogan}</footer>\n");
    }

    /// <summary>The number of times that a complete page was read.</summary>
    private static async Task<int> ReadUntil(Uri address, string folder, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = address };
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).ToList();
        var read = 0;
        while (!stop.IsCancellationRequested)
        {
            foreach (var page in pages)
            {
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative), CancellationToken.None);
                Assert.Equal((page, HttpStatusCode.OK), (page, answer.StatusCode));
                Assert.EndsWith("</html>\n", await answer.Content.ReadAsStringAsync(CancellationToken.None), StringComparison.Ordinal);
                read++;
            }
        }

        return read;
    }
}
