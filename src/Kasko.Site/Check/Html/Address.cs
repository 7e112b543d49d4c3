using System.Buffers;

namespace Kasko.Site.Check.Html;

/// <summary>How a page uses an address.</summary>
internal enum AddressUse
{
    /// <summary>Visitors may follow it.</summary>
    Link,

    /// <summary>The browser loads it with the page.</summary>
    Load,

    /// <summary>It states where the page, or its version in another language, is published.</summary>
    Identity,
}

/// <summary>An address on a page, as written.</summary>
internal readonly record struct Address(AddressUse Use, string Written, HtmlElement Element)
{
    private const string Space = " \t\n\r\f\0";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(Space);

    /// <summary>Adds the addresses in an element's attributes, as written.</summary>
    public static void AddOf(HtmlElement element, List<Address> found)
    {
        foreach (ref readonly var attribute in element.Attributes.AsSpan())
        {
            if (attribute.Name is "srcset" or "imagesrcset")
            {
                foreach (var candidate in attribute.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    found.Add(new Address(AddressUse.Load, candidate.Split(' ')[0], element));
            }
            else if (UseOf(element, attribute.Name) is { } use)
            {
                found.Add(new Address(use, Stripped(attribute.Value), element));
            }
        }

        if (element.Tag is "meta" && element["http-equiv"] is { } equivalent && equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            && element["content"] is { } content && content.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            found.Add(new Address(AddressUse.Load, Stripped(content[(sign + 1)..].Trim('\'', '"', ' ')), element));
    }

    private static AddressUse? UseOf(HtmlElement element, string attribute) => attribute switch
    {
        "href" => UseOfHref(element),
        "xlink:href" when element.Name is "use" or "image" or "feimage" => AddressUse.Load,
        "action" when element.Name is "form" => AddressUse.Link,
        "formaction" when element.Name is "button" or "input" => AddressUse.Link,
        "src" or "poster" or "background" => AddressUse.Load,
        "data" when element.Name is "object" => AddressUse.Load,
        // It is sent when a link is followed.
        "ping" when element.Name is "a" or "area" => AddressUse.Load,
        _ => null,
    };

    private static AddressUse? UseOfHref(HtmlElement element) => element.Name switch
    {
        "a" or "area" => AddressUse.Link,
        "link" => UseOfLink(element["rel"] ?? ""),
        // Relative addresses are read from a base.
        "base" or "use" or "image" or "feimage" => AddressUse.Load,
        _ => null,
    };

    private static AddressUse UseOfLink(string relations)
    {
        var words = relations.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("stylesheet")) return AddressUse.Load;
        return Array.Exists(words, word => word is "canonical" or "alternate") ? AddressUse.Identity
            : Array.Exists(words, word => word is "author" or "help" or "license" or "next" or "prev" or "search" or "privacy-policy" or "terms-of-service")
                ? AddressUse.Link
                : AddressUse.Load;
    }

    /// <summary>As a browser reads it: without surrounding spaces, and without line breaks or tabs (URL Standard, 4.4).</summary>
    private static string Stripped(string address)
    {
        if (!address.AsSpan().ContainsAny(Spaces)) return address;
        var trimmed = address.AsSpan().Trim(Space);
        return trimmed.ContainsAny('\t', '\n', '\r') ? string.Concat(trimmed.ToString().Where(letter => letter is not ('\t' or '\n' or '\r')))
            : trimmed.ToString();
    }
}
