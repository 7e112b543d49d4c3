using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class TownStyleFault
{
    public static Rule Rule { get; } = new("town-style", Severity.Error, IsFirm: true);

    public static Diagnostic Address(SourceSpan at, string address) => Rule.At(at,
        $"A stylesheet loads no other file, so '{Excerpt.Of(address)}' would not be seen. Remove it, or write a small picture here as url(\"data:image/…\").",
        $"En formatmall hämtar ingen annan fil, så '{Excerpt.Of(address)}' skulle inte synas. Ta bort adressen, eller skriv en liten bild här som url(\"data:image/…\").",
        $"Tyylitiedosto ei hae muita tiedostoja, joten '{Excerpt.Of(address)}' ei näkyisi. Poista osoite tai kirjoita pieni kuva tähän muodossa url(\"data:image/…\").");

    public static Diagnostic NotClosed(SourceSpan at, string open, string close) => Rule.At(at,
        $"'{open}' is not closed, so browsers skip what follows. Write '{close}' where it ends.",
        $"'{open}' stängs inte, så webbläsarna hoppar över det som följer. Skriv '{close}' där det slutar.",
        $"Merkkiä '{open}' ei suljeta, joten selaimet ohittavat sen, mitä seuraa. Kirjoita '{close}' sen loppuun.");

    public static Diagnostic NotOpened(SourceSpan at) => Rule.At(at,
        "There is one '}' too many here, so browsers skip the rule that follows. Remove it.",
        "Här finns ett '}' för mycket, så webbläsarna hoppar över regeln som följer. Ta bort det.",
        "Tässä on yksi '}' liikaa, joten selaimet ohittavat seuraavan säännön. Poista se.");
}
