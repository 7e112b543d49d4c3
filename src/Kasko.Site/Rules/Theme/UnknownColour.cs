using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class UnknownColour
{
    public static Rule Rule { get; } = new("unknown-colour", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string name, IEnumerable<string> known)
    {
        var hint = Hint.For(name, known);
        return Rule.At(at,
            $"The theme has no colour '{name}'.{hint.English}",
            $"Temat har ingen färg '{name}'.{hint.Swedish}",
            $"Teemassa ei ole väriä '{name}'.{hint.Finnish}");
    }
}
