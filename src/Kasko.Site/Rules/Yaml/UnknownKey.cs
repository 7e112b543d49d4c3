using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class UnknownKey
{
    public static Rule Rule { get; } = new("unknown-key", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, IReadOnlyCollection<string> known)
    {
        var hint = Hint.For(key, known);
        var all = string.Join(", ", known.Order(StringComparer.Ordinal));
        return Rule.At(at,
            $"'{key}' is not known here.{hint.English} Known: {all}.",
            $"'{key}' används inte här.{hint.Swedish} Möjliga nycklar: {all}.",
            $"Avainta '{key}' ei käytetä tässä.{hint.Finnish} Mahdolliset avaimet: {all}.");
    }

    /// <summary>A key of news, on a page of another kind.</summary>
    public static Diagnostic OfNews(SourceSpan at, string key) => Rule.At(at,
        $"Only news has '{key}'. If this page is news, write 'kind: news'; otherwise remove the line.",
        $"Bara nyheter har '{key}'. Är sidan en nyhet, skriv 'kind: news'; ta annars bort raden.",
        $"Vain uutisella on '{key}'. Jos sivu on uutinen, kirjoita 'kind: news'; poista muuten rivi.");
}
