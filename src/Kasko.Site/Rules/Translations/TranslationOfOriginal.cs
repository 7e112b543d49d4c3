using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class TranslationOfOriginal
{
    public static Rule Rule { get; } = new("translation-of-original", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "Both files of the page say that they are translations. One of them is the original: remove the line there.",
        "Båda filerna för sidan säger att de är översättningar. Den ena är originalet: ta bort raden ur den.",
        "Sivun molemmat tiedostot sanovat olevansa käännöksiä. Toinen on alkuteksti: poista rivi siitä.");
}
