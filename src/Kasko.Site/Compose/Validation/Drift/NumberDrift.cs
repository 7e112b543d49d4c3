using Kasko.Site.Diagnostics;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares quantities: in the front matter text by text, in the page paragraph by paragraph. None in languages whose quantities cannot be read.</summary>
internal static class NumberDrift
{
    public static IEnumerable<Diagnostic> Of(TranslationPair pair, IEnumerable<TextPair> texts)
    {
        if (!QuantityReader.Knows(pair.Original.Language) || !QuantityReader.Knows(pair.Translation.Language)) yield break;
        foreach (var text in FrontMatter(pair).Concat(texts))
        {
            if (TextDrift.IsMissing(text) || text.DifferentQuantities() is not { Count: > 0 } found) continue;
            foreach (var different in found.Where(different => different.Translation is not null))
                yield return DifferentNumbers.At(different.Translation!.At, different.Translation.Written, different.Original?.Written, different.Original?.At ?? text.OriginalAt);
            var missing = found.Where(different => different.Translation is null).Select(different => different.Original!).ToList();
            if (missing.Count > 0) yield return DifferentNumbers.Missing(text.At, [.. missing.Select(quantity => quantity.Written)], missing[0].At);
        }
    }

    private static IEnumerable<TextPair> FrontMatter(TranslationPair pair)
    {
        var (original, translation) = (Texts(pair.Original), Texts(pair.Translation));
        return original.Length == translation.Length
            ? original.Zip(translation, (left, right) => new TextPair(new([left]), new([right]), right.Source.At, left.Source.At))
            : [new TextPair(original, translation, translation[0].Source.At, original[0].Source.At)];
    }

    private static ComparedText[] Texts(PageSource page) => [.. page.FrontMatter.Texts.Select(text =>
    {
        var plain = PassageText.Plain(text.Value);
        var source = new OutlineText(TextKind.Paragraph, plain.AsMemory(), text.At);
        return new ComparedText([source], 0, page.Language, compared =>
            [.. compared.Quantities.Select(found => new QuantityInFile(found.Quantity, plain.Substring(found.Index, found.Length), text.At))]);
    })];
}
