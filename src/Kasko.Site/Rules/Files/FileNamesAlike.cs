using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileNamesAlike
{
    public static Rule Rule { get; } = new("file-names-alike", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string other) => Rule.At(new SourceSpan(path),
        $"The file '{other}' is in the same folder, and many computers cannot tell the two names apart. Rename one of them.",
        $"I samma mapp finns '{other}', och många datorer kan inte skilja namnen åt. Byt namn på den ena.",
        $"Samassa kansiossa on '{other}', eivätkä kaikki tietokoneet erota nimiä toisistaan. Nimeä toinen uudelleen.");
}
