using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class UntranslatedText
{
    public static Rule Rule { get; } = new("untranslated-text", Severity.Warning, "3.1.2");

    /// <param name="marked">The text as it is marked when it is meant to be in the other language.</param>
    public static Diagnostic At(SourceSpan at, string excerpt, string marked, SourceSpan originalAt) => Rule.At(at,
        $"'{excerpt}' is word for word the same in the original ({originalAt}). Translate it, or mark it as text in the other language: {marked}.",
        $"'{excerpt}' står ord för ord likadant i originalet ({originalAt}). Översätt texten, eller märk ut den som text på det andra språket: {marked}.",
        $"'{excerpt}' on sanasta sanaan sama kuin alkutekstissä ({originalAt}). Käännä teksti tai merkitse se toisenkieliseksi: {marked}.");
}
