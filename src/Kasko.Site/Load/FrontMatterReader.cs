using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.FrontMatter;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Splits a page into front matter and body, and reads the front matter by the rules for its kind of page.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter, the body and the number of lines before it; null when something is wrong, which is reported.</summary>
    public static (FrontMatter FrontMatter, string Body, int BodyLine)? Read(string path, ReadOnlySpan<char> text, SiteLanguages languages, DiagnosticList diagnostics)
    {
        if (FrontMatterBlock.Split(path, text, diagnostics) is not { } parts) return null;
        var root = YamlText.Parse(parts.Yaml, path, linesBefore: 1, diagnostics);
        if (root is not YamlMapping mapping)
        {
            if (root is not null) diagnostics.Add(FrontMatterMissing.At(new SourceSpan(path, 1, 1)));
            return null;
        }

        var fields = new YamlFields(mapping, languages, diagnostics);
        var frontMatter = Read(fields, languages);
        return fields.Complete() ? (frontMatter, parts.Body, parts.BodyLine) : null;
    }

    private static FrontMatter Read(YamlFields fields, SiteLanguages languages)
    {
        var kind = fields.OptionalChoice("kind", PageKinds.Keys) ?? PageKind.Page;
        var common = new FrontMatter(
            kind, fields.Name("title"), Summary(fields), fields.OptionalText("slug"), fields.OptionalInteger("order"),
            fields.Sourced("translation", fields.OptionalChoice("translation", TranslationStates.Keys) ?? TranslationState.Original),
            fields.OptionalSourcedDate("translation_date"),
            ScheduleReader.Read(fields),
            fields.Texts("aliases"),
            RuleSettingsReader.Allowed(fields),
            Record(fields, languages));
        if (common.Translation.Value is TranslationState.Approved && common.TranslationDate is null && !fields.Has("translation_date"))
            fields.Fail(MissingKey.At(fields.PlaceOf("translation"), "translation_date"));
        if (kind is not PageKind.News && fields.Has("date")) fields.Fail(UnknownKey.OfNews(fields.PlaceOf("date"), "date"));
        return kind switch
        {
            PageKind.Goal => new GoalFrontMatter(common, fields.Integer("number"), fields.OptionalName("list_title"), fields.OptionalName("benefit"), InBrief(fields)),
            PageKind.News => new NewsFrontMatter(common, fields.Date("date")),
            PageKind.Year => new YearFrontMatter(common, Year(fields)),
            PageKind.Value => new ValueFrontMatter(common, fields.Integer("number")),
            _ => common,
        };
    }

    private static TranslationRecord Record(YamlFields fields, SiteLanguages languages) => new(
        fields.OptionalChoice("original", languages.Keys) is { } original ? new Sourced<Language>(original, fields.PlaceOf("original")) : null,
        fields.OptionalText("translated_from"),
        fields.OptionalSourcedDate("changed"),
        fields.Flag("draft"));

    private static Sourced<int> Year(YamlFields fields)
    {
        var year = fields.Sourced("year", fields.Integer("year"));
        if (fields.OptionalText("year") is { } text && int.TryParse(text.Value, out var written) && !PlausibleYears.Contains(written)) fields.Fail(NotAPeriod.OfYear(text.At, "year", text.Value));
        return year;
    }

    private static Sourced<string>? InBrief(YamlFields fields)
    {
        var brief = fields.OptionalText("in_brief");
        if (brief is { } text && Columns.CharactersIn(text.Value) is > SummaryLength.LongestBrief and var length)
            fields.Fail(LongBrief.At(text.At, length, SummaryLength.LongestBrief));
        return brief;
    }

    private static Sourced<string> Summary(YamlFields fields)
    {
        var summary = fields.Name("summary");
        if (Columns.CharactersIn(summary.Value) is > SummaryLength.Longest and var length)
            fields.Fail(LongSummary.At(summary.At, length, SummaryLength.Shown, SummaryLength.Longest));
        return summary;
    }
}
