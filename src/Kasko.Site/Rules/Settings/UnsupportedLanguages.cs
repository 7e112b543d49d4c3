using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Settings;

public static class UnsupportedLanguages
{
    public static Rule Rule { get; } = new("languages", Severity.Error, Criterion: "3.1.1", IsFirm: true);

    /// <param name="meant">The languages as they were most likely meant.</param>
    public static Diagnostic At(SourceSpan at, SiteLanguages meant) => Rule.At(at,
        $"The languages of the site are a list, the one that texts are written in first. Write '{Line(meant)}'.",
        $"Webbplatsens språk är en lista där det språk som texterna skrivs på står först. Skriv '{Line(meant)}'.",
        $"Sivuston kielet ovat luettelo, jossa ensimmäisenä on kieli, jolla tekstit kirjoitetaan. Kirjoita '{Line(meant)}'.");

    public static Diagnostic Unknown(SourceSpan at, string written, SiteLanguages meant) => Rule.At(at,
        $"The program does not know the language '{written}'. It knows {Known(language => language.Name().English)}. Write '{Line(meant)}'.",
        $"Programmet kan inte språket '{written}'. Det kan {Known(language => language.Name().Swedish)}. Skriv '{Line(meant)}'.",
        $"Ohjelma ei osaa kieltä '{written}'. Se osaa kielet {Known(language => language.Name().Finnish)}. Kirjoita '{Line(meant)}'.");

    public static Diagnostic Form(SourceSpan at, string written, SiteLanguages meant) => Rule.At(at,
        $"'{written}' is not written as a language is: by its code, and as 'en: {{partial: true}}' if pages may be missing in it. Write '{Line(meant)}'.",
        $"'{written}' är inte skrivet som ett språk skrivs: med sin kod, och som 'en: {{partial: true}}' om sidor får saknas på det. Skriv '{Line(meant)}'.",
        $"'{written}' ei ole kirjoitettu niin kuin kieli kirjoitetaan: koodina, ja muodossa 'en: {{partial: true}}', jos sivuja saa puuttua siltä kieleltä. Kirjoita '{Line(meant)}'.");

    public static Diagnostic Repeated(SourceSpan at, Language language, SiteLanguages meant) => Rule.At(at,
        $"'{language.Code()}' is in the list twice. Write '{Line(meant)}'.",
        $"'{language.Code()}' finns två gånger i listan. Skriv '{Line(meant)}'.",
        $"'{language.Code()}' on luettelossa kahdesti. Kirjoita '{Line(meant)}'.");

    public static Diagnostic FirstPartial(SourceSpan at, Language language, SiteLanguages meant) => Rule.At(at,
        $"The first language is the one that texts are written in, so '{language.Code()}' cannot be partial there. Move it to the end, or write '{Line(meant)}'.",
        $"På det första språket skrivs texterna, så '{language.Code()}' kan inte vara partiellt där. Flytta det sist, eller skriv '{Line(meant)}'.",
        $"Ensimmäisellä kielellä kirjoitetaan tekstit, joten '{language.Code()}' ei voi olla siinä osittainen. Siirrä se loppuun tai kirjoita '{Line(meant)}'.");

    private static string Line(SiteLanguages languages) => $"languages: {languages.Written}";

    private static string Known(Func<Language, string> name) => string.Join(", ", LanguageCodes.Known.Select(language => $"{language.Code()} ({name(language)})"));
}
