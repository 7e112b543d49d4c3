using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class TableNotRead
{
    public static Rule Rule { get; } = new("table-not-read", Severity.Error, Criterion: "1.3.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "This looks like a table but cannot be read as one. Put an empty line before and after it, and give every row the same number of cells.",
        "Det här ser ut som en tabell men kan inte läsas som en. Sätt en tom rad före och efter, och ge varje rad lika många celler.",
        "Tämä näyttää taulukolta, mutta sitä ei voi lukea taulukkona. Pane eteen ja jälkeen tyhjä rivi ja tee joka riville yhtä monta solua.");
}
