using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class TextWithoutWords
{
    public static Rule Rule { get; } = new("text-without-words", Severity.Error, Criterion: "2.4.4", IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string text) => text.Trim().Length == 0
        ? Rule.At(at,
            $"'{key}' is empty. Write a text in it.",
            $"'{key}' är tom. Skriv en text där.",
            $"'{key}' on tyhjä. Kirjoita siihen teksti.")
        : Rule.At(at,
            $"'{key}' is only '{Excerpt.Of(text)}', which says nothing when it is read aloud. Write it in words.",
            $"'{key}' är bara '{Excerpt.Of(text)}', och uppläst säger det ingenting. Skriv det med ord.",
            $"'{key}' on pelkkä '{Excerpt.Of(text)}', eikä se ääneen luettuna kerro mitään. Kirjoita se sanoin.");
}
