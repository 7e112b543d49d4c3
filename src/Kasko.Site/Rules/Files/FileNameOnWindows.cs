using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileNameOnWindows
{
    public static Rule Rule { get; } = new("file-name-windows", Severity.Error, IsFirm: true);

    public static Diagnostic Reserved(string path, string word) => Rule.At(new SourceSpan(path),
        $"'{word}' is the name of a device on Windows, which cannot save a file of that name. Give it a new name.",
        $"'{word}' är namnet på en enhet i Windows, som inte kan spara en fil med det namnet. Ge den ett nytt namn.",
        $"'{word}' on Windowsissa laitteen nimi, eikä sen nimistä tiedostoa voi tallentaa. Anna uusi nimi.");

    public static Diagnostic End(string path) => Rule.At(new SourceSpan(path),
        "The name ends with a full stop or a space, and Windows cannot save such a file. Remove it from the name.",
        "Namnet slutar med en punkt eller ett mellanslag, och en sådan fil kan Windows inte spara. Ta bort tecknet ur namnet.",
        "Nimen lopussa on piste tai välilyönti, eikä Windows voi tallentaa sellaista tiedostoa. Poista merkki nimestä.");
}
