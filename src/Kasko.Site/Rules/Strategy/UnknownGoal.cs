using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class UnknownGoal
{
    public static Rule Rule { get; } = new("unknown-goal", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known)
            .Or("Write its path in content/ without language and ending.", "Skriv målets sökväg i content/ utan språk och filändelse.", "Kirjoita sen polku kansiossa content/ ilman kieltä ja päätettä.");
        return Rule.At(at,
            $"There is no goal '{id}' on this site.{hint.English}",
            $"Målet '{id}' finns inte på webbplatsen.{hint.Swedish}",
            $"Tavoitetta '{id}' ei ole tällä sivustolla.{hint.Finnish}");
    }
}
