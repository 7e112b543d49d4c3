using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Translations;

/// <summary>Judges each translation: what it must have in common with its original, and whether it has kept up with it.</summary>
internal static class TranslationJudgement
{
    /// <param name="pairs">Those to be published.</param>
    public static void Judge(IReadOnlyList<TranslationPair> pairs, int graceDays, DateOnly buildDate, DiagnosticList diagnostics)
    {
        var drift = new Drift(pairs.SelectMany(pair => new[] { pair.Original, pair.Translation }));
        Parallel.ForEach(pairs, pair => Judge(pair, [.. drift.Of(pair)], graceDays, buildDate, diagnostics));
    }

    private static void Judge(TranslationPair pair, List<Diagnostic> differences, int graceDays, DateOnly buildDate, DiagnosticList diagnostics)
    {
        JudgeRecords(pair, diagnostics);
        var original = pair.Original.Path;
        if (pair.Standing is TranslationStanding.Behind)
        {
            var graceEnds = pair.GraceEnds(graceDays);
            var isOver = graceEnds < buildDate;
            diagnostics.Add(StaleTranslation.At(pair.Translation.FrontMatter.Record.From!.Value.At, original, pair.Line, isOver ? [] : differences, graceEnds));
            if (!isOver) return;
        }
        else if (pair.Standing is TranslationStanding.NotAccepted)
        {
            diagnostics.Add(UnacceptedTranslation.At(pair.Translation.FrontMatter.Title.At, original, pair.Line));
        }

        diagnostics.AddRange(differences);
    }

    private static void JudgeRecords(TranslationPair pair, DiagnosticList diagnostics)
    {
        var (original, translation) = (pair.Original.FrontMatter.Record, pair.Translation.FrontMatter.Record);
        if (original.Original is { } named && translation.Original is { } other && named.Value != other.Value)
            diagnostics.Add(DifferentOriginals.At(other.At, pair.Original.Path));
        if (original.From is { } from)
            diagnostics.Add(AcceptedOriginal.At(from.At, pair.Translation.Path, pair.Translation.Language));
    }
}
