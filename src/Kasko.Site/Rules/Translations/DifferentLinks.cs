using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class DifferentLinks
{
    public static Rule Rule { get; } = new("different-links", Severity.Error);

    public static Diagnostic At(SourceSpan at, OutlineLink? original, OutlineLink? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Rule.At(at,
            $"A link of the original is missing here: '{Excerpt.Of(original!.Target)}' ({originalAt}).",
            $"Här saknas en länk som finns i originalet: '{Excerpt.Of(original!.Target)}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin linkki '{Excerpt.Of(original!.Target)}' ({originalAt})."),
        (null, _) => Rule.At(at,
            $"The original has no link to the same place as '{Excerpt.Of(translation.Target)}' (see {originalAt}).",
            $"Originalet har ingen länk till samma ställe som '{Excerpt.Of(translation.Target)}' (se {originalAt}).",
            $"Alkutekstissä ei ole linkkiä samaan paikkaan kuin '{Excerpt.Of(translation.Target)}' (katso {originalAt})."),
        _ => Rule.At(at,
            $"The link leads to '{Excerpt.Of(translation.Target)}', in the original to '{Excerpt.Of(original.Target)}' ({originalAt}).",
            $"Länken leder till '{Excerpt.Of(translation.Target)}', i originalet till '{Excerpt.Of(original.Target)}' ({originalAt}).",
            $"Linkki vie kohteeseen '{Excerpt.Of(translation.Target)}', alkutekstissä kohteeseen '{Excerpt.Of(original.Target)}' ({originalAt})."),
    };
}
