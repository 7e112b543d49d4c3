using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class UnwrittenText
{
    public static Rule Rule { get; } = new("unwritten-text", Severity.Error);

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"'{Excerpt.Of(text)}' only says what to write there. Write the text, or remove it; until then keep the line 'draft: true' in every language.",
        $"'{Excerpt.Of(text)}' säger bara vad som ska skrivas där. Skriv texten eller ta bort den; behåll till dess raden 'draft: true' på alla språk.",
        $"'{Excerpt.Of(text)}' kertoo vain, mitä siihen kirjoitetaan. Kirjoita teksti tai poista se; pidä siihen asti rivi 'draft: true' kaikilla kielillä.");
}
