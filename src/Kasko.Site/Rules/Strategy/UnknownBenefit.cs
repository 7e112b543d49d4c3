using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class UnknownBenefit
{
    public static Rule Rule { get; } = new("unknown-benefit", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Rule.At(at,
            $"'{id}' is no benefit in content/benefits.yml.{hint.English}",
            $"'{id}' är ingen nytta i content/benefits.yml.{hint.Swedish}",
            $"'{id}' ei ole hyöty tiedostossa content/benefits.yml.{hint.Finnish}");
    }
}
