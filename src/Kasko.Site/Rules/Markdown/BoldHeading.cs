using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class BoldHeading
{
    public static Rule Rule { get; } = new("bold-heading", Severity.Warning, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"A line in bold looks like a heading but is none. Write: {Excerpt.Of(repaired)}",
        $"En rad i fetstil ser ut som en rubrik men är ingen. Skriv: {Excerpt.Of(repaired)}",
        $"Lihavoitu rivi näyttää otsikolta mutta ei ole otsikko. Kirjoita: {Excerpt.Of(repaired)}");
}
