using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with a theme, or with what a site changes in it.</summary>
public static class ThemeRules
{
    public static Diagnostic NoTheme(SourceSpan at, string folder) => Diagnostic.Error("no-theme", at,
        $"There is no theme in {folder}.",
        $"Det finns inget tema i {folder}.",
        $"Kansiossa {folder} ei ole teemaa.");

    public static Diagnostic UnexpectedFile(string path) => Diagnostic.Error("unexpected-theme-file", new SourceSpan(path),
        "A theme has layouts/*.html, partials/*.html, i18n/sv.yml and fi.yml, assets/ and theme.yml. Nothing reads this file.",
        "Ett tema har layouts/*.html, partials/*.html, i18n/sv.yml och fi.yml, assets/ och theme.yml. Ingenting läser den här filen.",
        "Teemassa on layouts/*.html, partials/*.html, i18n/sv.yml ja fi.yml, assets/ ja theme.yml. Mikään ei lue tätä tiedostoa.");

    public static Diagnostic OverridesNothing(SourceSpan at, string name, IEnumerable<string> known)
    {
        var hint = Hint.For(name, known);
        return Diagnostic.Error("overrides-nothing", at,
            $"The theme has no '{name}' to replace.{hint.English}",
            $"Temat har inget '{name}' att ersätta.{hint.Swedish}",
            $"Teemassa ei ole kohtaa '{name}', jonka voisi korvata.{hint.Finnish}");
    }

    public static Diagnostic MissingWord(SourceSpan at, string key, Language language) => Diagnostic.Error("missing-word", at,
        $"The word '{key}' is missing in i18n/{language.Code()}.yml.",
        $"Ordet '{key}' saknas i i18n/{language.Code()}.yml.",
        $"Sana '{key}' puuttuu tiedostosta i18n/{language.Code()}.yml.");

    public static Diagnostic UnknownWord(string key) => Diagnostic.Error("missing-word", new SourceSpan("site.yml"),
        $"The theme lacks the word '{key}'. Add it to its i18n/sv.yml and i18n/fi.yml.",
        $"Temat saknar ordet '{key}'. Lägg till det i temats i18n/sv.yml och i18n/fi.yml.",
        $"Teemasta puuttuu sana '{key}'. Lisää se teeman tiedostoihin i18n/sv.yml ja i18n/fi.yml.");

    public static Diagnostic NotAColour(SourceSpan at, string written) => Diagnostic.Error("not-a-colour", at,
        $"'{written}' is no colour. Write it in quotation marks, as in \"#0a2240\".",
        $"'{written}' är ingen färg. Skriv den inom citattecken, till exempel \"#0a2240\".",
        $"'{written}' ei ole väri. Kirjoita se lainausmerkkeihin, esimerkiksi \"#0a2240\".");

    public static Diagnostic UnknownColour(SourceSpan at, string name, IEnumerable<string> known)
    {
        var hint = Hint.For(name, known);
        return Diagnostic.Error("unknown-colour", at,
            $"The theme has no colour '{name}'.{hint.English}",
            $"Temat har ingen färg '{name}'.{hint.Swedish}",
            $"Teemassa ei ole väriä '{name}'.{hint.Finnish}");
    }

    /// <summary>WCAG 1.4.3 and 1.4.11.</summary>
    public static Diagnostic LowContrast(SourceSpan at, string text, string on, string scheme, double ratio, decimal atLeast)
    {
        var measured = ratio.ToString("0.00", CultureInfo.InvariantCulture);
        return Diagnostic.Error("low-contrast", at,
            $"'{text}' on '{on}' has a contrast of {measured} ({scheme}); it must be at least {atLeast}. Make one darker or the other lighter.",
            $"'{text}' på '{on}' har kontrasten {measured} ({scheme}); den ska vara minst {atLeast}. Gör den ena mörkare eller den andra ljusare.",
            $"Värin '{text}' kontrasti värillä '{on}' on {measured} ({scheme}); sen pitää olla vähintään {atLeast}. Tummenna toista tai vaalenna toista.");
    }

    public static Diagnostic TemplateSyntax(SourceSpan at, string detail, IReadOnlyList<SourceSpan> includes) => Diagnostic.Error("template-syntax", at,
        $"The template cannot be read: {detail}{IncludedFrom("Included from", includes)}",
        $"Mallen kan inte läsas: {detail}{IncludedFrom("Infogas från", includes)}",
        $"Mallia ei voi lukea: {detail}{IncludedFrom("Liitetään kohdasta", includes)}");

    public static Diagnostic TemplateFault(SourceSpan at, string detail, IReadOnlyList<SourceSpan> includes) => Diagnostic.Error("template-fault", at,
        $"The template fails here: {detail}{IncludedFrom("Included from", includes)}",
        $"Mallen fungerar inte här: {detail}{IncludedFrom("Infogas från", includes)}",
        $"Malli ei toimi tässä: {detail}{IncludedFrom("Liitetään kohdasta", includes)}");

    /// <summary>The way from the layout to the place; of an endless one its beginning.</summary>
    private static string IncludedFrom(string words, IReadOnlyList<SourceSpan> includes)
    {
        const int most = 4;
        if (includes.Count == 0) return "";
        return $" ({words} {string.Join(" → ", includes.Take(most))}{(includes.Count > most ? " → …" : "")}).";
    }

    public static Diagnostic MissingLayout(string path) => Diagnostic.Error("missing-layout", new SourceSpan(path),
        "The theme lacks this layout.",
        "Temat saknar den här layouten.",
        "Teemasta puuttuu tämä sivupohja.");

    public static Diagnostic TemplateTooSlow(SourceSpan at, int seconds) => Diagnostic.Error("template-too-slow", at,
        $"The template took more than {seconds} seconds for one page and was stopped. Look for an endless loop.",
        $"Mallen tog mer än {seconds} sekunder för en enda sida och avbröts. Leta efter en oändlig slinga.",
        $"Mallilta kului yli {seconds} sekuntia yhdellä sivulla, ja se keskeytettiin. Etsi päättymätöntä silmukkaa.");
}
