using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Publish;

/// <summary>A site's folder on a real disk, and publishing to the folder <c>public</c> in it.</summary>
public sealed class PublishedSite : IDisposable
{
    public PublishedSite(bool inMemory = false) => Root = TestFolder.New(inMemory);

    public string Root { get; }
    public string Public => Path.Join(Root, "public");
    public string Own => Path.Join(Root, ".public.kasko");
    public PublishTarget Target => new(Root, Public);

    public async Task<PublishReport> Publish(params (string Path, string Text)[] files)
    {
        var opening = await Publisher.Open(Target, TimeSpan.Zero, CancellationToken.None);
        Assert.Empty(opening.Diagnostics);
        await using var staging = opening.Staging!;
        foreach (var file in files) staging.Add(File(file.Path, file.Text));
        return staging.Commit(CancellationToken.None);
    }

    /// <summary>Publishes files, each with a copy whose text <paramref name="compress"/> gives.</summary>
    public async Task<PublishReport> PublishWithCopies(Func<string, string> compress, params (string Path, string Text)[] files)
    {
        var opening = await Publisher.Open(Target, TimeSpan.Zero, CancellationToken.None);
        await using var staging = opening.Staging!;
        foreach (var (path, text) in files)
        {
            if (staging.AddWithCopies(File(path, text))) continue;
            staging.Add(File(path + ".br", compress(text)));
            staging.Add(File(path + ".gz", compress(text)));
        }

        return staging.Commit(CancellationToken.None);
    }

    public async Task<ImmutableArray<Diagnostic>> Refusal(string? output = null, string? home = null)
    {
        var opening = await Publisher.Open(new PublishTarget(Root, output ?? Public, home), TimeSpan.Zero, CancellationToken.None);
        Assert.Null(opening.Staging);
        return opening.Diagnostics;
    }

    public static Output File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, string text)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
    }

    public string Read(string path) => System.IO.File.ReadAllText(Path.Join(Public, path));

    public bool Has(string path) => Path.Exists(Path.Join(Public, path));

    /// <summary>Every file of a folder with its text, and every link with its target, by path.</summary>
    public static SortedDictionary<string, string> Everything(string folder) => new(
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => new FileInfo(file).LinkTarget ?? System.IO.File.ReadAllText(file)),
        StringComparer.Ordinal);

    /// <summary>The entries of the publisher's own folder beside the published one.</summary>
    public string[] OwnThings => [.. Directory.EnumerateFileSystemEntries(Own).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
