using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Decisions;

public static class UnknownRule
{
    public static Rule Rule { get; } = new("unknown-rule", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Rule.At(at,
            $"There is no rule '{Excerpt.Of(id)}'.{hint.English} The command 'kasko rules' lists them all.",
            $"Det finns ingen regel '{Excerpt.Of(id)}'.{hint.Swedish} Kommandot 'kasko rules' räknar upp alla.",
            $"Sääntöä '{Excerpt.Of(id)}' ei ole.{hint.Finnish} Komento 'kasko rules' luettelee ne kaikki.");
    }
}
