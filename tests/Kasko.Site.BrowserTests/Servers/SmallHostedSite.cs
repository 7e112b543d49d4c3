using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Build;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// The small site with a former address, built once for all servers; a copy of it gets the servers' files of another
/// address, which are all that differs for a server.
/// </summary>
public sealed class SmallHostedSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-").FullName;

    private string Source => Path.Join(_folder, "source");

    private string Published => Path.Join(_folder, "public");

    public async ValueTask InitializeAsync()
    {
        Repository.CopyFolder(Path.Join(Repository.Root, "tests", "sites", "small"), Source);
        await File.AppendAllTextAsync(Path.Join(Source, "site.yml"), "\nhosts: [nginx, apache, caddy]\n");
        var about = Path.Join(Source, "content", "about.sv.md");
        await File.WriteAllTextAsync(about, (await File.ReadAllTextAsync(about)).Replace("title:", "aliases: [sv/gammalt/]\ntitle:", StringComparison.Ordinal));
        await Build(Published, address: null, BuildOutcome.Published);
    }

    /// <param name="address">The site's address, which is passed on without the validation of settings.</param>
    public async Task CopyTo(string folder, Uri address)
    {
        Repository.CopyFolder(Published, folder);
        foreach (var file in (await Build(output: null, address, BuildOutcome.Checked)).HostFiles)
            await File.WriteAllBytesAsync(Path.Join(folder, file.Path), file.Bytes);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<BuildResult> Build(string? output, Uri? address, BuildOutcome expected)
    {
        var result = await SiteBuilder.Build(new BuildRequest(Source, output, address, new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false), CancellationToken.None);
        Assert.True(result.Outcome == expected, string.Join('\n', result.Diagnostics));
        return result;
    }
}
