using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class BrokenAnchor
{
    public static Rule Rule { get; } = new("broken-anchor", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string anchor, string file, IEnumerable<string> anchors)
    {
        var hint = Meant(anchor, anchors);
        return Rule.At(at,
            $"There is no '#{anchor}' in {file}.{hint.English}",
            $"Det finns inget ställe '#{anchor}' i {file}.{hint.Swedish}",
            $"Tiedostossa {file} ei ole kohtaa '#{anchor}'.{hint.Finnish}");
    }

    public static Diagnostic OnPage(SourceSpan at, string address, string anchor, IEnumerable<string> known)
    {
        var hint = Meant(anchor, known);
        return Rule.At(at,
            $"The page that '{Excerpt.Of(address)}' leads to has no place '{Excerpt.Of(anchor)}'.{hint.English}",
            $"Sidan som '{Excerpt.Of(address)}' leder till har inget ställe '{Excerpt.Of(anchor)}'.{hint.Swedish}",
            $"Sivulla, jolle '{Excerpt.Of(address)}' vie, ei ole kohtaa '{Excerpt.Of(anchor)}'.{hint.Finnish}");
    }

    private static Hint Meant(string anchor, IEnumerable<string> known) =>
        Hint.For(anchor, known).Or("Write the id that the heading has now.", "Skriv det id som rubriken har nu.", "Kirjoita tunnus, joka otsikolla nyt on.");
}
