using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>The reference of rules, in the order in which it is read.</summary>
public static class Rules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        .. StructureEntries.All,
        .. LinkEntries.All,
        .. PictureEntries.All,
        .. HeadEntries.All,
        .. MarkdownEntries.All,
        .. TargetEntries.All,
        .. FrontMatterEntries.All,
        .. ScheduleEntries.All,
        .. DecisionEntries.All,
        .. YamlEntries.All,
        .. FileEntries.All,
        .. SettingsEntries.All,
        .. StrategyEntries.All,
        .. ThemeEntries.All,
        .. ExternalEntries.All,
        .. SourceEntries.All,
        .. MeasureEntries.All,
        .. OfficialFigureEntries.All,
        .. TextEntries.All,
        .. HostingEntries.All,
        .. TranslationEntries.All,
        .. DriftEntries.All,
        .. PublishEntries.All,
        .. VerifyEntries.All,
        .. PublishedFileEntries.All,
    ];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
