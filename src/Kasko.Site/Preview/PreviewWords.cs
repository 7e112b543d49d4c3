using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Preview;

/// <summary>The preview's own words, in the language of the messages.</summary>
internal sealed class PreviewWords(MessageLanguage language)
{
    public string Preview => In("Preview", "Förhandsgranskning", "Esikatselu");

    public string NoPageYet => In("This page cannot be shown yet", "Den här sidan kan inte visas än", "Tätä sivua ei voi vielä näyttää");

    public string Draft => In("A draft, not published", "Ett utkast som inte publiceras", "Luonnos, jota ei julkaista");

    public string BothLanguages => In("Both languages", "Båda språken", "Molemmat kielet");

    public string ShowBoth => In("Both languages side by side", "Båda språken sida vid sida", "Molemmat kielet rinnakkain");

    public string TwoLanguages => In("Two languages", "Två språk", "Kaksi kieltä");

    public string ShowTwo => In("Two languages side by side", "Två språk sida vid sida", "Kaksi kieltä rinnakkain");

    public string OneLanguage => In("One language only", "Bara ett språk", "Vain yksi kieli");

    public string NoProblems => In("No problems on this page.", "Inga problem på sidan.", "Sivulla ei ole ongelmia.");

    public string Problems(int count) => count == 1
        ? In("One problem on this page", "Ett problem på sidan", "Sivulla on yksi ongelma")
        : In($"{count} problems on this page", $"{count} problem på sidan", $"Sivulla on {count} ongelmaa");

    public string Elsewhere(int count) => count == 1
        ? In("One problem elsewhere", "Ett problem på andra sidor eller i andra filer", "Yksi ongelma muilla sivuilla tai muissa tiedostoissa")
        : In($"{count} problems elsewhere", $"{count} problem på andra sidor eller i andra filer", $"{count} ongelmaa muilla sivuilla tai muissa tiedostoissa");

    public string More(int count) => In($"and {count} more", $"och {count} till", $"ja {count} muuta");

    public string PublishedFrom(DateOnly day) => In($"Published from {Written(day)}", $"Publiceras från {Written(day)}", $"Julkaistaan {Written(day)} alkaen");

    public string AsOf(DateOnly day) => In($"As the site is on {Written(day)}", $"Så som webbplatsen är {Written(day)}", $"Sellaisena kuin sivusto on {Written(day)}");

    public string Line(int number) => In($"line {number}", $"rad {number}", $"rivi {number}");

    public string NameOf(Language shown)
    {
        var name = In(shown.Name().English, shown.Name().Swedish, shown.Name().Finnish);
        return string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
    }

    private string Written(DateOnly day) => day.ToString(language is MessageLanguage.English ? "yyyy-MM-dd" : "d.M.yyyy", CultureInfo.InvariantCulture);

    private string In(string english, string swedish, string finnish) => new Message(english, swedish, finnish).In(language);
}
