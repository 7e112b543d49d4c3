using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class MissingLayout
{
    public static Rule Rule { get; } = new("missing-layout", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The theme lacks this layout.",
        "Temat saknar den här layouten.",
        "Teemasta puuttuu tämä sivupohja.");
}
