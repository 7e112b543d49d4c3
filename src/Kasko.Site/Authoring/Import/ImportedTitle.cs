using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring.Import;

/// <summary>The titles of a document as a site writes them.</summary>
internal static partial class ImportedTitle
{
    /// <summary>With a dash between years.</summary>
    public static string? Of(ImportedText? title) => title is null ? null : Hyphen().Replace(title.Text, "–");

    /// <summary>The years in a title, as in <c>2024–2030</c>; null for none.</summary>
    public static string? Years(ImportedText? title) => Of(title) is { } text && Span().Match(text) is { Success: true } years ? years.Value : null;

    /// <summary>Without the town's name and a colon before it.</summary>
    public static string? WithoutTown(ImportedText? slogan, string town) =>
        slogan is null ? null : slogan.Text.StartsWith(town + ":", StringComparison.OrdinalIgnoreCase) ? slogan.Text[(town.Length + 1)..].Trim() : slogan.Text;

    /// <summary>Marked as text in another language than the one around it; null when it cannot be.</summary>
    public static string? Marked(string text, Language original) => text.AsSpan().IndexOfAny('[', ']') < 0 ? $":{original.Code()}[{text}]" : null;

    [GeneratedRegex(@"(?<=\b\d{4})\s*-\s*(?=\d{4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
