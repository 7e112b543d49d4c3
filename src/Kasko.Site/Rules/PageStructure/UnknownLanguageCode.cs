using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class UnknownLanguageCode
{
    public static Rule Rule { get; } = new("language-code", Severity.Error, Criterion: "3.1.2");

    public static Diagnostic At(SourceSpan at, string code) => Rule.At(at,
        $"'{Excerpt.Of(code)}' is no language's code. Write sv, fi or en.",
        $"'{Excerpt.Of(code)}' är inte någon språkkod. Skriv sv, fi eller en.",
        $"'{Excerpt.Of(code)}' ei ole kielen koodi. Kirjoita sv, fi tai en.");
}
