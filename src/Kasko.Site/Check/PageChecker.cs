using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>The problems found on one page, and what is kept for the checks across pages.</summary>
/// <param name="Text">What a search finds on the page; null when it was not asked for.</param>
public sealed record PageCheck(ImmutableArray<Diagnostic> Diagnostics, PageFacts Facts, PageText? Text);

/// <summary>The fourth stage: checks the HTML of a finished page. Pages are checked independently, in parallel.</summary>
/// <param name="pages">The pages of the site; null when each link is to be checked later.</param>
public sealed class PageChecker(PageAddresses? pages = null)
{
    /// <summary>That of pages that have been checked.</summary>
    private readonly ConcurrentBag<HtmlPageMemory> _free = [];

    public PageCheck Check(RenderedPage rendered, bool readsText = false)
    {
        var memory = _free.TryTake(out var free) ? free : new HtmlPageMemory();
        var check = Check(HtmlPageReader.Read(rendered, memory), readsText);
        _free.Add(memory);
        return check;
    }

    private PageCheck Check(HtmlPage page, bool readsText)
    {
        var (title, description) = (HeadCheck.Title(page), HeadCheck.Description(page));
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        found.AddRange(page.Faults);
        HeadCheck.Find(page, title, description, found);
        LanguageCheck.Find(page, found);
        LandmarkCheck.Find(page, found);
        HeadingCheck.Find(page, found);
        IdCheck.Find(page, found);
        LinkCheck.Find(page, found);
        PictureCheck.Find(page, found);
        HostCheck.Find(page, found);
        StyleCheck.Find(page, found);
        return new PageCheck(
            found.DrainToImmutable(),
            new PageFacts(page.Path, page.Language, title, description, !HeadCheck.IsUnlisted(page), Anchors(page), References(page)),
            readsText ? PageTexts.Of(page) : null);
    }

    private ImmutableArray<PageReference> References(HtmlPage page)
    {
        var references = ImmutableArray.CreateBuilder<PageReference>();
        foreach (var (use, address, element) in page.Addresses)
            if (use is AddressUse.Load || pages?.IsPage(page.Path, address) is not true) references.Add(new PageReference(address, use is AddressUse.Load, page.At(element)));
        return references.DrainToImmutable();
    }

    private static HashSet<string> Anchors(HtmlPage page)
    {
        var anchors = new HashSet<string>(page.Ids, StringComparer.Ordinal);
        foreach (var element in page.Elements)
            if (element.Tag is "a" && element["id"] is null && element["name"] is { } anchor) anchors.Add(anchor);
        return anchors;
    }
}
