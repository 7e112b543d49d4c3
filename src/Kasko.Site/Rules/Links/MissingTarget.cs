using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class MissingTarget
{
    public static Rule Rule { get; } = new("missing-target", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target, IEnumerable<string> files)
    {
        var hint = Hint.For(target, files);
        return Rule.At(at,
            $"There is no file '{target}' here.{hint.English}",
            $"Det finns ingen fil '{target}' här.{hint.Swedish}",
            $"Tiedostoa '{target}' ei ole täällä.{hint.Finnish}");
    }
}
