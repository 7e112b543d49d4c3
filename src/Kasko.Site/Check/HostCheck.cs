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
            .Concat(page.Elements.SelectMany(Styles))
            .Where(load => IsElsewhere(load.Written))
            .Select(load => OtherHost.At(page.At(load.Element), load.Written));

    /// <summary>What a style loads, including style attributes.</summary>
    private static IEnumerable<(string Written, HtmlElement Element)> Styles(HtmlElement element)
    {
        var css = element["style"];
        return css is null ? [] : StyleAddress().Matches(css).Select(match => (match.Groups["address"].Value, element));
    }

    private static bool IsElsewhere(string address) =>
        address is ['/' or '\\', '/' or '\\', ..]
        || (Scheme().IsMatch(address) && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(url\(|@import)\s*[""']?(?<address>[^""')\s;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();
}
