using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterMissing
{
    public static Rule Rule { get; } = new("front-matter-missing", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The lines between '---' are missing at the top. Begin the file with a line '---', then 'title: …' and 'summary: …', then a line '---'.",
        "Raderna mellan '---' saknas överst. Börja filen med en rad '---', sedan 'title: …' och 'summary: …', sedan en rad '---'.",
        "Rivien '---' väliset tiedot puuttuvat alusta. Aloita tiedosto näin: rivi '---', sitten 'title: …' ja 'summary: …', sitten rivi '---'.");
}
