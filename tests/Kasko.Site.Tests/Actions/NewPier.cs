using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Actions;

/// <summary>The small site with one action, in the program's theme, and a page that lists it.</summary>
internal static class NewPier
{
    public const string File = "content/actions/new-pier.yml";

    private const string Text = """
        title: {sv: En ny brygga, fi: Uusi laituri}
        description: {sv: Hamnen får en brygga till., fi: Satama saa toisen laiturin.}
        goals: [goals/harbour]
        measures: [residents]
        owner: {sv: Tekniska enheten, fi: Tekninen yksikkö}
        start: 2025-Q1
        end: 2026-H1
        status: under-way
        status_date: 2025-03-31
        reports:
          - {period: 2025, text: {sv: Pålarna är på plats., fi: Paalut ovat paikoillaan.}}

        """;

    public static TestSite Site() => TestSite.WithProgramsTheme()
        .Write(File, Text)
        .Write("content/actions.sv.md", "---\nkind: actions\ntitle: Åtgärder\nsummary: Det här görs för att nå målen.\n---\n")
        .Write("content/actions.fi.md", "---\nkind: actions\ntitle: Toimenpiteet\nsummary: Tätä tehdään tavoitteiden saavuttamiseksi.\n---\n");

    /// <summary>With one of its lines replaced.</summary>
    public static TestSite With(string line, string instead) => Site().Replace(File, line, instead);
}
