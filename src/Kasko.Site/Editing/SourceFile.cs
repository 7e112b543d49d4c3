using System.Collections.Immutable;
using Kasko.Site.Editing.Fields;

namespace Kasko.Site.Editing;

/// <summary>A kind of file that editors write in YAML, alone or as the front matter of a page.</summary>
/// <param name="Name">The name of its schema.</param>
/// <param name="Files">Which files are of this kind, as patterns relative to a site's folder; empty for front matter.</param>
/// <param name="Types">What the file is; one of these.</param>
public sealed record SourceFile(string Name, Wording Title, ImmutableArray<string> Files, ImmutableArray<FieldType> Types)
{
    public static readonly SourceFile Settings = new("site", new("Webbplatsens uppgifter", "Sivuston tiedot"), ["site.yml"], [SettingsFields.All]);

    public static readonly SourceFile FrontMatter = new("front-matter", new("En sidas uppgifter", "Sivun tiedot"), [], [.. PageFields.All.Select(Page)]);

    // Official figures have a file of their own beside the measure, which a program writes.
    public static readonly SourceFile Measure = new("measure", new("En mätare", "Mittari"), ["content/measures/*.yml", "!content/measures/*.observations.yml"], [FieldType.Section(MeasureFields.All)]);

    public static readonly SourceFile Action = new("action", new("En åtgärd", "Toimenpide"), ["content/actions/*.yml"], [FieldType.Section(ActionFields.All)]);

    public static readonly SourceFile Benefits = new("benefits", new("Det som följs upp", "Seurattavat asiat"), ["content/benefits.yml"], [StrategyFields.Benefits]);

    public static readonly SourceFile Advantages = new("advantages", new("Fördelar", "Hyödyt"), ["content/advantages.yml"], [StrategyFields.Advantages]);

    public static readonly SourceFile Theme = new("theme", new("Ett temas färger", "Teeman värit"), ["themes/*/theme.yml", "theme/theme.yml"], [ThemeFields.All]);

    public static readonly ImmutableArray<SourceFile> All = [Settings, FrontMatter, Measure, Action, Benefits, Advantages, Theme];

    /// <summary>The keys of some kinds of pages, the kind first. An ordinary page need not name it.</summary>
    private static FieldType Page(PageFields page)
    {
        var kind = PageFields.Kind with { Type = new ChoiceType(page.Kinds, []) };
        return FieldType.Section([page == PageFields.Others ? kind : kind.Needed, .. page.Fields]);
    }
}
