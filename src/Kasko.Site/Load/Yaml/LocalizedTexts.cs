using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load.Yaml;

/// <summary>Validates a text given in both languages: each is in its language, and both contain the same numbers.</summary>
internal static class LocalizedTexts
{
    public static void Validate(Localized<Sourced<string>> texts, DiagnosticList diagnostics)
    {
        foreach (var language in LanguageCodes.All)
            OtherLanguageText.Validate(PassageText.Own(texts[language].Value), texts[language].At, language, diagnostics);
        if (texts.Swedish.Value.Length == 0 || texts.Finnish.Value.Length == 0) return;

        var finnish = Numbers(texts.Finnish.Value, Language.Finnish);
        var onlySwedish = Numbers(texts.Swedish.Value, Language.Swedish).Where(number => !Take(finnish, number)).Select(number => number.Written).ToList();
        if (onlySwedish.Count + finnish.Count > 0)
            diagnostics.Add(DifferentNumbers.InOneFile(texts.Finnish.At, [.. finnish.Select(number => number.Written)], onlySwedish));
    }

    private static List<(string Value, string Written)> Numbers(string text, Language language)
    {
        var plain = PassageText.Plain(text);
        return [.. NumberReader.Read(plain, language).Select(number => (number.Value, plain.Substring(number.Index, number.Length)))];
    }

    private static bool Take(List<(string Value, string Written)> numbers, (string Value, string Written) wanted)
    {
        var index = numbers.FindIndex(number => number.Value == wanted.Value);
        if (index < 0) return false;
        numbers.RemoveAt(index);
        return true;
    }
}
