using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class HostFileLimit
{
    public static Rule Rule { get; } = new("host-file-limit", Severity.Error, IsFirm: true);

    /// <param name="limit">In bytes.</param>
    public static Diagnostic At(string path, long bytes, string host, long limit)
    {
        var (size, most) = (FileSize.Of(bytes), FileSize.Of(limit));
        return Rule.At(new SourceSpan(path),
            $"The file is {size.English}, and '{host}' takes files of at most {most.English}. Make it smaller, or publish it elsewhere and link to it.",
            $"Filen är {size.Swedish}, och '{host}' tar emot filer på högst {most.Swedish}. Gör den mindre, eller publicera den någon annanstans och länka till den.",
            $"Tiedoston koko on {size.Finnish}, mutta '{host}' ottaa vastaan tiedostoja, joiden koko on enintään {most.Finnish}. Pienennä tiedostoa tai julkaise se muualla ja linkitä siihen.");
    }
}
