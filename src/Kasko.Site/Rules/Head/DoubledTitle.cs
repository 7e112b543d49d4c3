using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class DoubledTitle
{
    public static Rule Rule { get; } = new("doubled-title", Severity.Error, Criterion: "2.4.2");

    public static Diagnostic At(SourceSpan at, string title, string other) => Rule.At(at,
        $"Another page has the title '{Excerpt.Of(title)}' too: {other}. Give this one a title of its own.",
        $"En annan sida har också titeln '{Excerpt.Of(title)}': {other}. Ge den här en egen titel.",
        $"Toisenkin sivun nimi on '{Excerpt.Of(title)}': {other}. Anna tälle oma nimi.");
}
