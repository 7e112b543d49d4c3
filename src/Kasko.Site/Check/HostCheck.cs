using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Links;

namespace Kasko.Site.Check;

/// <summary>A page loads nothing from other servers, so that nobody else learns who reads it.</summary>
internal static partial class HostCheck
{
    public static IEnumerable<Diagnostic> Find(HtmlPage page) =>
        Address.AllOf(page)
            .Where(address => address.Use is AddressUse.Load)
            .Select(address => (address.Written, address.Element))
            .Concat(page.Elements.SelectMany(element => Styles(page, element)))
            .Where(load => IsElsewhere(load.Written))
            .Select(load => OtherHost.At(page.At(load.Element), load.Written))
            .Concat(Address.AllOf(page)
                .Where(address => address.Element.Is("form", "button", "input") && address.Use is AddressUse.Link && IsElsewhere(address.Written))
                .Select(address => OtherHost.Form(page.At(address.Element), address.Written)));

    /// <summary>What a style loads: a style attribute, or the text of a style element.</summary>
    private static IEnumerable<(string Written, HtmlElement Element)> Styles(HtmlPage page, HtmlElement element)
    {
        var css = element.Name == "style" ? page.SourceOf(element) : element["style"];
        return css is null ? [] : StyleAddress().Matches(css).Select(match => (match.Groups["address"].Value, element));
    }

    private static bool IsElsewhere(string address) =>
        address is ['/' or '\\', '/' or '\\', ..]
        || (Scheme().IsMatch(address) && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(@import\s*(url\()?|(url|src|image|image-set)\()\s*[""']?(?<address>[^""')\s;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();
}
