using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class UnknownMeasure
{
    public static Rule Rule { get; } = new("unknown-measure", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known);
        return Rule.At(at,
            $"There is no measure '{id}' in content/measures/.{hint.English} To write a brace itself, put \\ before it.",
            $"Det finns ingen mätare '{id}' i content/measures/.{hint.Swedish} Om du vill skriva en klammerparentes, sätt \\ före den.",
            $"Kansiossa content/measures/ ei ole mittaria '{id}'.{hint.Finnish} Jos haluat kirjoittaa aaltosulkeen, pane sen eteen \\.");
    }

    /// <summary>In the list of measures of an action.</summary>
    public static Diagnostic OfAction(SourceSpan at, string id, IEnumerable<string> known)
    {
        var hint = Hint.For(id, known)
            .Or("Write its file's name without '.yml'.", "Skriv filens namn utan '.yml'.", "Kirjoita sen tiedoston nimi ilman päätettä '.yml'.");
        return Rule.At(at,
            $"There is no measure '{id}' in content/measures/.{hint.English}",
            $"Det finns ingen mätare '{id}' i content/measures/.{hint.Swedish}",
            $"Kansiossa content/measures/ ei ole mittaria '{id}'.{hint.Finnish}");
    }
}
