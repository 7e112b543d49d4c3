using System.Collections.Frozen;
using System.Text;

namespace Kasko.Site.Check.Rules;

/// <summary>Link texts that say nothing of where the link leads (WCAG 2.4.4, failure F84).</summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string> Texts = new[]
    {
        "här", "klicka", "klicka här", "klicka på länken", "tryck här", "se här", "härifrån", "via den här länken", "den här länken", "denna länk",
        "länk", "länken", "läs", "läs här", "läs mer", "läs mera", "läs mer här", "läs vidare", "fortsätt läsa", "mer", "mera", "mer info",
        "mer information", "mera information", "visa mer", "se mer", "gå", "gå hit", "gå vidare", "vidare", "hit", "öppna", "ladda ner", "hämta",
        "tästä", "tästä linkistä", "täältä", "täällä", "tässä", "tänne", "klikkaa", "klikkaa tästä", "klikkaa tätä", "klikkaa linkkiä", "paina tästä",
        "katso", "katso tästä", "katso täältä", "katso lisää", "lue", "lue tästä", "lue täältä", "lue lisää", "lue lisää tästä", "jatka",
        "jatka lukemista", "lisää", "lisätietoa", "lisätietoja", "näytä lisää", "linkki", "linkistä", "tämä linkki", "tämän linkin kautta", "siirry",
        "siirry tästä", "siirry tänne", "avaa", "avaa tästä", "lataa", "lataa tästä",
        "here", "click", "click here", "link", "this link", "more", "more info", "more information", "read", "read more", "see more", "go", "download",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool SayNothing(string text) => Texts.Contains(Words(text));

    /// <summary>In small letters, with single spaces, without signs around them and without soft hyphens.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) words.Append(char.ToLowerInvariant(letter));
            else if (letter != SoftHyphen && words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.ToString().TrimEnd(' ');
    }

    private const char SoftHyphen = '\u00ad';
}
