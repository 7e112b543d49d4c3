using System.Globalization;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>
/// What can go wrong while official figures are fetched. Each stands where the measure names its source, and in each
/// case the figures already in the repository stay.
/// </summary>
public static class StatisticsRules
{
    public static Diagnostic OneSource(SourceSpan at) => Diagnostic.Error("statistics-source", at,
        "Name one source under 'statistics': either 'statfin' or 'sotkanet'.",
        "Ange en källa under 'statistics': antingen 'statfin' eller 'sotkanet'.",
        "Anna kohdassa 'statistics' yksi lähde: joko 'statfin' tai 'sotkanet'.");

    public static Diagnostic SourceTwice(SourceSpan at) => Diagnostic.Error("statistics-source-twice", at,
        "The measure fetches official figures, and they bring their own source. Remove 'source' here.",
        "Mätaren hämtar officiella siffror, och de har sin egen källa med sig. Ta bort 'source' här.",
        "Mittari hakee viralliset luvut, ja niiden mukana tulee lähde. Poista tästä 'source'.");

    public static Diagnostic NotAMoment(SourceSpan at, string written) => Diagnostic.Error("statistics-updated", at,
        $"'{written}' is no moment. It is written as 2026-03-27T06:00:00Z, in UTC.",
        $"'{written}' är ingen tidpunkt. Den skrivs som 2026-03-27T06:00:00Z, i UTC.",
        $"'{written}' ei ole ajankohta. Se kirjoitetaan muodossa 2026-03-27T06:00:00Z, UTC-aikana.");

    public static Diagnostic SamePeriodInBoth(SourceSpan at, string period, string file) => Diagnostic.Error("official-and-own", at,
        $"The figure for {period} stands in {file} too. Remove it here: the official figure is the one that is kept up to date.",
        $"Siffran för {period} finns också i {file}. Ta bort den här: den officiella siffran är den som hålls aktuell.",
        $"Ajanjakson {period} luku on myös tiedostossa {file}. Poista se tästä: virallinen luku on se, joka pidetään ajan tasalla.");

    public static Diagnostic WithoutMeasure(SourceSpan at, string measure) => Diagnostic.Error("official-without-measure", at,
        $"These figures belong to no measure: there is no content/measures/{measure}.yml. Delete the file, or give it the measure's name.",
        $"Siffrorna hör inte till någon mätare: content/measures/{measure}.yml finns inte. Ta bort filen eller ge den mätarens namn.",
        $"Luvut eivät kuulu mihinkään mittariin: tiedostoa content/measures/{measure}.yml ei ole. Poista tiedosto tai anna sille mittarin nimi.");

    /// <param name="wanted">The series that the measure names; null where it names none.</param>
    public static Diagnostic OtherSeries(SourceSpan at, string held, string? wanted) => wanted is null
        ? Diagnostic.Error("other-series", at,
            $"There are official figures for this measure ({held}), but it names no source. Name it under 'statistics', or delete the file of figures.",
            $"Det finns officiella siffror för mätaren ({held}), men den anger ingen källa. Ange den under 'statistics' eller ta bort filen med siffrorna.",
            $"Mittarilla on virallisia lukuja ({held}), mutta se ei anna lähdettä. Anna se kohdassa 'statistics' tai poista lukujen tiedosto.")
        : Diagnostic.Error("other-series", at,
            $"The figures were fetched from another series ({held}) than the measure names now ({wanted}). Run 'kasko statistics update'.",
            $"Siffrorna är hämtade ur en annan serie ({held}) än den som mätaren nu anger ({wanted}). Kör 'kasko statistics update'.",
            $"Luvut on haettu toisesta sarjasta ({held}) kuin mittari nyt antaa ({wanted}). Aja 'kasko statistics update'.");

    public static Diagnostic Unreachable(SourceSpan at, Message source, string host) => Diagnostic.Error("statistics-unreachable", at,
        $"{source.English} ({host}) does not answer. The old figures stay. Try again later; if other websites do not open either, check the connection.",
        $"{source.Swedish} ({host}) svarar inte. De gamla siffrorna står kvar. Försök igen senare. Om andra webbplatser inte heller öppnas, kontrollera förbindelsen.",
        $"{source.Finnish} ({host}) ei vastaa. Vanhat luvut jäävät voimaan. Yritä myöhemmin uudelleen. Jos muutkaan sivustot eivät aukea, tarkista yhteys.");

    public static Diagnostic TooSlow(SourceSpan at, Message source, int seconds) => Diagnostic.Error("statistics-too-slow", at,
        $"{source.English} did not finish its answer in {seconds} seconds. The old figures stay. Try again later.",
        $"{source.Swedish} hann inte svara på {seconds} sekunder. De gamla siffrorna står kvar. Försök igen senare.",
        $"{source.Finnish} ei ehtinyt vastata {seconds} sekunnissa. Vanhat luvut jäävät voimaan. Yritä myöhemmin uudelleen.");

    public static Diagnostic Busy(SourceSpan at, Message source) => Diagnostic.Error("statistics-busy", at,
        $"{source.English} has had too many calls and asks us to wait. The old figures stay. Try again in an hour.",
        $"{source.Swedish} har fått för många anrop och ber oss vänta. De gamla siffrorna står kvar. Försök igen om en timme.",
        $"{source.Finnish} on saanut liikaa kyselyitä ja pyytää odottamaan. Vanhat luvut jäävät voimaan. Yritä uudelleen tunnin kuluttua.");

    public static Diagnostic Refused(SourceSpan at, Message source, int status) => Diagnostic.Error("statistics-refused", at,
        $"{source.English} refused the question (HTTP {status}). The old figures stay. Check what the measure names under 'statistics'; if that is right, the source may be out of order.",
        $"{source.Swedish} avvisade frågan (HTTP {status}). De gamla siffrorna står kvar. Kontrollera vad mätaren anger under 'statistics'. Om det stämmer kan källan ha en störning.",
        $"{source.Finnish} hylkäsi kyselyn (HTTP {status}). Vanhat luvut jäävät voimaan. Tarkista, mitä mittari antaa kohdassa 'statistics'. Jos se on oikein, lähteessä voi olla häiriö.");

    public static Diagnostic NotJson(SourceSpan at, Message source, string mediaType)
    {
        var kind = mediaType is "" ? "?" : mediaType;
        return Diagnostic.Error("statistics-not-json", at,
            $"{source.English} answered with something else than figures ({kind}). The old figures stay. The service may be closed for maintenance; try again later.",
            $"{source.Swedish} svarade med något annat än siffror ({kind}). De gamla siffrorna står kvar. Tjänsten kan ha ett underhållsavbrott. Försök igen senare.",
            $"{source.Finnish} vastasi jollakin muulla kuin luvuilla ({kind}). Vanhat luvut jäävät voimaan. Palvelussa voi olla huoltokatko. Yritä myöhemmin uudelleen.");
    }

    public static Diagnostic TooLarge(SourceSpan at, Message source, int megabytes) => Diagnostic.Error("statistics-too-large", at,
        $"{source.English} sent more than {megabytes} MB, far more than was asked for. The old figures stay. Try again later, and tell whoever keeps this program if it goes on.",
        $"{source.Swedish} sände mer än {megabytes} MB, mycket mer än vi bad om. De gamla siffrorna står kvar. Försök igen senare och berätta för den som sköter programmet om det fortsätter.",
        $"{source.Finnish} lähetti yli {megabytes} Mt, paljon enemmän kuin pyydettiin. Vanhat luvut jäävät voimaan. Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu.");

    public static Diagnostic Elsewhere(SourceSpan at, Message source, string address) => Diagnostic.Error("statistics-elsewhere", at,
        $"{source.English} sends us on to another place ({address}), where we do not go by ourselves. The old figures stay. If the source has moved, write its new address in site.yml under 'statistics'.",
        $"{source.Swedish} hänvisar oss till en annan plats ({address}), och dit går vi inte på egen hand. De gamla siffrorna står kvar. Om källan har flyttat, skriv dess nya adress i site.yml under 'statistics'.",
        $"{source.Finnish} ohjaa toiseen paikkaan ({address}), jonne emme siirry omin päin. Vanhat luvut jäävät voimaan. Jos lähde on muuttanut, kirjoita sen uusi osoite tiedostoon site.yml kohtaan 'statistics'.");

    /// <param name="part">What could not be made out: the name of a part of the format.</param>
    public static Diagnostic NotUnderstood(SourceSpan at, Message source, string part) => Diagnostic.Error("statistics-not-understood", at,
        $"The answer of {source.English} is damaged or has changed its form ({part}). The old figures stay. Try again later, and tell whoever keeps this program if it goes on.",
        $"{source.Swedish} gav ett svar som är skadat eller har ändrat form ({part}). De gamla siffrorna står kvar. Försök igen senare och berätta för den som sköter programmet om det fortsätter.",
        $"{source.Finnish} antoi vastauksen, joka on vioittunut tai jonka muoto on muuttunut ({part}). Vanhat luvut jäävät voimaan. Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu.");

    public static Diagnostic TableForm(SourceSpan at, string written) => Diagnostic.Error("statistics-table", at,
        $"'{written}' is no table. Write its subject and its code, for example vaerak/11ra.",
        $"'{written}' är ingen tabell. Skriv ämnet och koden, till exempel vaerak/11ra.",
        $"'{written}' ei ole taulukko. Kirjoita aihe ja koodi, esimerkiksi vaerak/11ra.");

    public static Diagnostic UnknownTable(SourceSpan at, string table) => Diagnostic.Error("statistics-table", at,
        $"Statistics Finland has no table '{table}' any more, or never had. The old figures stay. Look the code up in StatFin.",
        $"Statistikcentralen har inte eller har inte längre tabellen '{table}'. De gamla siffrorna står kvar. Sök upp koden i StatFin.",
        $"Tilastokeskuksella ei ole tai ei enää ole taulukkoa '{table}'. Vanhat luvut jäävät voimaan. Tarkista koodi StatFinistä.");

    public static Diagnostic UnknownArea(SourceSpan at, string area, IEnumerable<string> known)
    {
        var hint = Hint.For(area, known);
        return Diagnostic.Error("statistics-area", at,
            $"The source has no area '{area}'.{hint.English} The old figures stay. Municipalities are written KU231 for StatFin and 231 for Sotkanet.",
            $"Källan har inget område '{area}'.{hint.Swedish} De gamla siffrorna står kvar. Kommuner skrivs KU231 för StatFin och 231 för Sotkanet.",
            $"Lähteessä ei ole aluetta '{area}'.{hint.Finnish} Vanhat luvut jäävät voimaan. Kunta kirjoitetaan KU231 (StatFin) tai 231 (Sotkanet).");
    }

    public static Diagnostic UnknownContents(SourceSpan at, string contents, IEnumerable<string> known)
    {
        var hint = Hint.For(contents, known);
        return Diagnostic.Error("statistics-contents", at,
            $"The table has no contents '{contents}', or more than one that ends so.{hint.English} The old figures stay.",
            $"Tabellen har ingen uppgift '{contents}', eller flera som slutar så.{hint.Swedish} De gamla siffrorna står kvar.",
            $"Taulukossa ei ole tietoa '{contents}', tai niin päättyviä on useita.{hint.Finnish} Vanhat luvut jäävät voimaan.");
    }

    public static Diagnostic OpenVariable(SourceSpan at, string variable) => Diagnostic.Error("statistics-variable", at,
        $"The table is also divided by '{variable}', and has no total over it. Choose a table that gives one figure for each area and period.",
        $"Tabellen är också indelad efter '{variable}' och saknar en summa över den. Välj en tabell som ger en siffra per område och period.",
        $"Taulukko on jaettu myös muuttujan '{variable}' mukaan, eikä siinä ole summaa sen yli. Valitse taulukko, jossa on yksi luku aluetta ja ajanjaksoa kohti.");

    public static Diagnostic UnknownIndicator(SourceSpan at, int indicator) => Diagnostic.Error("statistics-indicator", at,
        string.Create(CultureInfo.InvariantCulture, $"Sotkanet has no indicator {indicator}. The old figures stay. Look the number up at sotkanet.fi."),
        string.Create(CultureInfo.InvariantCulture, $"Sotkanet har ingen indikator {indicator}. De gamla siffrorna står kvar. Sök upp numret på sotkanet.fi."),
        string.Create(CultureInfo.InvariantCulture, $"Sotkanetissa ei ole indikaattoria {indicator}. Vanhat luvut jäävät voimaan. Tarkista numero osoitteessa sotkanet.fi."));

    public static Diagnostic NoFigures(SourceSpan at, Message source, string area) => Diagnostic.Error("statistics-empty", at,
        $"{source.English} has no figures for the area '{area}' in the years asked for. The old figures stay. Choose a series that covers the area.",
        $"{source.Swedish} har inga siffror för området '{area}' för de år som frågan gäller. De gamla siffrorna står kvar. Välj en serie som täcker området.",
        $"{source.Finnish} ei anna lukuja alueesta '{area}' kysytyiltä vuosilta. Vanhat luvut jäävät voimaan. Valitse sarja, joka kattaa alueen.");

    public static Diagnostic ImplausibleUnit(SourceSpan at, string measure, string before, string now) => Diagnostic.Error("implausible-unit", at,
        $"The source now gives these figures in '{now}', before in '{before}'. They are kept out. Look at them at the source; if they mean the same, run again with --accept {measure}.",
        $"Källan anger nu siffrorna i '{now}', tidigare i '{before}'. De nya tas inte in. Titta på dem hos källan. Om de betyder samma sak, kör på nytt med --accept {measure}.",
        $"Lähde antaa luvut nyt yksikössä '{now}', aiemmin '{before}'. Uusia ei oteta mukaan. Katso luvut lähteestä. Jos ne tarkoittavat samaa, aja uudelleen valinnalla --accept {measure}.");

    /// <param name="smallest">The smallest and the largest figure known so far, sign apart.</param>
    public static Diagnostic ImplausibleValue(SourceSpan at, string measure, string period, decimal value, decimal smallest, decimal largest) => Diagnostic.Error("implausible-value", at,
        $"The figure for {period}, {Point(value)}, is far from all earlier ones ({Range(Point(smallest), Point(largest))}) and is kept out. Look at it at the source; if it is right, run again with --accept {measure}.",
        $"Siffran för {period}, {Comma(value)}, är långt från alla tidigare ({Range(Comma(smallest), Comma(largest))}) och tas inte in. Titta på den hos källan. Om den är rätt, kör på nytt med --accept {measure}.",
        $"Ajanjakson {period} luku {Comma(value)} on kaukana kaikista aiemmista ({Range(Comma(smallest), Comma(largest))}), eikä sitä oteta mukaan. Katso luku lähteestä. Jos se on oikein, aja uudelleen valinnalla --accept {measure}.");

    public static Diagnostic ImplausibleHistory(SourceSpan at, string measure, IReadOnlyList<RewrittenFigure> figures) => Diagnostic.Error("implausible-history", at,
        $"The source has changed figures it had called final: {Told(figures, Point, "gone", "and {0} more")}. Nothing new is taken in. Look for an explanation at the source; if the change is meant, run again with --accept {measure}.",
        $"Källan har ändrat siffror som redan var slutliga: {Told(figures, Comma, "borta", "och {0} till")}. Inget nytt tas in. Sök en förklaring hos källan. Om ändringen är avsedd, kör på nytt med --accept {measure}.",
        $"Lähde on muuttanut lukuja, jotka olivat jo lopullisia: {Told(figures, Comma, "poistettu", "ja {0} muuta")}. Mitään uutta ei oteta mukaan. Etsi selitys lähteestä. Jos muutos on tarkoitettu, aja uudelleen valinnalla --accept {measure}.");

    /// <param name="days">The figures' age in days.</param>
    /// <param name="months">The same in whole months, for ages over two months.</param>
    public static Diagnostic Overdue(SourceSpan at, int days, int months, DateOnly due) => Diagnostic.Warning("overdue-figures", at,
        $"The figures are {(months > 2 ? $"{months} months" : $"{days} days")} old; new ones were due by {due:yyyy-MM-dd}. Run 'kasko statistics update', or write in the new figure.",
        $"Siffrorna är {(months > 2 ? $"{months} månader" : $"{days} dagar")} gamla. Nya skulle ha kommit senast {Day(due)}. Kör 'kasko statistics update' eller skriv in den nya siffran.",
        $"Luvut ovat {(months > 2 ? $"{months} kuukautta" : $"{days} päivää")} vanhoja. Uusien olisi pitänyt tulla viimeistään {Day(due)}. Aja 'kasko statistics update' tai kirjoita uusi luku.");

    private static string Told(IReadOnlyList<RewrittenFigure> figures, Func<decimal, string> number, string gone, string andMore)
    {
        const int shown = 3;
        var told = string.Join(", ", figures.Take(shown).Select(figure =>
            $"{figure.Period} {number(figure.Before)} → {(figure.Now is { } now ? number(now) : gone)}"));
        return figures.Count <= shown ? told : $"{told} {string.Format(CultureInfo.InvariantCulture, andMore, figures.Count - shown)}";
    }

    private static string Range(string smallest, string largest) => smallest == largest ? smallest : $"{smallest}–{largest}";

    private static string Point(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Comma(decimal value) => Point(value).Replace('.', ',');

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";

    public static Diagnostic NotWritten(string path) => Diagnostic.Error("statistics-not-written", new SourceSpan(path),
        "The new figures could not be written to this file; the old ones stay. Check that there is room and that the file may be changed.",
        "De nya siffrorna kunde inte skrivas till filen. De gamla står kvar. Kontrollera att det finns plats och att filen får ändras.",
        "Uusia lukuja ei voitu kirjoittaa tiedostoon. Vanhat jäävät voimaan. Tarkista, että tilaa on ja että tiedostoa saa muuttaa.");
}

/// <summary>A figure that was final and is not what it was.</summary>
/// <param name="Now">Null where the source has taken it away.</param>
public sealed record RewrittenFigure(string Period, decimal Before, decimal? Now);
