using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class MissingTarget
{
    public static Rule Rule { get; } = new("missing-target", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target, IEnumerable<string> files)
    {
        var hint = Hint.For(target, files)
            .Or("Put it beside the page, or correct its name.", "Lägg filen bredvid sidan, eller rätta namnet.", "Pane se sivun viereen tai korjaa nimi.");
        return Rule.At(at,
            $"There is no file '{target}' here.{hint.English}",
            $"Filen '{target}' finns inte här.{hint.Swedish}",
            $"Tiedostoa '{target}' ei ole täällä.{hint.Finnish}");
    }
}
