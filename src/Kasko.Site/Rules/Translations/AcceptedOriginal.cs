using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class AcceptedOriginal
{
    public static Rule Rule { get; } = new("accepted-original", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string translation, Language other) => Rule.At(at,
        $"This file is the original, so 'translated_from' means nothing here. Move it to {translation}, or write 'original: {other.Code()}' if that is the original.",
        $"Den här filen är originalet, så 'translated_from' har ingen betydelse här. Flytta raden till {translation}. Om det är den filen som är originalet, skriv i stället 'original: {other.Code()}'.",
        $"Tämä tiedosto on alkuteksti, joten kohdalla 'translated_from' ei ole tässä merkitystä. Siirrä rivi tiedostoon {translation} tai kirjoita 'original: {other.Code()}', jos se on alkuteksti.");
}
