using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureWithoutText
{
    public static Rule Rule { get; } = new("picture-without-text", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string decorative) => Rule.At(at,
        $"The picture has no alternative text for those who do not see it. Write between the brackets what it shows, or write ![{decorative}](…) if it is only decoration.",
        $"Bilden saknar alternativtext för den som inte ser den. Skriv mellan hakparenteserna vad den visar, eller skriv ![{decorative}](…) om den bara är dekoration.",
        $"Kuvasta puuttuu vaihtoehtoinen teksti niille, jotka eivät näe sitä. Kirjoita hakasulkeisiin, mitä se esittää, tai kirjoita ![{decorative}](…), jos se on pelkkä koriste.");

    public static Diagnostic OnPage(SourceSpan at) => Rule.At(at,
        "The picture has no alternative text for those who do not see it. Write what it shows, or mark it as decoration with an empty alt.",
        "Bilden saknar alternativtext för den som inte ser den. Skriv vad den visar, eller märk den som dekoration med ett tomt alt.",
        "Kuvasta puuttuu vaihtoehtoinen teksti niille, jotka eivät näe sitä. Kirjoita, mitä se esittää, tai merkitse se koristeeksi tyhjällä alt-tekstillä.");
}
