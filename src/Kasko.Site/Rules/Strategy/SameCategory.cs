using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameCategory
{
    public static Rule Rule { get; } = new("same-category", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"Two categories have the id '{id}'. Change one of them.",
        $"Två kategorier har id '{id}'. Ändra det ena.",
        $"Kahdella luokalla on tunnus '{id}'. Muuta toista.");
}
