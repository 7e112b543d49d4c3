using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Settings;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsLoader
{
    public const string Path = "site.yml";

    private static readonly string[] OtherNames = ["site.yaml", "site.yml.txt", "site.yaml.txt", "Site.yml", "site.YML"];

    /// <summary>The settings, null when they cannot be read; and the site's languages, for reading the rest all the same.</summary>
    public static (Settings? Settings, SiteLanguages Languages) Load(SourceTree tree, DiagnosticList diagnostics)
    {
        if (Mapping(tree, diagnostics) is not { } mapping) return (null, LanguagesReader.Usual);
        var (languages, areRead) = LanguagesReader.Read(mapping, diagnostics);
        var settings = Read(mapping, languages, diagnostics);
        return (areRead ? settings : null, languages.Value);
    }

    private static YamlMapping? Mapping(SourceTree tree, DiagnosticList diagnostics)
    {
        if (!tree.Exists(Path))
        {
            diagnostics.Add(OtherNames.FirstOrDefault(tree.Exists) is { } other ? WrongFileEnding.Data(other, Path) : NoSite.At(Path));
            return null;
        }

        if (tree.Text(Path) is not { } text) return null;
        if (YamlText.Parse(text, Path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is YamlMapping mapping) return mapping;
        diagnostics.Add(WrongType.NotMapping(root.At, Path));
        return null;
    }

    private static Settings? Read(YamlMapping mapping, Sourced<SiteLanguages> languages, DiagnosticList diagnostics)
    {
        var fields = new YamlFields(mapping, languages.Value, diagnostics);
        fields.Has(LanguagesReader.Key);
        var settings = Read(fields, languages);
        if (!fields.Complete()) return null;
        if (IsPlaceholder(settings)) diagnostics.Add(NotToldYet.PlaceholderAddress(settings.BaseUrl.At, new IdnMapping().GetUnicode(settings.BaseUrl.Value.Host)));
        if (settings.Accessibility.Conformance is { Value: Conformance.NotAssessed } status) diagnostics.Add(NotToldYet.NotAssessed(status.At));
        foreach (var missing in MissingSettings.In(settings)) diagnostics.Add(NotToldYet.At(missing.At, missing.Value));
        return settings;
    }

    private static Settings Read(YamlFields fields, Sourced<SiteLanguages> languages) => new(
        languages,
        BaseUrl(fields),
        TimeZone(fields),
        fields.OptionalText("theme"),
        fields.Sourced("town", Town(fields)),
        fields.Sourced("title", fields.LocalizedNames("title").Select(text => text.Value)),
        fields.Sourced("slogan", fields.Localized("slogan")),
        Pages(fields, "menu"),
        fields.Section("contact", ContactReader.Read),
        fields.Section("adoption", Adoption),
        fields.Section("data_protection", DataProtection),
        Statement(fields),
        fields.Sourced("edit_url", fields.OptionalAddress("edit_url")),
        fields.Texts("hyphenation"),
        fields.Sourced("statistics", StatisticsReader.Addresses(fields)),
        HostingReader.Read(fields),
        fields.Section("translations", Translations),
        RuleSettingsReader.Levels(fields),
        fields.Sourced("external", ExternalLinksReader.Allowed(fields)),
        fields.Sourced("invented", fields.Flag("invented")))
    {
        Weights = fields.Section("weights", Weights),
        Folders = [.. fields.LocalizedPairs("folders").Select(named => new FolderSlug(new Sourced<PageId>(new PageId(named.Key.Value), named.Key.At), named.Texts))],
        Gone = fields.Texts("gone"),
        Logo = fields.OptionalText("logo"),
        Colours = [.. ColourReader.Read(fields).Select(colour => colour.Written).OfType<WrittenColour>()],
        FollowUpHeading = fields.OptionalLocalized("follow_up_heading"),
    };

    private static Sourced<Uri> BaseUrl(YamlFields fields)
    {
        var fallback = fields.Sourced("base_url", new Uri("https://invalid.example/"));
        if (!fields.Has("base_url")) fields.Text("base_url");
        if (fields.OptionalAddress("base_url") is not { } address) return fallback;
        if (address.Query.Length == 0 && address.Fragment.Length == 0)
            return fallback with { Value = address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/") };
        fields.Fail(InvalidBaseUrl.At(fields.PlaceOf("base_url")));
        return fallback;
    }

    private static Sourced<TimeZoneInfo> TimeZone(YamlFields fields)
    {
        var name = fields.Text("time_zone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name.Value, out var zone)) return new Sourced<TimeZoneInfo>(zone, name.At);
        if (name.Value.Length > 0) fields.Fail(UnknownTimeZone.At(name.At, name.Value));
        return new Sourced<TimeZoneInfo>(TimeZoneInfo.Utc, name.At);
    }

    private static TownName TownName(YamlFields fields) => new(
        fields.Text("name").Value, fields.Text("genitive").Value, fields.Text("in").Value,
        fields.Text("from").Value, fields.Text("to").Value, fields.Text("official").Value,
        fields.OptionalName("noun")?.Value ?? "");

    /// <summary>Where the site gives no noun, it follows from the official name. By law every town is a municipality.</summary>
    private static Localized<TownName> Town(YamlFields fields) =>
        fields.PerLanguage("town", TownName, name => name) is { } names
            ? names.Select((language, name) => name.Noun.Length == 0 ? name with { Noun = UsualNoun(name.Official, language) } : name)
            : null!; // Never used: reading has failed.

    private static string UsualNoun(string official, Language language) => language switch
    {
        Language.Swedish => official.EndsWith("stad", StringComparison.Ordinal) ? "staden" : "kommunen",
        Language.Finnish => official.EndsWith("kaupunki", StringComparison.Ordinal) ? "kaupunki" : "kunta",
        Language.English => official.Contains("City", StringComparison.Ordinal) ? "the city" : official.Contains("Town", StringComparison.Ordinal) ? "the town" : "the municipality",
        // No word is known; the name says which one it is.
        _ => official,
    };

    private static Adoption Adoption(YamlFields fields) => new(
        Localized(fields, "body"), Date(fields, "date"), Text(fields, "section"), Date(fields, "reviewed"),
        Date(fields, "next_review"), fields.Sourced("minutes", fields.OptionalLocalizedAddress("minutes")),
        fields.Has("matters") ? fields.Section("matters", MattersOf) : []);

    private static ImmutableArray<MatterPages> MattersOf(YamlFields fields) =>
        [.. Matters.Keys.All.Select(key => new MatterPages(Matters.Keys.Find(key)!.Value, Pages(fields, key)))];

    private static ImmutableArray<Sourced<PageId>> Pages(YamlFields fields, string key) => [.. fields.Texts(key).Select(id => new Sourced<PageId>(new PageId(id.Value), id.At))];

    private static WeightLimits Weights(YamlFields fields) => new(
        fields.Sourced("picture_kb", Kilobytes(fields, "picture_kb") ?? WeightLimits.UsualPicture),
        fields.Sourced("page_kb", Kilobytes(fields, "page_kb") ?? WeightLimits.UsualPage));

    private static int? Kilobytes(YamlFields fields, string key)
    {
        var number = fields.OptionalInteger(key);
        if (number is > 0 or null) return number;
        fields.Fail(WrongType.NotPositive(fields.PlaceOf(key), key));
        return null;
    }

    private static TranslationSettings Translations(YamlFields fields) => new(
        fields.Sourced("notice", fields.Has("notice") ? fields.Flag("notice") : TranslationSettings.UsualNotice),
        fields.Sourced("grace_days", Math.Max(0, fields.OptionalInteger("grace_days") ?? TranslationSettings.UsualGraceDays)),
        fields.Texts("same_hosts"));

    private static DataProtection DataProtection(YamlFields fields) => new(
        Localized(fields, "controller"), Localized(fields, "contact"), Localized(fields, "officer"),
        Localized(fields, "purpose"), Localized(fields, "legal_basis"), Localized(fields, "recipients"),
        Localized(fields, "transfers"), Localized(fields, "feedback"), Localized(fields, "host"),
        fields.Sourced("log_days", fields.OptionalInteger("log_days")));

    private static AccessibilityStatement Statement(YamlFields fields)
    {
        // The statement is required. When its key is missing, that is reported once and nothing below it.
        if (!fields.Has("accessibility")) fields.Text("accessibility");
        return fields.Optional("accessibility", Read) ?? Unread(fields.PlaceOf("accessibility"));

        static AccessibilityStatement Read(YamlFields statement) => new(
            statement.Sourced("required", statement.OptionalText("required")?.Value ?? AccessibilityStatement.UsualRequired),
            statement.Text("standard"),
            statement.Sourced("status", statement.Choice("status", Conformances.Keys)),
            statement.Sourced("method", statement.OptionalChoice("method", AssessmentMethods.Keys)),
            Date(statement, "drawn_up"),
            Date(statement, "reviewed"),
            Localized(statement, "responsible_unit"),
            statement.Sourced("faults", statement.List("faults", Fault)),
            statement.Sourced("authority", statement.PerLanguage("authority", WebLink, link => link)!),
            statement.Sourced("complaint_url", statement.OptionalLocalizedAddress("complaint_url")),
            Localized(statement, "authority_contact"));

        // Never used: reading has failed.
        static AccessibilityStatement Unread(SourceSpan at) => new(
            new("", at), new("", at), new(default, at), new(null, at), new(null, at), new(null, at), new(null, at), new([], at), new(null!, at), new(null, at), new(null, at));
    }

    private static Sourced<string?> Text(YamlFields fields, string key) => fields.Sourced(key, fields.OptionalText(key)?.Value);

    private static Sourced<Localized<string>?> Localized(YamlFields fields, string key) => fields.Sourced(key, fields.OptionalLocalized(key));

    private static Sourced<DateOnly?> Date(YamlFields fields, string key) => fields.Sourced(key, fields.OptionalDate(key));

    private static AccessibilityFault Fault(YamlFields fields) => new(
        fields.OptionalChoice("kind", FaultKinds.Keys) ?? FaultKind.NotCompliant, fields.NumberOrNames("criterion"), fields.Localized("place"), fields.Localized("reason"), fields.Localized("alternative"));

    private static WebLink WebLink(YamlFields fields)
    {
        if (!fields.Has("url")) fields.Text("url");
        return new WebLink(fields.Name("title").Value, fields.OptionalAddress("url") ?? new Uri("https://invalid.example/"));
    }

    /// <summary>RFC 2606: nobody can own a domain below <c>.example</c>, so an invented town uses one.</summary>
    private static bool IsPlaceholder(Settings settings) =>
        settings.BaseUrl.Value.Host.EndsWith(".example", StringComparison.Ordinal) && !settings.Invented.Value;
}
