using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class UnknownGoal
{
    public static Rule Rule { get; } = new("unknown-goal", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Rule.At(at,
            $"'{id}' is no goal of this site.{hint.English}",
            $"'{id}' är inget mål på webbplatsen.{hint.Swedish}",
            $"'{id}' ei ole tämän sivuston tavoite.{hint.Finnish}");
    }
}
