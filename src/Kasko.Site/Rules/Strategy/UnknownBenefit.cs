using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class UnknownBenefit
{
    public static Rule Rule { get; } = new("unknown-benefit", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known).Or("Write the id of one that is there.", "Skriv id:t för någon som finns där.", "Kirjoita jonkin siellä olevan tunnus.");
        return Rule.At(at,
            $"There is no benefit '{id}' in content/benefits.yml.{hint.English}",
            $"Nyttan '{id}' finns inte i content/benefits.yml.{hint.Swedish}",
            $"Hyötyä '{id}' ei ole tiedostossa content/benefits.yml.{hint.Finnish}");
    }
}
