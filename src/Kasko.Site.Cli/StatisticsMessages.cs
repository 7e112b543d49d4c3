using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Reports;
using Kasko.Site.Statistics;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko statistics</c> prints.</summary>
internal sealed class StatisticsMessages(MessageLanguage language) : Messages(language)
{
    public string Unknown(string id) => In(
        $"There is no measure '{id}' with official figures to accept.",
        $"Det finns ingen mätare '{id}' med officiella siffror att godkänna.",
        $"Mittaria '{id}', jolla olisi hyväksyttäviä virallisia lukuja, ei ole.");

    /// <summary>One line for each changed figure, or for the measure.</summary>
    public string Summary(StatisticsResult result, Report report)
    {
        var lines = new StringBuilder();
        foreach (var update in result.Updates) Append(lines, update);
        if (result.Updates.IsEmpty && report.Errors == 0)
        {
            lines.Append(In(
                "No measure names a source under 'statistics'.\n",
                "Ingen mätare anger en källa under 'statistics'.\n",
                "Minkään mittarin kohdassa 'statistics' ei ole lähdettä.\n"));
        }

        if (report.Errors > 0) lines.Append(ReportMessages.Summary(report.Errors, report.Warnings, Language)).Append('\n');
        return lines.ToString();
    }

    /// <summary>The same without the unchanged measures, indented.</summary>
    public string Changes(StatisticsResult result)
    {
        var lines = new StringBuilder();
        foreach (var update in result.Updates.Where(update => update.Outcome is not UpdateOutcome.Unchanged)) Append(lines, update, "  ");
        return lines.ToString();
    }

    private void Append(StringBuilder lines, MeasureUpdate update, string indent = "")
    {
        if (update.Outcome is UpdateOutcome.Failed) lines.Append($"{indent}{update.Measure}: {In("not updated", "inte uppdaterad", "ei päivitetty")}\n");
        else if (update.Outcome is UpdateOutcome.Unchanged) lines.Append($"{indent}{update.Measure}: {In("unchanged", "oförändrad", "ennallaan")}\n");
        else if (update.Changes.IsEmpty) lines.Append($"{indent}{update.Measure}: {In("same figures, new facts about them", "samma siffror, nya uppgifter om dem", "samat luvut, uusia tietoja niistä")}\n");
        foreach (var change in update.Changes) lines.Append($"{indent}{update.Measure} {change.Period}: {Change(change)}\n");
        if (update.Forecasts > 0) lines.Append($"{indent}{update.Measure}: {Skipped(update.Forecasts)}\n");
    }

    private string Skipped(int forecasts) => In(
        $"{forecasts} {(forecasts == 1 ? "forecast" : "forecasts")} skipped (the period has not begun)",
        $"{forecasts} {(forecasts == 1 ? "prognos" : "prognoser")} utelämnades (perioden har inte börjat)",
        $"{forecasts} {(forecasts == 1 ? "ennuste" : "ennustetta")} jätettiin pois (ajanjakso ei ole alkanut)");

    private string Change(FigureChange change) => change switch
    {
        { After: null } => In("gone", "borttagen", "poistunut"),
        { Before: null } => $"{Figure(change.After)} ({In("new", "ny", "uusi")})",
        _ => $"{Figure(change.Before)} → {Figure(change.After)}",
    };

    private string Figure(Observation figure)
    {
        if (figure.Value is not { } value) return In("no figure", "ingen siffra", "ei lukua");
        var text = Number(value, "0.######");
        return figure.Provisional ? $"{text} {In("provisional", "preliminär", "ennakkotieto")}" : text;
    }
}
