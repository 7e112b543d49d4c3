using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class WrongFileEnding
{
    public static Rule Rule { get; } = new("file-ending", Severity.Error, IsFirm: true);

    public static Diagnostic Page(string path, string name) => Rule.At(new SourceSpan(path),
        $"This is a page. Rename it to '{name}'.",
        $"Det här är en sida. Byt namn till '{name}'.",
        $"Tämä on sivu. Anna sille nimi '{name}'.");

    public static Diagnostic Data(string path, string name) => Rule.At(new SourceSpan(path),
        $"Data files end in .yml. Rename this one to '{name}'.",
        $"Filer med uppgifter slutar på .yml. Byt namn till '{name}'.",
        $"Tietoja sisältävän tiedoston pääte on .yml. Anna tälle nimi '{name}'.");
}
