using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class UnknownLanguageCode
{
    public static Rule Rule { get; } = new("language-code", Severity.Error, Criterion: "3.1.2");

    public static Diagnostic At(SourceSpan at, string code) => Rule.At(at,
        $"'{Excerpt.Of(code)}' is not a language code. Write sv, fi or en.",
        $"'{Excerpt.Of(code)}' är ingen språkkod. Skriv sv, fi eller en.",
        $"'{Excerpt.Of(code)}' ei ole kielikoodi. Kirjoita sv, fi tai en.");
}
