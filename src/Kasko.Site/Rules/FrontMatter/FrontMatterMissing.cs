using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterMissing
{
    public static Rule Rule { get; } = new("front-matter-missing", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page must start with its data: a line '---', then 'title: …' and 'summary: …', then a line '---'.",
        "Sidan ska börja med sina uppgifter: en rad '---', sedan 'title: …' och 'summary: …', sedan en rad '---'.",
        "Sivun pitää alkaa tiedoillaan: rivi '---', sitten 'title: …' ja 'summary: …', sitten rivi '---'.");
}
