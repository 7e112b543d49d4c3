using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterNotation
{
    public static Rule Rule { get; } = new("front-matter-notation", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string notation) => Rule.At(at,
        $"The data at the top of the page are written as {notation}. Write them as YAML: a line '---', then 'title: …' and 'summary: …', then a line '---'.",
        $"Uppgifterna överst på sidan är skrivna som {notation}. Skriv dem som YAML: en rad '---', sedan 'title: …' och 'summary: …', sedan en rad '---'.",
        $"Sivun alussa olevat tiedot on kirjoitettu {notation}-muodossa. Kirjoita ne YAML-muodossa: rivi '---', sitten 'title: …' ja 'summary: …', sitten rivi '---'.");
}
