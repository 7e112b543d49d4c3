using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class PageWithoutLanguage
{
    public static Rule Rule { get; } = new("page-without-language", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The file's name does not say which language it is in. Name the pair NAME.sv.md and NAME.fi.md.",
        "Filens namn anger inget språk. Ge paret namnen NAMN.sv.md och NAMN.fi.md.",
        "Tiedoston nimi ei kerro kieltä. Nimeä pari NIMI.sv.md ja NIMI.fi.md.");
}
