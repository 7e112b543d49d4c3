using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares numbers in digits, each read in the notation of its language.</summary>
internal static class NumberDrift
{
    public static IEnumerable<Diagnostic> Of(TranslationPair pair)
    {
        foreach (var found in Between(FrontMatter(pair.Original), FrontMatter(pair.Translation), TranslationDrift.Whole(pair))) yield return found;
        foreach (var found in Between(pair.Original.Outline.Numbers, pair.Translation.Outline.Numbers, TranslationDrift.Whole(pair))) yield return found;
    }

    /// <summary>Numbers missing from the translation are reported once for each line of the original.</summary>
    private static IEnumerable<Diagnostic> Between(
        IReadOnlyList<OutlineNumber> original, IReadOnlyList<OutlineNumber> translation, (SourceSpan Original, SourceSpan Translation) whole)
    {
        var found = new Counterparts<OutlineNumber>(number => number.At, whole).Anywhere(original, translation, number => number.Value).ToList();
        foreach (var mismatch in found.Where(mismatch => mismatch.Translation is not null))
            yield return DifferentNumbers.At(mismatch.At, mismatch.Translation!.Written, mismatch.Original?.Written, mismatch.OriginalAt);
        foreach (var line in found.Where(mismatch => mismatch.Translation is null).GroupBy(mismatch => (mismatch.At.Line, mismatch.OriginalAt.Line)))
            yield return DifferentNumbers.Missing(line.First().At, [.. line.Select(mismatch => mismatch.Original!.Written)], line.First().OriginalAt);
    }

    private static List<OutlineNumber> FrontMatter(PageSource page) => [.. page.FrontMatter.Texts.SelectMany(text =>
    {
        var plain = PassageText.Plain(text.Value);
        return NumberReader.Read(plain, page.Language).Select(number => new OutlineNumber(number.Value, plain.Substring(number.Index, number.Length), text.At));
    })];
}
