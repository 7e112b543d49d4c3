using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class MissingLayout
{
    public static Rule Rule { get; } = new("missing-layout", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The theme lacks this layout. Add it.",
        "Temat saknar den här layouten. Lägg till den.",
        "Teemasta puuttuu tämä sivupohja. Lisää se.");
}
