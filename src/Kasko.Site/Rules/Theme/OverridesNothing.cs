using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class OverridesNothing
{
    public static Rule Rule { get; } = new("overrides-nothing", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string name, IEnumerable<string> known)
    {
        var hint = Hint.For(name, known);
        return Rule.At(at,
            $"The theme has no '{name}' to replace.{hint.English}",
            $"Temat har inget '{name}' att ersätta.{hint.Swedish}",
            $"Teemassa ei ole kohtaa '{name}', jonka voisi korvata.{hint.Finnish}");
    }
}
