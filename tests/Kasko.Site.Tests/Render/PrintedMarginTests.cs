using System.Text.RegularExpressions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render;

/// <summary>The margins of printed sheets show the site's title, the page's address, the day of its last change and the number of the sheet.</summary>
[Collection(BuiltSites.Collection)]
public sealed partial class PrintedMarginTests(BuiltSites sites)
{
    [Fact]
    public void Every_page_has_the_texts_that_the_stylesheet_prints_in_the_margins()
    {
        var style = File.ReadAllText(Path.Join(Repository.Root, "themes", "kasko", "assets", "style.css"));
        var printed = MarginText().Matches(style).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToList();
        var pages = sites.Kasko.Pages.Where(page => page.Value.QuerySelector("link[rel=canonical]") is not null && page.Key != "index.html").ToList();

        Assert.Equal(["data-address", "data-changed", "data-title"], printed);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.All(printed.Except(["data-changed"]), name => Assert.NotEmpty(page.Value.DocumentElement.GetAttribute(name)!)));
        Assert.All(pages, page => Assert.Equal(page.Value.QuerySelector(".changed")?.TextContent, page.Value.DocumentElement.GetAttribute("data-changed")));
        Assert.All(pages, page => Assert.Equal(page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), page.Value.DocumentElement.GetAttribute("data-address")));
    }

    [GeneratedRegex(@"@(?:top|bottom)-\w+ \{[^}]*content: attr\((data-[a-z]+)\)")]
    private static partial Regex MarginText();
}
