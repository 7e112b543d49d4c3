using Kasko.Site.Compose.Validation.Drift;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each translation shares with its original what it must share, and is up to date.</summary>
internal static class TranslationValidation
{
    /// <param name="isCheck">Whether differences are errors after the days of grace.</param>
    public static void Validate(SiteStructure structure, bool isCheck, DiagnosticList diagnostics)
    {
        var drift = new TranslationDrift(structure.PairedPages, structure.Settings.Translations.SameHosts);
        var graceDays = structure.Settings.Translations.GraceDays.Value;
        ValidateApproval(structure, diagnostics);
        Parallel.ForEach(structure.Translations, pair => Validate(pair, drift.Of(pair), graceDays, structure.BuildDate, isCheck, diagnostics));
    }

    private static void Validate(TranslationPair pair, List<Diagnostic> differences, int graceDays, DateOnly buildDate, bool isCheck, DiagnosticList diagnostics)
    {
        ValidateRecords(pair, diagnostics);
        var original = pair.Original.Path;
        if (pair.Freshness is TranslationFreshness.Stale)
        {
            var graceEnds = pair.GraceEnds(graceDays);
            var isOver = graceEnds < buildDate;
            diagnostics.Add(StaleTranslation.At(pair.Translation.FrontMatter.Record.From!.Value.At, original, pair.Line, isOver ? [] : differences, graceEnds, buildDate));
            if (!isOver) return;
            // Only the date has changed, so what was published yesterday is still published.
            if (!isCheck) differences = [.. differences.Select(found => diagnostics.IsError(found) ? GraceOver.At(graceEnds!.Value, found) : found)];
        }
        else if (pair.Freshness is TranslationFreshness.NotAccepted)
        {
            diagnostics.Add(UnacceptedTranslation.At(pair.Translation.FrontMatter.Title.At, original, pair.Line));
        }

        diagnostics.AddRange(differences);
    }

    /// <summary>One warning for the whole site: the town approves the strategy, not page by page. An invented town approves nothing.</summary>
    private static void ValidateApproval(SiteStructure structure, DiagnosticList diagnostics)
    {
        if (structure.Settings.Invented.Value) return;
        var unofficial = structure.PairedPages.Select(page => page.FrontMatter.Translation).Where(translation => translation.Value is TranslationState.Unofficial)
            .OrderBy(translation => translation.At.Path, StringComparer.Ordinal).ToList();
        if (unofficial.Count > 0) diagnostics.Add(NotToldYet.UnofficialTranslation(unofficial[0].At, unofficial.Count));
    }

    private static void ValidateRecords(TranslationPair pair, DiagnosticList diagnostics)
    {
        var (original, translation) = (pair.Original.FrontMatter.Record, pair.Translation.FrontMatter.Record);
        if (original.Original is { } named && translation.Original is { } other && named.Value != other.Value)
            diagnostics.Add(DifferentOriginals.At(other.At, pair.Original.Path));
        if (original.From is { } from)
            diagnostics.Add(AcceptedOriginal.At(from.At, pair.Translation.Path, pair.Translation.Language));
    }
}
