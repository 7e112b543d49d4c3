using System.Collections.Immutable;

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

    /// <summary>All addresses in the attributes of a page's elements, in document order.</summary>
    public static ImmutableArray<Address> AllOf(ImmutableArray<HtmlElement> elements)
    {
        var found = ImmutableArray.CreateBuilder<Address>();
        foreach (var element in elements) AddOf(element, found);
        return found.ToImmutable();
    }

    private static void AddOf(HtmlElement element, ImmutableArray<Address>.Builder found)
    {
        foreach (var attribute in element.Attributes)
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

        if (element.Is("meta") && element["http-equiv"] is { } equivalent && equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            && element["content"] is { } content && content.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            found.Add(new Address(AddressUse.Load, Stripped(content[(sign + 1)..].Trim('\'', '"', ' ')), element));
    }

    private static AddressUse? UseOf(HtmlElement element, string attribute) => (element.Name, attribute) switch
    {
        ("a" or "area", "href") => AddressUse.Link,
        ("link", "href") => UseOfLink(element["rel"] ?? ""),
        ("form", "action") or ("button" or "input", "formaction") => AddressUse.Link,
        // Relative addresses are read from a base; a ping is sent when a link is followed.
        ("base", "href") or ("a" or "area", "ping") => AddressUse.Load,
        (_, "src" or "poster" or "background") => AddressUse.Load,
        ("object", "data") => AddressUse.Load,
        ("use" or "image" or "feimage", "href" or "xlink:href") => AddressUse.Load,
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
        var trimmed = address.AsSpan().Trim(Space);
        return trimmed.ContainsAny('\t', '\n', '\r') ? string.Concat(trimmed.ToString().Where(letter => letter is not ('\t' or '\n' or '\r')))
            : trimmed.Length == address.Length ? address
            : trimmed.ToString();
    }
}
