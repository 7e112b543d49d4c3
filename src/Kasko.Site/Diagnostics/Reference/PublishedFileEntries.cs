using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>The pictures and documents that are published beside the pages.</summary>
internal static class PublishedFileEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("picture-wrong-ending", Severity.Error,
            What: new(
                "A picture is of another kind than its name says.",
                "En bild har ett annat format än namnet säger.",
                "Kuva on eri muodossa kuin nimi sanoo."),
            Why: new(
                "Servers go by the name, so browsers are told something wrong and may not show the picture.",
                "Servrar går efter namnet, så webbläsaren får fel besked och kanske inte visar bilden.",
                "Palvelimet katsovat nimeä, joten selain saa väärän tiedon eikä ehkä näytä kuvaa."),
            Mend: new(
                "Rename the file, and the links to it, or save the picture again.",
                "Byt namn på filen och i länkarna till den, eller spara bilden på nytt.",
                "Nimeä tiedosto uudelleen ja korjaa linkit siihen tai tallenna kuva uudelleen."),
            Wrong: "boat.jpg  # PNG",
            Right: "boat.png  # PNG",
            IsFirm: true),

        new("picture-too-many-pixels", Severity.Error,
            What: new(
                "A picture says that it is larger than any screen.",
                "En bild uppger att den är större än någon skärm.",
                "Kuva ilmoittaa olevansa suurempi kuin mikään näyttö."),
            Why: new(
                "A small file can unfold into gigabytes and stop the reader's telephone.",
                "En liten fil kan vecklas ut till gigabyte och stanna läsarens telefon.",
                "Pieni tiedosto voi purkautua gigatavuiksi ja pysäyttää lukijan puhelimen."),
            Mend: new(
                "Make the picture smaller. Two thousand pixels on a side are enough for any page.",
                "Gör bilden mindre. Två tusen pixlar per sida räcker för vilken webbsida som helst.",
                "Pienennä kuvaa. Kaksituhatta pikseliä sivua kohti riittää mille tahansa verkkosivulle."),
            Wrong: "map.png  # 100000 × 100000",
            Right: "map.png  # 2000 × 2000",
            IsFirm: true),

        new("svg-unsafe", Severity.Error,
            What: new(
                "An SVG holds something that could run as a program or fetch from elsewhere.",
                "En SVG-bild innehåller något som kan köras som ett program eller hämta något någon annanstans ifrån.",
                "SVG-kuvassa on jotakin, joka voi toimia ohjelmana tai hakea muualta."),
            Why: new(
                "It would act under the town's address and tell others who reads the page.",
                "Det skulle verka under stadens adress och avslöja för andra vem som läser sidan.",
                "Se toimisi kaupungin osoitteessa ja kertoisi muille, kuka sivua lukee."),
            Mend: new(
                "Save the picture again as plain SVG, or remove the part that the message names.",
                "Spara bilden på nytt som vanlig SVG, eller ta bort den del som meddelandet nämner.",
                "Tallenna kuva uudelleen tavallisena SVG-kuvana tai poista viestissä mainittu osa."),
            Wrong: "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\" onload=\"go()\"><path d=\"M0 0h9v9z\"/></svg>",
            Right: "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>",
            IsFirm: true),

        new("file-kind", Severity.Error,
            What: new(
                "A page links to a file of a kind that is not published.",
                "En sida länkar till en fil av ett slag som inte publiceras.",
                "Sivulta on linkki tiedostoon, jollaista ei julkaista."),
            Why: new(
                "A page or a program beside the site's own would act in the town's name, and nobody checks it.",
                "En sida eller ett program vid sidan av webbplatsens egna skulle verka i stadens namn utan att någon granskar det.",
                "Sivuston omien rinnalla oleva sivu tai ohjelma toimisi kaupungin nimissä kenenkään tarkistamatta."),
            Mend: new(
                "Save the document as PDF, or write its content on a page.",
                "Spara dokumentet som PDF, eller skriv innehållet på en sida.",
                "Tallenna asiakirja PDF-muodossa tai kirjoita sisältö sivulle."),
            Wrong: "[Kartan](map.html)",
            Right: "[Kartan](map.pdf)",
            IsFirm: true),

        new("file-is-html", Severity.Error,
            What: new(
                "A document is a web page by its content.",
                "Ett dokument är till innehållet en webbsida.",
                "Asiakirja on sisällöltään verkkosivu."),
            Why: new(
                "Some browsers show it as a page, and run the programs in it.",
                "Vissa webbläsare visar det som en sida och kör programmen i det.",
                "Jotkin selaimet näyttävät sen sivuna ja suorittavat siinä olevat ohjelmat."),
            Mend: new(
                "Open the document in the program it was made with, and save it again.",
                "Öppna dokumentet i det program som det gjordes med och spara det på nytt.",
                "Avaa asiakirja ohjelmassa, jolla se on tehty, ja tallenna se uudelleen."),
            Wrong: "report.pdf  # <html>…",
            Right: "report.pdf  # %PDF-1.7…",
            IsFirm: true),
    ];
}
