using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class UnacceptedTranslation
{
    public static Rule Rule { get; } = new("unaccepted-translation", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string original, string line) => Rule.At(at,
        $"Nobody has confirmed yet that this translation says the same as {original}. When it does, add this line between the '---': {line}",
        $"Ingen har ännu bekräftat att den här översättningen säger samma sak som {original}. När den gör det, lägg till den här raden mellan '---': {line}",
        $"Kukaan ei ole vielä vahvistanut, että tämä käännös sanoo saman kuin {original}. Kun se on tarkistettu, lisää '---'-viivojen väliin tämä rivi: {line}");
}
