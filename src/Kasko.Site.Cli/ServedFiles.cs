using Kasko.Site.Files;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Kasko.Site.Cli;

/// <summary>The files that <c>kasko serve</c> gives: the ordinary ones below the published folder.</summary>
/// <param name="root">Absolute.</param>
internal sealed class ServedFiles(string root) : IFileProvider
{
    private readonly OrdinaryFolder _folder = new(root);

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        using var file = _folder.Open(path);
        return file is null
            ? new NotFoundFileInfo(subpath)
            : new ServedFile(_folder, path, file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));
    }

    /// <summary>Without its files: only whether there is such a folder is asked.</summary>
    public IDirectoryContents GetDirectoryContents(string subpath) => new ServedFolder(_folder.HasFolder(subpath.Trim('/')));

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>Without a path, so that it is read through <see cref="OrdinaryFolder"/>.</summary>
    private sealed class ServedFile(OrdinaryFolder folder, string path, long length, DateTime written) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public string? PhysicalPath => null;

        public string Name => Path.GetFileName(path);

        public long Length => length;

        public DateTimeOffset LastModified => new(written);

        public Stream CreateReadStream() => folder.Open(path) ?? throw new FileNotFoundException(message: null, path);
    }

    private sealed class ServedFolder(bool exists) : IDirectoryContents
    {
        public bool Exists => exists;

        public IEnumerator<IFileInfo> GetEnumerator() => Enumerable.Empty<IFileInfo>().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
