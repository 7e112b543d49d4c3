using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class UnpublishedFileKind
{
    public static Rule Rule { get; } = new("file-kind", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, IEnumerable<string> kinds)
    {
        var all = string.Join(", ", kinds.Select(kind => kind[1..]));
        return Rule.At(new SourceSpan(path),
            $"A file of this kind is not published, because a browser might run it. Save it as one of these: {all}.",
            $"En sådan fil publiceras inte, eftersom en webbläsare kan köra den som ett program. Spara den i något av de här formaten: {all}.",
            $"Tällaista tiedostoa ei julkaista, koska se voisi toimia selaimessa ohjelmana. Tallenna se johonkin näistä muodoista: {all}.");
    }
}
