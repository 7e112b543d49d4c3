using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsUnreachable
{
    public static Rule Rule { get; } = new("statistics-unreachable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string host) => Rule.At(at,
        $"{source.English} ({host}) does not answer. The old figures stay. Try again later; if other websites do not open either, check the connection.",
        $"{source.Swedish} ({host}) svarar inte. De gamla siffrorna står kvar. Försök igen senare. Om andra webbplatser inte heller öppnas, kontrollera förbindelsen.",
        $"{source.Finnish} ({host}) ei vastaa. Vanhat luvut pysyvät ennallaan. Yritä myöhemmin uudelleen. Jos muutkaan sivustot eivät aukea, tarkista yhteys.");

    public static Diagnostic NotTrusted(SourceSpan at, Message source, string host) => Rule.At(at,
        $"The certificate of {source.English} ({host}) is not accepted: it has expired, is for another name, or comes from an unknown authority. The old figures stay. Check this machine's clock and its certificates; otherwise wait until the source has a new one.",
        $"Certifikatet hos {source.Swedish} ({host}) godkänns inte: det har gått ut, gäller ett annat namn eller har en okänd utfärdare. De gamla siffrorna står kvar. Kontrollera datorns klocka och certifikat; vänta annars tills källan har ett nytt.",
        $"Lähteen {source.Finnish} ({host}) varmennetta ei hyväksytä: se on vanhentunut, kuuluu toiselle nimelle tai sen myöntäjää ei tunneta. Vanhat luvut pysyvät ennallaan. Tarkista koneen kello ja varmenteet; muuten odota, että lähde saa uuden.");
}
