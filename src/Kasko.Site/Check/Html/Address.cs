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
    /// <summary>All addresses of a page in document order.</summary>
    public static IEnumerable<Address> AllOf(HtmlPage page) => page.Elements.SelectMany(Of);

    private static IEnumerable<Address> Of(HtmlElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "srcset" or "imagesrcset")
            {
                foreach (var candidate in attribute.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    yield return new Address(AddressUse.Load, candidate.Split(' ')[0], element);
            }
            else if (UseOf(element, attribute.Name) is { } use)
            {
                yield return new Address(use, Stripped(attribute.Value), element);
            }
        }

        if (element.Is("meta") && element["http-equiv"] is { } equivalent && equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            && element["content"] is { } content && content.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            yield return new Address(AddressUse.Load, Stripped(content[(sign + 1)..].Trim('\'', '"', ' ')), element);
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
        var words = relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToList();
        if (words.Contains("stylesheet")) return AddressUse.Load;
        return words.Exists(word => word is "canonical" or "alternate") ? AddressUse.Identity
            : words.Exists(word => word is "author" or "help" or "license" or "next" or "prev" or "search" or "privacy-policy" or "terms-of-service")
                ? AddressUse.Link
                : AddressUse.Load;
    }

    /// <summary>As a browser reads it: without surrounding spaces, and without line breaks or tabs (URL Standard, 4.4).</summary>
    private static string Stripped(string address)
    {
        var trimmed = address.Trim(' ', '\t', '\n', '\r', '\f', '\0');
        return trimmed.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Concat(trimmed.Where(letter => letter is not ('\t' or '\n' or '\r'))) : trimmed;
    }
}
