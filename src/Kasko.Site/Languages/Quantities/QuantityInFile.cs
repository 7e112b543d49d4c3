using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>A quantity where a file states it.</summary>
/// <param name="Written">As the text writes it.</param>
public sealed record QuantityInFile(Quantity Quantity, string Written, SourceSpan At)
{
    /// <summary>The quantities of a text that has one place for all of them.</summary>
    public static IEnumerable<QuantityInFile> In(string text, Language language, SourceSpan at) =>
        QuantityReader.Read(text, language).Select(found => new QuantityInFile(found.Quantity, text.Substring(found.Index, found.Length), at));
}
