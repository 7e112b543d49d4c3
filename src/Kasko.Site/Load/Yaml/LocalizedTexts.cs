using Kasko.Site.Diagnostics;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load.Yaml;

/// <summary>Validates a text given in both languages: each is in its language, and both contain the same numbers.</summary>
internal static class LocalizedTexts
{
    private static readonly QuantityComparison<OutlineQuantity> Comparison = new(found => found.Quantity);

    public static void Validate(Localized<Sourced<string>> texts, DiagnosticList diagnostics)
    {
        foreach (var language in LanguageCodes.All)
            OtherLanguageText.Validate(PassageText.Own(texts[language].Value), texts[language].At, language, diagnostics);
        if (texts.Swedish.Value.Length == 0 || texts.Finnish.Value.Length == 0) return;

        var different = Comparison.Differences(Quantities(texts.Swedish, Language.Swedish), Quantities(texts.Finnish, Language.Finnish));
        if (different.Count > 0)
        {
            diagnostics.Add(DifferentNumbers.InOneFile(
                texts.Finnish.At,
                [.. different.Select(found => found.Translation?.Written).OfType<string>()],
                [.. different.Select(found => found.Original?.Written).OfType<string>()]));
        }
    }

    private static IEnumerable<OutlineQuantity> Quantities(Sourced<string> text, Language language)
    {
        var plain = PassageText.Plain(text.Value);
        return QuantityReader.Read(plain, language).Select(found => new OutlineQuantity(found.Quantity, plain.Substring(found.Index, found.Length), text.At));
    }
}
