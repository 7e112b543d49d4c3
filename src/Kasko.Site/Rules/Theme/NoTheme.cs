using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class NoTheme
{
    public static Rule Rule { get; } = new("no-theme", Severity.Error, IsFirm: true);

    /// <param name="meant">The theme that was probably meant; null when it cannot be guessed.</param>
    public static Diagnostic At(SourceSpan at, string folder, string? meant)
    {
        var fix = Fix(meant);
        return Rule.At(at,
            $"There is no theme in {folder}.{fix.English}",
            $"Det finns inget tema i {folder}.{fix.Swedish}",
            $"Kansiossa {folder} ei ole teemaa.{fix.Finnish}");
    }

    /// <summary>A path is written where the name of a theme belongs.</summary>
    public static Diagnostic NotAName(SourceSpan at, string written, string? meant)
    {
        var fix = Fix(meant);
        return Rule.At(at,
            $"'{Excerpt.Line(written)}' is not the name of a theme, which is a folder in the site's themes/.{fix.English}",
            $"'{Excerpt.Line(written)}' är inte namnet på ett tema, som är en mapp i webbplatsens themes/.{fix.Swedish}",
            $"'{Excerpt.Line(written)}' ei ole teeman nimi. Teema on kansio sivuston kansiossa themes/.{fix.Finnish}");
    }

    private static Hint Fix(string? meant) => meant is null
        ? new Hint(
            " Write the name of a folder in themes/, or remove the line to use the program's own theme.",
            " Skriv namnet på en mapp i themes/, eller ta bort raden för att använda programmets eget tema.",
            " Kirjoita jonkin kansiossa themes/ olevan kansion nimi, tai poista rivi, niin käytössä on ohjelman oma teema.")
        : new Hint($" Write: 'theme: {meant}'.", $" Skriv: 'theme: {meant}'.", $" Kirjoita: 'theme: {meant}'.");
}
