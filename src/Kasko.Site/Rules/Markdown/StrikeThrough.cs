using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class StrikeThrough
{
    public static Rule Rule { get; } = new("strike-through", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"Text is not struck out on the pages: '{Excerpt.Of(written)}' is shown as it is. Remove it, or say in words what has changed.",
        $"Text stryks inte över på sidorna: '{Excerpt.Of(written)}' visas som det står. Ta bort den, eller säg i ord vad som har ändrats.",
        $"Sivuilla ei yliviivata tekstiä: '{Excerpt.Of(written)}' näkyy sellaisenaan. Poista se tai kerro sanoin, mikä on muuttunut.");
}
