using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Links;

namespace Kasko.Site.Check;

/// <summary>A page loads nothing from other servers, so that nobody else learns who reads it.</summary>
internal static partial class HostCheck
{
    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var (use, address, element) in page.Addresses)
        {
            if (use is AddressUse.Load && IsElsewhere(address)) found.Add(OtherHost.At(page.At(element), address));
            else if (use is AddressUse.Link && element.Tag is "form" or "button" or "input" && IsElsewhere(address)) found.Add(OtherHost.Form(page.At(element), address));
        }

        foreach (var element in page.Elements)
        {
            if (StyleOf(element, page) is not { } css) continue;
            foreach (Match load in StyleAddress().Matches(css))
                if (load.Groups["address"].Value is var address && IsElsewhere(address)) found.Add(OtherHost.At(page.At(element), address));
        }
    }

    /// <summary>A style attribute, or the text of a style element.</summary>
    private static string? StyleOf(HtmlElement element, HtmlPage page) => element.Name == "style" ? page.SourceOf(element) : element["style"];

    private static bool IsElsewhere(string address) =>
        address is ['/' or '\\', '/' or '\\', ..]
        || (Scheme().IsMatch(address) && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(@import\s*(url\()?|(url|src|image|image-set)\()\s*[""']?(?<address>[^""')\s;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();
}
