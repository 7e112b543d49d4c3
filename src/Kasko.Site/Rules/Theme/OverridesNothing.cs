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

    /// <summary>A file that the site adds for its own templates, when none of them uses it.</summary>
    public static Diagnostic Unused(SourceSpan at, string name, IEnumerable<string> known)
    {
        var hint = Hint.For(name, known);
        return Rule.At(at,
            $"The theme has no '{name}' to replace, and no template in theme/ uses it.{hint.English}",
            $"Temat har inget '{name}' att ersätta, och ingen mall i theme/ använder det.{hint.Swedish}",
            $"Teemassa ei ole kohtaa '{name}', jonka voisi korvata, eikä mikään kansion theme/ malli käytä sitä.{hint.Finnish}");
    }
}
