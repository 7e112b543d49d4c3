using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>breakdown</c>: a measure's figures by one dimension.</summary>
internal static class BreakdownReader
{
    public static Breakdown? Read(YamlFields measure) => measure.Optional("breakdown", fields =>
    {
        if (!fields.Has("categories")) fields.Fail(MissingKey.At(fields.At, "categories"));
        var breakdown = new Breakdown(fields.LocalizedNames("title").Select(text => text.Value), fields.List("categories", Category));
        foreach (var category in breakdown.Categories)
        {
            if (!IsKey(category.Id.Value)) fields.Fail(CategoryId.At(category.Id.At, category.Id.Value));
            else if (breakdown.Categories.First(other => other.Id.Value == category.Id.Value) != category) fields.Fail(SameCategory.At(category.Id.At, category.Id.Value));
        }

        return breakdown;
    });

    /// <summary>The source with the codes of the categories to download; the same when it names no dimension.</summary>
    public static StatisticsSource? WithCategories(StatisticsSource? source, Breakdown? breakdown, YamlFields measure)
    {
        if (source?.By is not { } by) return source;
        if (breakdown is null) measure.Fail(CategoryCode.WithoutBreakdown(by.At, by.Value));
        var categories = breakdown?.Categories ?? [];
        foreach (var category in categories.Where(category => category.Code is null)) measure.Fail(CategoryCode.At(category.Id.At, category.Id.Value));
        return source with { Categories = [.. categories.SelectMany(category => category.Code is { } code ? (SourceCategory[])[new SourceCategory(category.Id.Value, code)] : [])] };
    }

    private static Category Category(YamlFields fields)
    {
        var category = new Category(
            fields.Text("id"), fields.LocalizedNames("title").Select(text => text.Value), fields.OptionalText("code"),
            [.. fields.List("observations", ObservationReader.Observation).OrderBy(observation => observation.Period)]);
        ObservationReader.ReportSamePeriods(category.OwnObservations, fields);
        return category;
    }

    private static bool IsKey(string id) => id != Model.Category.Total && DataId.IsValid(id);
}
