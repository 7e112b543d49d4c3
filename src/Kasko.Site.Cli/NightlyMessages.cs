using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Nightly;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary>The summary of <c>kasko nightly</c>.</summary>
internal sealed class NightlyMessages(MessageLanguage language) : Messages(language)
{
    private const int MostListed = 10;
    private const string Index = "index.html";

    public string Interrupted => In(
        "Stopped before the end. The old site stays.\n",
        "Stoppades före slutet. Den gamla webbplatsen står kvar.\n",
        "Pysäytettiin kesken. Vanha sivusto jää ennalleen.\n");

    public string Summary(NightlyResult run, Report report)
    {
        var lines = new StringBuilder();
        lines.Append(Outcome(run)).Append('\n');
        Append(lines, In("New pages", "Nya sidor", "Uudet sivut"), [.. run.Pages.Added.Select(Address)]);
        Append(lines, In("Changed pages", "Ändrade sidor", "Muuttuneet sivut"), [.. run.Pages.Changed.Select(Address)]);
        Append(lines, In("Removed pages", "Borttagna sidor", "Poistetut sivut"), [.. run.Pages.Removed.Select(Address)]);
        AppendFigures(lines, run);
        Append(lines, In("Stale translations", "Föråldrade översättningar", "Vanhentuneet käännökset"), run.Build.Stale.Translations);
        Append(lines, In("Overdue figures", "Försenade siffror", "Myöhässä olevat luvut"), run.Build.Stale.Figures);
        if (report.Errors + report.Warnings > 0) lines.Append(ReportMessages.Summary(report.Errors, report.Warnings, Language)).Append('\n');
        foreach (var (id, count) in WarningCount.Of(report.Diagnostics)) lines.Append(CultureInfo.InvariantCulture, $"  {id}: {count}\n");
        lines.Append(Times(run));
        return lines.ToString();
    }

    private string Outcome(NightlyResult run) => run.Outcome switch
    {
        NightlyOutcome.ContentIsWrong => In(
            "Nothing was published, since something in the content is wrong. The old site stays.",
            "Inget publicerades, eftersom något i innehållet är fel. Den gamla webbplatsen står kvar.",
            "Mitään ei julkaistu, koska sisällössä on virhe. Vanha sivusto jää ennalleen."),
        NightlyOutcome.FolderRefused => In(
            "Nothing was published, since the folder or the disk did not allow it. The old site stays.",
            "Inget publicerades, eftersom mappen eller disken inte tillät det. Den gamla webbplatsen står kvar.",
            "Mitään ei julkaistu, koska kansio tai levy ei sallinut sitä. Vanha sivusto jää ennalleen."),
        NightlyOutcome.NeedsAttention => Published(run) + " " + In("Something needs attention.", "Något behöver ses över.", "Jokin vaatii huomiota."),
        _ => Published(run),
    };

    private string Published(NightlyResult run) => run.Build.Report is { Written: 0, Deleted: 0 }
        ? In("The site is up to date; nothing has changed.", "Webbplatsen är aktuell; inget har ändrats.", "Sivusto on ajan tasalla; mikään ei ole muuttunut.")
        : In(
            $"The site is published: {run.Build.Pages} pages.",
            $"Webbplatsen är publicerad: {run.Build.Pages} sidor.",
            $"Sivusto on julkaistu: {run.Build.Pages} sivua.");

    private void AppendFigures(StringBuilder lines, NightlyResult run)
    {
        if (run.Figures is not { } figures) return;
        var changes = new StatisticsMessages(Language).Changes(figures);
        if (changes.Length > 0) lines.Append(In("Figures", "Siffror", "Luvut")).Append(":\n").Append(changes);
        Append(lines, In("Files to commit", "Filer att spara i versionshanteringen", "Versionhallintaan vietävät tiedostot"), run.FilesWritten);
    }

    private void Append(StringBuilder lines, string what, ImmutableArray<string> names)
    {
        if (names.IsEmpty) return;
        lines.Append(CultureInfo.InvariantCulture, $"{what}: {names.Length}\n");
        foreach (var name in names.Take(MostListed)) lines.Append(CultureInfo.InvariantCulture, $"  {name}\n");
        if (names.Length > MostListed)
        {
            var rest = names.Length - MostListed;
            lines.Append(In($"  and {rest} more\n", $"  och {rest} till\n", $"  ja {rest} muuta\n"));
        }
    }

    private string Times(NightlyResult run)
    {
        var (statistics, build, verify, total) = (Seconds(run.Times.Statistics), Seconds(run.Times.Build), Seconds(run.Times.Verify), Seconds(run.Times.Total));
        return In(
            $"Took {total} s: figures {statistics} s, build {build} s, verification {verify} s.\n",
            $"Tog {total} s: siffror {statistics} s, bygge {build} s, kontroll {verify} s.\n",
            $"Kesti {total} s: luvut {statistics} s, koonti {build} s, tarkistus {verify} s.\n");
    }

    private string Seconds(TimeSpan time) => Number(time.TotalSeconds, "0.0");

    /// <summary>The end of a page's address.</summary>
    private static string Address(string path) =>
        path == Index ? "/" : path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
}
