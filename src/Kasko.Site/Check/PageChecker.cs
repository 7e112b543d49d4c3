using System.Collections.Immutable;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>The problems found on one page, and what is kept for the checks across pages.</summary>
/// <param name="Text">What a search finds on the page, read when it is asked for: many checks do not.</param>
public sealed record PageCheck(ImmutableArray<Diagnostic> Diagnostics, PageFacts Facts, Lazy<PageText> Text);

/// <summary>The fourth stage: checks the HTML of a finished page. Pages are checked independently, in parallel.</summary>
public static class PageChecker
{
    public static PageCheck Check(RenderedPage rendered)
    {
        var page = HtmlPageReader.Read(rendered);
        return new PageCheck(
        [
            .. page.Faults,
            .. HeadCheck.Find(page),
            .. LanguageCheck.Find(page),
            .. LandmarkCheck.Find(page),
            .. HeadingCheck.Find(page),
            .. IdCheck.Find(page),
            .. LinkCheck.Find(page),
            .. PictureCheck.Find(page),
            .. HostCheck.Find(page),
            .. StyleCheck.Find(page),
        ],
        FactsOf(page),
        new Lazy<PageText>(() => PageTexts.Of(page)));
    }

    private static PageFacts FactsOf(HtmlPage page) => new(
        page.Path,
        page.Language,
        HeadCheck.Title(page),
        HeadCheck.Description(page),
        !HeadCheck.IsUnlisted(page),
        Anchors(page),
        [.. page.Addresses.Select(address => new PageReference(address.Written, address.Use is AddressUse.Load, page.At(address.Element)))]);

    private static HashSet<string> Anchors(HtmlPage page)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
            if ((element["id"] ?? (element.Is("a") ? element["name"] : null)) is { } anchor) anchors.Add(anchor);
        return anchors;
    }
}
