using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class SvgUnsafe
{
    public static Rule Rule { get; } = new("svg-unsafe", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string what) => Rule.At(at,
        $"'{what}' in the picture could run as a program or fetch something from elsewhere. Remove it, or save the picture again as plain SVG.",
        $"'{what}' i bilden kan köras som ett program eller hämta något någon annanstans ifrån. Ta bort det, eller spara bilden på nytt som vanlig SVG.",
        $"Kuvan '{what}' voi toimia ohjelmana tai hakea jotakin muualta. Poista se tai tallenna kuva uudelleen tavallisena SVG-kuvana.");
}
