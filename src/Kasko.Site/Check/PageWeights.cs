using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Check;

/// <summary>What a reader's browser loads to show a page: its HTML, and each file that it names once.</summary>
public static partial class PageWeights
{
    /// <param name="sizes">The size in bytes of each published file, by path.</param>
    /// <param name="limit">The largest page, in bytes.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<PageFacts> pages, IReadOnlyDictionary<string, int> sizes, Uri baseUrl, long limit)
    {
        var paths = new AddressResolver(baseUrl);
        foreach (var page in pages)
        {
            var loaded = Loaded(page, sizes, paths);
            var total = page.Bytes + loaded.Sum(file => (long)file.Bytes);
            if (total <= limit) continue;
            var largest = loaded.Append((At: TopOf(page), page.Path, page.Bytes)).MaxBy(file => file.Bytes);
            // A picture is reported where the page shows it, all else where the editor finds the page.
            var at = IsContent(largest.At) ? largest.At : TopOf(page);
            yield return largest.Path == page.Path
                ? PageWeight.OfText(at, total, limit, largest.Bytes)
                : PageWeight.At(at, total, limit, Hash().Replace(largest.Path[(largest.Path.LastIndexOf('/') + 1)..], ""), largest.Bytes);
        }
    }

    /// <summary>The files that a page names, each with its first place.</summary>
    private static List<(SourceSpan At, string Path, int Bytes)> Loaded(PageFacts page, IReadOnlyDictionary<string, int> sizes, AddressResolver paths)
    {
        var loaded = new List<(SourceSpan At, string Path, int Bytes)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in page.References)
            if (reference.IsLoaded && paths.Find(page.Path, reference.Address).Path is { } path && sizes.TryGetValue(path, out var bytes) && seen.Add(path))
                loaded.Add((reference.At, path, bytes));
        return loaded;
    }

    private static SourceSpan TopOf(PageFacts page) => page.Title?.At ?? new SourceSpan(page.Path);

    private static bool IsContent(SourceSpan at) => at.Path.StartsWith(ContentPath.Folder + "/", StringComparison.Ordinal);

    /// <summary>Published pictures have a hash in their names, which editors do not know.</summary>
    [GeneratedRegex(@"\.[0-9a-f]{10}(?=\.[^.]*$)")]
    private static partial Regex Hash();
}
