using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Head;
using Kasko.Site.Rules.Links;

namespace Kasko.Site.Check;

/// <summary>Checks that need all pages: broken addresses, and pages that cannot be distinguished.</summary>
public sealed class CrossPageChecks
{
    private readonly AddressResolver _paths;
    private readonly Dictionary<string, PageFacts> _pages;
    private readonly HashSet<string> _outputs;
    private readonly Dictionary<string, string> _ignoringCase = new(StringComparer.OrdinalIgnoreCase);

    private CrossPageChecks(IReadOnlyCollection<PageFacts> pages, IEnumerable<string> outputs, Uri baseUrl)
    {
        _paths = new AddressResolver(baseUrl);
        _pages = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        _outputs = [.. outputs, .. pages.Select(page => page.Path)];
        foreach (var output in _outputs.Order(StringComparer.Ordinal)) _ignoringCase.TryAdd(output, output);
    }

    /// <summary>The problems found, in no particular order.</summary>
    /// <param name="outputs">The paths of everything published; the pages' own may be included.</param>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyCollection<PageFacts> pages, IEnumerable<string> outputs, Uri baseUrl)
    {
        var site = new CrossPageChecks(pages, outputs, baseUrl);
        var addresses = new ConcurrentBag<Diagnostic>();
        // Parallel LINQ gives a warning when compiled ahead of time.
        Parallel.ForEach(pages, page =>
        {
            foreach (var fault in site.Addresses(page)) addresses.Add(fault);
        });
        return
        [
            .. addresses,
            .. Doubled(pages, page => page.Title, (at, title, other) => DoubledTitle.At(at, title, other)),
            .. Doubled(pages, page => page.Description, (at, _, other) => DoubledDescription.At(at, other)),
        ];
    }

    /// <summary>Links to other servers.</summary>
    public static IEnumerable<(Uri Address, SourceSpan At)> ExternalLinks(IEnumerable<PageFacts> pages, Uri baseUrl)
    {
        var paths = new AddressResolver(baseUrl);
        foreach (var page in pages)
            foreach (var reference in page.References.Where(reference => !reference.IsLoaded && paths.Find(page.Path, reference.Address).IsOutside))
                if (Uri.TryCreate(baseUrl, reference.Address, out var address) && address.Scheme is "http" or "https") yield return (address, reference.At);
    }

    private IEnumerable<Diagnostic> Addresses(PageFacts page)
    {
        foreach (var reference in page.References)
        {
            var destination = _paths.Find(page.Path, reference.Address);
            if (destination.IsOutside) continue;
            if (destination.Path is null || !_outputs.Contains(destination.Path)) yield return Missing(page, reference, destination.Path);
            else if (IsAnchorMissing(destination, out var ids))
                yield return BrokenAnchor.OnPage(reference.At, reference.Address, destination.Anchor!, ids);
        }
    }

    private Diagnostic Missing(PageFacts page, PageReference reference, string? path)
    {
        if (path is not null && _ignoringCase.TryGetValue(path, out var actual))
            return WrongCase.At(reference.At, reference.Address, actual);
        var known = _outputs.Select(output => AddressFrom(page, output)).Where(address => address.Length > 0);
        return reference.IsLoaded
            ? BrokenFile.At(reference.At, reference.Address, known)
            : BrokenLink.OnPage(reference.At, reference.Address, known);
    }

    /// <summary>The address of an output as pages write it: a folder rather than its index file.</summary>
    private static string AddressFrom(PageFacts page, string output) =>
        SitePath.Relative(new Route(page.Path).Folder, new Route(output).Address);

    /// <summary>Without a fragment, and for <c>#top</c>, a browser goes to the top of the page (HTML Standard, 7.4.6.4).</summary>
    private bool IsAnchorMissing(Destination destination, out IEnumerable<string> ids)
    {
        ids = [];
        if (destination.Anchor is not { Length: > 0 } anchor || anchor.Equals("top", StringComparison.OrdinalIgnoreCase)) return false;
        if (!_pages.TryGetValue(destination.Path!, out var page)) return false;
        ids = page.Ids;
        return !page.Ids.Contains(anchor);
    }

    private static IEnumerable<Diagnostic> Doubled(
        IEnumerable<PageFacts> pages, Func<PageFacts, Sourced<string>?> text, Func<SourceSpan, string, string, Diagnostic> rule) =>
        pages.Where(page => page.IsListed && text(page) is not null)
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .GroupBy(page => (page.Language, text(page)!.Value.Value))
            .SelectMany(same => same.Skip(1).Select(page => rule(text(page)!.Value.At, same.Key.Value, same.First().Path)));
}
