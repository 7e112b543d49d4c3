using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Preview;

/// <summary>The preview's own script and stylesheet, which are never published.</summary>
public static class PreviewFiles
{
    public static ImmutableArray<Output> All { get; } = [Read("preview.js"), Read("preview.css")];

    /// <summary>The address, below the server's root, of the events that say that the site has changed.</summary>
    public static string Events => PreviewPage.Folder + "events";

    /// <summary>The query of an address that asks for both languages of a page.</summary>
    public static string SideBySide => SideBySidePage.Query;

    private static Output Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(typeof(PreviewFiles), name) ?? throw new FileNotFoundException(message: null, name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Output(PreviewPage.Folder + name, bytes.ToArray());
    }
}
