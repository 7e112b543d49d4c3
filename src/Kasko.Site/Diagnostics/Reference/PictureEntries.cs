using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What stands instead of a picture for those who do not see it.</summary>
internal static class PictureEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("picture-without-text", Severity.Error,
            What: new(
                "A picture has no text for those who do not see it.",
                "En bild har ingen text för den som inte ser den.",
                "Kuvassa ei ole tekstiä niille, jotka eivät näe sitä."),
            Why: new(
                "Who listens to the page misses what the picture says, or hears a file name.",
                "Den som lyssnar på sidan går miste om det bilden säger, eller får höra ett filnamn.",
                "Sivua kuunteleva jää vaille kuvan sanomaa tai kuulee tiedoston nimen."),
            Mend: new(
                "Say what the picture shows and why it is there. If it only adorns, write 'dekoration'.",
                "Säg vad bilden visar och varför den är där. Om den bara pryder, skriv 'dekoration'.",
                "Kerro, mitä kuva esittää ja miksi se on siinä. Jos se vain koristaa, kirjoita 'koriste'."),
            Wrong: "![](boat.jpg)",
            Right: "![Fiskebåtar vid kajen i Kaskö](boat.jpg)",
            Criterion: "1.1.1"),

        new("picture-file-name", Severity.Error,
            What: new(
                "A picture's text is a file name.",
                "En bilds text är ett filnamn.",
                "Kuvan tekstinä on tiedoston nimi."),
            Why: new(
                "A file name, read aloud, says nothing about what the picture shows.",
                "Ett uppläst filnamn säger inget om vad bilden visar.",
                "Ääneen luettu tiedoston nimi ei kerro, mitä kuva esittää."),
            Mend: new(
                "Say in a few words what the picture shows.",
                "Säg med några ord vad bilden visar.",
                "Kerro muutamalla sanalla, mitä kuva esittää."),
            Wrong: "![DSC_0412.jpg](boat.jpg)",
            Right: "![Fiskebåtar vid kajen i Kaskö](boat.jpg)",
            Criterion: "1.1.1"),

        new("picture-of", Severity.Warning,
            What: new(
                "A picture's text says that it is a picture.",
                "En bilds text säger att den är en bild.",
                "Kuvan teksti kertoo, että se on kuva."),
            Why: new(
                "A screen reader says 'picture' already; the reader hears it twice.",
                "En skärmläsare säger redan 'bild'; läsaren hör det två gånger.",
                "Ruudunlukija sanoo jo 'kuva'; lukija kuulee sen kahdesti."),
            Mend: new(
                "Leave the words out and begin with what the picture shows.",
                "Lämna bort orden och börja med det som bilden visar.",
                "Jätä sanat pois ja aloita siitä, mitä kuva esittää."),
            Wrong: "![Bild av fiskebåtar vid kajen](boat.jpg)",
            Right: "![Fiskebåtar vid kajen](boat.jpg)",
            Criterion: "1.1.1"),
    ];
}
