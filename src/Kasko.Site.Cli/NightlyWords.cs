using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Reports;
using Kasko.Site.Nightly;

namespace Kasko.Site.Cli;

/// <summary>A night's report for people, in the reader's language.</summary>
internal sealed class NightlyWords(MessageLanguage language)
{
    private const int MostNamed = 10;
    private const string Index = "index.html";

    public MessageLanguage Language => language;

    public string Interrupted => In(
        "Stopped before the end. The old site stays.\n",
        "Stoppades före slutet. Den gamla webbplatsen står kvar.\n",
        "Pysäytettiin kesken. Vanha sivusto jää voimaan.\n");

    public string Summary(NightlyResult night, Report report)
    {
        var lines = new StringBuilder();
        lines.Append(Outcome(night)).Append('\n');
        Append(lines, In("New pages", "Nya sidor", "Uudet sivut"), [.. night.Pages.Added.Select(Address)]);
        Append(lines, In("Changed pages", "Ändrade sidor", "Muuttuneet sivut"), [.. night.Pages.Changed.Select(Address)]);
        Append(lines, In("Removed pages", "Borttagna sidor", "Poistetut sivut"), [.. night.Pages.Removed.Select(Address)]);
        AppendFigures(lines, night);
        Append(lines, In("Translations behind their original", "Översättningar som är efter originalet", "Käännökset, jotka ovat jäljessä alkutekstistä"), night.Build.Stale.Translations);
        Append(lines, In("Overdue figures", "Försenade siffror", "Myöhässä olevat luvut"), night.Build.Stale.Figures);
        if (report.Errors + report.Warnings > 0) lines.Append(ReportWords.Summary(report.Errors, report.Warnings, language)).Append('\n');
        foreach (var (id, count) in WarningCount.Of(report.Diagnostics)) lines.Append(CultureInfo.InvariantCulture, $"  {id}: {count}\n");
        lines.Append(Times(night));
        return lines.ToString();
    }

    private string Outcome(NightlyResult night) => night.Outcome switch
    {
        NightlyOutcome.ContentIsWrong => In(
            "Nothing was published, since something in the content is wrong. The old site stays.",
            "Inget publicerades, eftersom något i innehållet är fel. Den gamla webbplatsen står kvar.",
            "Mitään ei julkaistu, koska sisällössä on virhe. Vanha sivusto jää voimaan."),
        NightlyOutcome.FolderRefused => In(
            "Nothing was published, since the folder or the disk did not allow it. The old site stays.",
            "Inget publicerades, eftersom mappen eller disken inte tillät det. Den gamla webbplatsen står kvar.",
            "Mitään ei julkaistu, koska kansio tai levy ei sallinut sitä. Vanha sivusto jää voimaan."),
        NightlyOutcome.NeedsALook => Published(night) + " " + In("Something needs a look.", "Något behöver ses över.", "Jokin vaatii huomiota."),
        _ => Published(night),
    };

    private string Published(NightlyResult night) => night.Build.Report is { Written: 0, Deleted: 0 }
        ? In("The site is up to date; nothing has changed.", "Webbplatsen är aktuell; inget har ändrats.", "Sivusto on ajan tasalla; mikään ei ole muuttunut.")
        : In(
            $"The site is published: {night.Build.Pages} pages.",
            $"Webbplatsen är publicerad: {night.Build.Pages} sidor.",
            $"Sivusto on julkaistu: {night.Build.Pages} sivua.");

    private void AppendFigures(StringBuilder lines, NightlyResult night)
    {
        if (night.Figures is not { } figures) return;
        var told = new StatisticsWords(language).News(figures);
        if (told.Length > 0) lines.Append(In("Figures", "Siffror", "Luvut")).Append(":\n").Append(told);
        Append(lines, In("Files to commit", "Filer att spara i versionshanteringen", "Versionhallintaan tallennettavat tiedostot"), night.FilesWritten);
    }

    private void Append(StringBuilder lines, string what, ImmutableArray<string> names)
    {
        if (names.IsEmpty) return;
        lines.Append(CultureInfo.InvariantCulture, $"{what}: {names.Length}\n");
        foreach (var name in names.Take(MostNamed)) lines.Append(CultureInfo.InvariantCulture, $"  {name}\n");
        if (names.Length > MostNamed)
        {
            var rest = names.Length - MostNamed;
            lines.Append(In($"  and {rest} more\n", $"  och {rest} till\n", $"  ja {rest} muuta\n"));
        }
    }

    private string Times(NightlyResult night)
    {
        var (statistics, build, verify, total) = (Seconds(night.Times.Statistics), Seconds(night.Times.Build), Seconds(night.Times.Verify), Seconds(night.Times.Total));
        return In(
            $"Took {total} s: figures {statistics} s, build {build} s, verification {verify} s.\n",
            $"Tog {total} s: siffror {statistics} s, bygge {build} s, kontroll {verify} s.\n",
            $"Kesti {total} s: luvut {statistics} s, koonti {build} s, tarkistus {verify} s.\n");
    }

    private string Seconds(TimeSpan time)
    {
        var text = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return language is MessageLanguage.English ? text : text.Replace('.', ',');
    }

    /// <summary>A page as its address ends.</summary>
    private static string Address(string path) =>
        path == Index ? "/" : path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;

    private string In(string english, string swedish, string finnish) => new Message(english, swedish, finnish).In(language);
}
