using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Kasko.Site.Editing.Packages;
using Kasko.Site.Network;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Editing;

/// <summary>The editing program is taken only as it was published.</summary>
public sealed class EditorPackageTests
{
    private static readonly byte[] Archive = ArchiveOf(("package/dist/program.js", "run()"), ("package/LICENSE", "MIT"), ("package/other.js", "no"));

    private static readonly EditorPackage Package = new("@town/program", "1.2.3", Convert.ToBase64String(SHA512.HashData(Archive)), [("dist/program.js", "program.js"), ("LICENSE", "licences/program.txt")]);

    [Fact]
    public void The_named_files_of_the_published_archive_are_used() => Assert.Equal(
        [("program.js", "run()"), ("licences/program.txt", "MIT")],
        Package.Read(Archive)!.Value.Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span))));

    [Fact]
    public void An_archive_with_one_other_byte_is_refused()
    {
        byte[] changed = [.. Archive];
        changed[^1] ^= 1;

        Assert.Null(Package.Read(changed));
    }

    [Fact]
    public async Task The_archive_is_fetched_from_a_registry_at_the_address_that_npm_uses()
    {
        var folder = TestFolder.New(inMemory: true);
        var file = Path.Join(folder, "@town", "program", "-", "program-1.2.3.tgz");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, Archive);
        await using var server = await StaticServer.Of(folder);
        using var http = OutboundHttp.CreateClient();
        var registry = new PackageRegistry(http, TimeProvider.System, server.Address, new Uri("https://lillvik.example/"));

        Assert.Equal(Archive, await registry.Fetch(Package, CancellationToken.None));
        Assert.Null(await registry.Fetch(Package with { Version = "9.9.9" }, CancellationToken.None));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_archive_is_found_by_the_name_that_npm_gives_it() => Assert.Equal("town-program-1.2.3.tgz", Package.ArchiveName);

    private static byte[] ArchiveOf(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zipped = new GZipStream(bytes, CompressionLevel.Fastest))
        using (var entries = new TarWriter(zipped))
        {
            foreach (var (name, text) in files) entries.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }

        return bytes.ToArray();
    }
}
