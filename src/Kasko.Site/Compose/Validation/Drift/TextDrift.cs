using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Compares paragraphs: whether both languages have them, their footnotes and quotations, and whether they were translated.</summary>
internal static class TextDrift
{
    /// <summary>A shorter paragraph may well be part of another in the other language.</summary>
    private const int ShortestParagraph = 30;

    private const int FewestWords = 2;

    public static bool IsMissing(TextPair texts) =>
        (texts.Original.Count == 0 || texts.Translation.Count == 0) && texts.Original.Concat(texts.Translation).All(text => IsParagraph(text.Source));

    public static IEnumerable<Diagnostic> Of(TranslationPair pair, IEnumerable<TextPair> texts)
    {
        foreach (var text in texts)
            foreach (var found in Of(pair, text)) yield return found;
    }

    private static IEnumerable<Diagnostic> Of(TranslationPair pair, TextPair texts)
    {
        if (IsMissing(texts))
        {
            foreach (var text in texts.Original.Select(text => text.Source)) yield return DifferentParagraphs.Missing(texts.At, Excerpt.Of(text.Text.ToString()), text.At);
            foreach (var text in texts.Translation.Select(text => text.Source)) yield return DifferentParagraphs.Extra(text.At, Excerpt.Of(text.Text.ToString()), texts.OriginalAt);
            yield break;
        }

        var (original, translation) = (texts.Original.Sum(text => text.Source.Footnotes), texts.Translation.Sum(text => text.Source.Footnotes));
        if (original != translation) yield return DifferentFootnotes.At(texts.At, translation, original, texts.OriginalAt);
        if (texts is not { Original: [{ Source: var left }], Translation: [{ Source: var right }] }) yield break;
        if (left.Kind is TextKind.Quotation != right.Kind is TextKind.Quotation)
            yield return DifferentQuotations.At(right.At, right.Kind is TextKind.Quotation, left.At);
        if (IsUntranslated(left, right))
        {
            var excerpt = Excerpt.Of(right.Text.ToString());
            yield return UntranslatedText.At(right.At, excerpt, $":{pair.Original.Language.Code()}[{excerpt}]", left.At);
        }
    }

    private static bool IsParagraph(OutlineText text) => text.Kind is TextKind.Paragraph or TextKind.Quotation && text.Text.Length >= ShortestParagraph;

    /// <summary>Names begin with capitals, and formulas contain mathematical signs; two other words are not the same in both languages by chance.</summary>
    public static bool IsUntranslated(OutlineText original, OutlineText translation)
    {
        if (translation.Kind is TextKind.Code or TextKind.Picture || !AreSame(original.Text, translation.Text) || !AreSame(original.Own, original.Text) || !AreSame(translation.Own, translation.Text)) return false;
        var text = translation.Text.ToString();
        if (text.Any(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.MathSymbol)) return false;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Where((word, index) => IsWord(word, mayBeCapital: index == 0)).Count() >= FewestWords;
    }

    private static bool AreSame(ReadOnlyMemory<char> one, ReadOnlyMemory<char> other) => one.Span.Trim().SequenceEqual(other.Span.Trim());

    private static bool IsWord(string word, bool mayBeCapital)
    {
        var letters = word.Trim('.', ',', ':', ';', '!', '?', '(', ')', '”', '’', '–');
        return letters.Length > 2 && letters.All(char.IsLetter) && letters.Skip(mayBeCapital ? 1 : 0).All(char.IsLower);
    }
}
