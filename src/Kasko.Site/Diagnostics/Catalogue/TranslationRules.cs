using System.Globalization;
using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with how the two languages of the content stand to each other.</summary>
public static class TranslationRules
{
    private const int MostDifferences = 5;

    /// <param name="line">The line that says that the translation is current again.</param>
    /// <param name="differences">Where the two differ now; they are told one by one when the days of grace are over.</param>
    public static Diagnostic Stale(SourceSpan at, string original, string line, IReadOnlyList<Diagnostic> differences, DateOnly? graceEnds)
    {
        var date = graceEnds?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Diagnostic.Warning("stale-translation", at,
            $"{original} has changed since this translation was accepted.{Listed(differences, MessageLanguage.English, "line", "more")}{(date is null ? "" : $" The differences are errors after {date}.")} When both say the same, put this line in place of the old one: {line}",
            $"{original} har ändrats efter att den här översättningen godkändes.{Listed(differences, MessageLanguage.Swedish, "rad", "till")}{(date is null ? "" : $" Efter {date} är skillnaderna fel.")} När båda säger samma sak, byt ut den gamla raden mot den här: {line}",
            $"Tiedosto {original} on muuttunut sen jälkeen, kun tämä käännös hyväksyttiin.{Listed(differences, MessageLanguage.Finnish, "rivi", "lisää")}{(date is null ? "" : $" Päivän {date} jälkeen erot ovat virheitä.")} Kun molemmat sanovat saman, vaihda vanhan rivin tilalle tämä: {line}");
    }

    public static Diagnostic NotAccepted(SourceSpan at, string original, string line) => Diagnostic.Warning("unaccepted-translation", at,
        $"Nobody has said yet that this translation says the same as {original}. When it does, add this line between the '---': {line}",
        $"Ingen har ännu sagt att den här översättningen säger samma sak som {original}. När den gör det, lägg till den här raden mellan '---': {line}",
        $"Kukaan ei ole vielä todennut, että tämä käännös sanoo saman kuin {original}. Kun se sanoo, lisää '---'-viivojen väliin tämä rivi: {line}");

    public static Diagnostic AcceptedOriginal(SourceSpan at, string translation, Language other) => Diagnostic.Warning("accepted-original", at,
        $"This file is the original, so 'translated_from' says nothing here. Move it to {translation}, or write 'original: {other.Code()}' if that is the original.",
        $"Den här filen är originalet, så 'translated_from' säger inget här. Flytta raden till {translation}, eller skriv 'original: {other.Code()}' om den är originalet.",
        $"Tämä tiedosto on alkuteksti, joten 'translated_from' ei kerro tässä mitään. Siirrä rivi tiedostoon {translation} tai kirjoita 'original: {other.Code()}', jos se on alkuteksti.");

    public static Diagnostic DifferentOriginals(SourceSpan at, string other) => Diagnostic.Error("different-originals", at,
        $"{other} names another original language. Write the same 'original: …' in both files.",
        $"{other} anger ett annat originalspråk. Skriv samma 'original: …' i båda filerna.",
        $"{other} ilmoittaa toisen alkukielen. Kirjoita molempiin tiedostoihin sama 'original: …'.");

    public static Diagnostic DifferentDrafts(SourceSpan at, string draft) => Diagnostic.Error("different-drafts", at,
        $"{draft} is a draft and this file is not. Write 'draft: true' in both, or in neither; until then neither is published.",
        $"{draft} är ett utkast och den här filen är det inte. Skriv 'draft: true' i båda eller i ingendera; tills dess publiceras ingen av dem.",
        $"{draft} on luonnos ja tämä tiedosto ei ole. Kirjoita 'draft: true' molempiin tai ei kumpaankaan; siihen asti kumpaakaan ei julkaista.");

    /// <param name="language">The language the text should be in.</param>
    public static Diagnostic OtherLanguageText(SourceSpan at, string text, Language language)
    {
        var other = language.Other();
        return Diagnostic.Error("other-language-text", at,
            $"This is in {(other is Language.Swedish ? "Swedish" : "Finnish")}: '{Cited.Of(text)}'. Translate it, or mark it as ':{other.Code()}[…]'.",
            $"Det här är på {(other is Language.Swedish ? "svenska" : "finska")}: '{Cited.Of(text)}'. Översätt det eller märk ut det som ':{other.Code()}[…]'.",
            $"Tämä on {(other is Language.Swedish ? "ruotsia" : "suomea")}: '{Cited.Of(text)}'. Käännä se tai merkitse se näin: ':{other.Code()}[…]'.");
    }

    /// <summary>The first differences, each with its line in the translation: “ [line 7] A heading …”.</summary>
    private static string Listed(IReadOnlyList<Diagnostic> differences, MessageLanguage language, string line, string more)
    {
        var told = string.Concat(differences.Order().Take(MostDifferences).Select(found => $" [{line} {found.At.Line}] {found.Message.In(language)}"));
        return differences.Count > MostDifferences ? $"{told} [+{differences.Count - MostDifferences} {more}]" : told;
    }
}
