using Kasko.Site.Diagnostics;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load.Yaml;

/// <summary>Validates a text given in several languages: each is in its language, and all contain the numbers of the first.</summary>
internal static class LocalizedTexts
{
    private static readonly QuantityComparison<QuantityInFile> Comparison = new(found => found.Quantity);

    public static void Validate(Localized<Sourced<string>> texts, SiteLanguages languages, DiagnosticList diagnostics)
    {
        foreach (var (language, text) in texts.Entries)
            OtherLanguageText.Validate(PassageText.Own(text.Value), text.At, language, languages, diagnostics);
        foreach (var translation in texts.Entries.Skip(1)) Compare(texts.Entries[0], translation, diagnostics);
    }

    private static void Compare((Language Language, Sourced<string> Text) original, (Language Language, Sourced<string> Text) translation, DiagnosticList diagnostics)
    {
        if (original.Text.Value.Length == 0 || translation.Text.Value.Length == 0 || !QuantityReader.Knows(original.Language) || !QuantityReader.Knows(translation.Language)) return;
        var different = Comparison.Differences(Quantities(original.Text, original.Language), Quantities(translation.Text, translation.Language));
        if (different.Count == 0) return;
        diagnostics.Add(DifferentNumbers.InOneFile(
            translation.Text.At,
            [.. different.Select(found => found.Translation?.Written).OfType<string>()],
            [.. different.Select(found => found.Original?.Written).OfType<string>()]));
    }

    /// <summary>All at the place of the text.</summary>
    private static List<QuantityInFile> Quantities(Sourced<string> text, Language language)
    {
        var plain = PassageText.Plain(text.Value);
        return [.. QuantityReader.Read(plain, language).Select(found => new QuantityInFile(found.Quantity, plain.Substring(found.Index, found.Length), text.At))];
    }
}
