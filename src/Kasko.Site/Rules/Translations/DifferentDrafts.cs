using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentDrafts
{
    public static Rule Rule { get; } = new("different-drafts", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string draft) => Rule.At(at,
        $"{draft} is a draft, but this file is not. Write 'draft: true' in both, or in neither; until then neither is published.",
        $"{draft} är ett utkast, men den här filen är det inte. Skriv 'draft: true' i båda eller i ingendera; tills dess publiceras ingen av dem.",
        $"{draft} on luonnos, mutta tämä tiedosto ei ole. Kirjoita 'draft: true' molempiin tai ei kumpaankaan; siihen asti kumpaakaan ei julkaista.");
}
