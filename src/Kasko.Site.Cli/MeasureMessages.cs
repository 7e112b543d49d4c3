using System.Globalization;
using System.Text;
using Kasko.Site.Authoring;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko measure add</c> prints.</summary>
/// <param name="measure">The measure, the period and the value, as they were given.</param>
internal sealed class MeasureMessages(MessageLanguage language, string measure, string period, string value) : Messages(language)
{
    public string Measure => measure;

    public string Period => period;

    public string Value => value;

    public string NoValue => In(
        $"what is the figure? Write for example: {Command(period, "1240")}",
        $"vilken är siffran? Skriv till exempel: {Command(period, "1240")}",
        $"mikä on luku? Kirjoita esimerkiksi: {Command(period, "1240")}");

    /// <summary>The period was given in place of the measure.</summary>
    public string NoMeasure => In(
        $"which measure? Write for example: kasko measure add residents {measure} {period}",
        $"vilken mätare? Skriv till exempel: kasko measure add residents {measure} {period}",
        $"mikä mittari? Kirjoita esimerkiksi: kasko measure add residents {measure} {period}");

    public string ConfidentialValue => In(
        $"a confidential figure is not written into the site. Write: {Command(period, "--confidential")}",
        $"en sekretessbelagd uppgift skrivs inte på webbplatsen. Skriv: {Command(period, "--confidential")}",
        $"salattua lukua ei kirjoiteta sivustoon. Kirjoita: {Command(period, "--confidential")}");

    public string NoteWithoutLanguage => In(
        $"a note begins with its language. Write: {Command(period, Given)} --note sv=\"…\" --note fi=\"…\"",
        $"en anmärkning börjar med sitt språk. Skriv: {Command(period, Given)} --note sv=\"…\" --note fi=\"…\"",
        $"huomautuksen alussa on sen kieli. Kirjoita: {Command(period, Given)} --note sv=\"…\" --note fi=\"…\"");

    private string Given => value.Length > 0 ? value : "1240";

    public string NotAPeriod(Period? right)
    {
        var write = Command(right?.ToString() ?? "2025", Given);
        return In(
            $"'{period}' is no period: a year is 2025, a half-year 2025-H1, a quarter 2025-Q1, a month 2025-01, a school year 2025/26. Write: {write}",
            $"'{period}' är ingen period: ett år är 2025, ett halvår 2025-H1, ett kvartal 2025-Q1, en månad 2025-01, ett läsår 2025/26. Skriv: {write}",
            $"'{period}' ei ole ajanjakso: vuosi on 2025, puolivuosi 2025-H1, neljännes 2025-Q1, kuukausi 2025-01, lukuvuosi 2025/26. Kirjoita: {write}");
    }

    /// <param name="right">The number that was probably meant.</param>
    public string NotANumber(string? right)
    {
        var write = Command(period, right ?? "1240");
        return In(
            $"a figure has a point as decimal sign and no spaces, unlike '{value}'. Write: {write}",
            $"en siffra har decimalpunkt och inga mellanslag, till skillnad från '{value}'. Skriv: {write}",
            $"luvussa on desimaalipiste eikä välilyöntejä, toisin kuin luvussa '{value}'. Kirjoita: {write}");
    }

    /// <summary>The new line, and what the page says in the chosen language, or in every language when it has no page in that.</summary>
    public string Added(NewFigureResult result)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{ContentPath.OfMeasure(measure)}: {result.Line}\n\n");
        if (result.Findings.IsEmpty) return text.Append(In("The measure is a draft, so no page shows it yet.\n", "Mätaren är ett utkast, så ingen sida visar den ännu.\n", "Mittari on luonnos, joten mikään sivu ei vielä näytä sitä.\n")).ToString();
        text.Append(In("The page will say:\n", "På sidan kommer att stå:\n", "Sivulla tulee lukemaan:\n"));
        var own = result.Findings.Where(finding => finding.Language.Code() == Language.Code()).ToList();
        foreach (var finding in own.Count > 0 ? own : [.. result.Findings])
            text.Append("  ").Append(own.Count > 0 ? "" : finding.Language.Code() + ": ").Append(finding.Heading).Append(finding.Change is { } change ? ". " + change : "").Append('\n');
        return text.ToString();
    }

    public string NotAdded(NewFigureResult result) => result.Outcome switch
    {
        NewFigureOutcome.UnknownMeasure => Unknown(result),
        NewFigureOutcome.Unreadable => In(
            "the measure cannot be read, so nothing was written. Fix first what is listed above.",
            "mätaren kan inte läsas, så inget skrevs. Rätta först det som står ovan.",
            "mittaria ei voi lukea, joten mitään ei kirjoitettu. Korjaa ensin yllä mainitut kohdat."),
        NewFigureOutcome.OtherRhythm => In(
            $"the measure's other figures are for periods of another length than {period}. Write: {Command(result.Right.ToString()!, Given)}",
            $"mätarens andra siffror gäller perioder av annan längd än {period}. Skriv: {Command(result.Right.ToString()!, Given)}",
            $"mittarin muut luvut ovat toisen pituisilta ajanjaksoilta kuin {period}. Kirjoita: {Command(result.Right.ToString()!, Given)}"),
        NewFigureOutcome.Wrong => Wrong(result),
        NewFigureOutcome.NotEditable => In(
            $"{ContentPath.OfMeasure(measure)} is written in a way that cannot be changed safely. Write by hand under observations: - {result.Line}",
            $"{ContentPath.OfMeasure(measure)} är skriven på ett sätt som inte kan ändras säkert. Skriv för hand under observations: - {result.Line}",
            $"Tiedosto {ContentPath.OfMeasure(measure)} on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti. Kirjoita käsin kohtaan observations: - {result.Line}"),
        _ => In(
            $"{ContentPath.OfMeasure(measure)} could not be written. It is as it was.",
            $"{ContentPath.OfMeasure(measure)} kunde inte skrivas. Filen är som den var.",
            $"Tiedostoa {ContentPath.OfMeasure(measure)} ei voitu kirjoittaa. Se on ennallaan."),
    };

    private string Unknown(NewFigureResult result)
    {
        var meant = Suggestion.For(measure, result.Known);
        var write = meant is not null ? $"kasko measure add {meant} {period} {Given}" : $"kasko new measure {measure}";
        var known = result.Known.IsEmpty ? "" : $" ({string.Join(", ", result.Known)})";
        return In(
            $"there is no measure '{measure}'{known}. Write: {write}",
            $"det finns ingen mätare '{measure}'{known}. Skriv: {write}",
            $"mittaria '{measure}' ei ole{known}. Kirjoita: {write}");
    }

    private string Wrong(NewFigureResult result)
    {
        var nothing = In("nothing was written.", "inget skrevs.", "mitään ei kirjoitettu.");
        if (result.Diagnostics.Any(problem => problem.Id == PeriodNotOver.Rule.Id)) return nothing + In(" Write: ", " Skriv: ", " Kirjoita: ") + Command(period, Given) + " --provisional";
        if (result.Diagnostics.Any(problem => problem.Id == Outlier.Rule.Id))
            return nothing + In(" If the figure is right, write: ", " Om siffran stämmer, skriv: ", " Jos luku on oikein, kirjoita: ") + Command(period, Given) + " --note sv=\"…\" --note fi=\"…\"";
        return nothing;
    }

    private string Command(string when, string what) => $"kasko measure add {measure} {when} {what}";
}
