using System.Collections.Immutable;
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

    private static readonly ImmutableArray<(string, Conformance)> Conformances =
    [
        ("not-assessed", Conformance.NotAssessed), ("full", Conformance.Full),
        ("partial", Conformance.Partial), ("none", Conformance.None),
    ];

    private static readonly ImmutableArray<(string, AssessmentMethod)> Methods =
        [("own", AssessmentMethod.Own), ("outside", AssessmentMethod.Outside)];

    public static Settings? Load(SourceTree tree, DiagnosticList diagnostics)
    {
        if (!tree.Exists(Path))
        {
            diagnostics.Add(NoSite.At(Path));
            return null;
        }

        if (tree.Text(Path) is not { } text) return null;
        if (YamlText.Parse(text, Path, linesBefore: 0, diagnostics) is not { } root) return null;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(WrongType.NotMapping(root.At, Path));
            return null;
        }

        var fields = new YamlFields(mapping, diagnostics);
        var settings = Read(fields);
        if (!fields.Complete()) return null;
        if (IsPlaceholder(settings)) diagnostics.Add(NotToldYet.PlaceholderAddress(fields.PlaceOf("base_url"), settings.BaseUrl.Host));
        foreach (var unset in Untold(settings)) diagnostics.Add(NotToldYet.At(new SourceSpan(Path), unset));
        return settings;
    }

    private static Settings Read(YamlFields fields) => new(
        Languages(fields),
        BaseUrl(fields),
        TimeZone(fields),
        fields.Text("theme"),
        fields.PerLanguage("town", TownName)!,
        fields.Localized("title"),
        fields.Localized("slogan"),
        [.. fields.Texts("menu").Select(id => new Sourced<PageId>(new PageId(id.Value), id.At))],
        fields.Optional("contact", Contact) ?? new Contact(null, null, null, null),
        fields.Optional("adoption", Adoption) ?? new Adoption(null, null, null, null),
        fields.Optional("data_protection", DataProtection) ?? new DataProtection(null, null, null, null),
        Statement(fields),
        fields.OptionalAddress("edit_url"),
        [.. fields.Texts("hyphenation").Select(word => word.Value)],
        StatisticsReader.Addresses(fields),
        HostingReader.Read(fields),
        fields.Optional("translations", Translations) ?? TranslationSettings.Usual,
        DecisionReader.Levels(fields),
        DatePlaces(fields),
        ExternalReader.Allowed(fields),
        fields.Flag("invented"));

    private static ImmutableArray<Language> Languages(YamlFields fields)
    {
        var codes = fields.Texts("languages");
        var languages = codes.Select(code => LanguageCodes.Parse(code.Value)).OfType<Language>().Distinct().ToImmutableArray();
        if (languages.Length == 2 && codes.Length == 2) return languages;
        fields.Fail(UnsupportedLanguages.At(fields.PlaceOf("languages")));
        return [Language.Swedish, Language.Finnish];
    }

    private static Uri BaseUrl(YamlFields fields)
    {
        var fallback = new Uri("https://invalid.example/");
        if (!fields.Has("base_url")) fields.Text("base_url");
        if (fields.OptionalAddress("base_url") is not { } address) return fallback;
        if (address.Query.Length == 0 && address.Fragment.Length == 0)
            return address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        fields.Fail(InvalidBaseUrl.At(fields.PlaceOf("base_url")));
        return fallback;
    }

    private static TimeZoneInfo TimeZone(YamlFields fields)
    {
        var name = fields.Text("time_zone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name.Value, out var zone)) return zone;
        if (name.Value.Length > 0) fields.Fail(UnknownTimeZone.At(name.At, name.Value));
        return TimeZoneInfo.Utc;
    }

    private static TownName TownName(YamlFields fields) => new(
        fields.Text("name").Value, fields.Text("genitive").Value, fields.Text("in").Value,
        fields.Text("from").Value, fields.Text("to").Value, fields.Text("official").Value);

    private static Contact Contact(YamlFields fields) => new(
        fields.OptionalText("email")?.Value, fields.OptionalText("telephone")?.Value,
        fields.OptionalLocalized("postal_address"), fields.OptionalLocalized("visiting_address"));

    private static Adoption Adoption(YamlFields fields) => new(
        fields.OptionalLocalized("body"), fields.OptionalDate("date"),
        fields.OptionalText("section")?.Value, fields.OptionalDate("reviewed"));

    private static TranslationSettings Translations(YamlFields fields) => new(
        fields.Has("notice") ? fields.Flag("notice") : TranslationSettings.Usual.Notice,
        Math.Max(0, fields.OptionalInteger("grace_days") ?? TranslationSettings.Usual.GraceDays));

    private static DataProtection DataProtection(YamlFields fields) => new(
        fields.OptionalLocalized("controller"), fields.OptionalLocalized("officer"),
        fields.OptionalLocalized("host"), fields.OptionalInteger("log_days"));

    private static ImmutableDictionary<string, SourceSpan> DatePlaces(YamlFields fields)
    {
        ReadOnlySpan<(string Section, string Key)> dates =
            [("adoption", "date"), ("adoption", "reviewed"), ("accessibility", "drawn_up"), ("accessibility", "reviewed")];
        var places = ImmutableDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (section, key) in dates) places[$"{section}.{key}"] = fields.PlaceOf(section, key);
        return places.ToImmutable();
    }

    private static AccessibilityStatement Statement(YamlFields fields)
    {
        if (!fields.Has("accessibility")) fields.Text("accessibility");
        var unread = new WebLink("", new Uri("https://invalid.example/"));
        return fields.Optional("accessibility", statement => new AccessibilityStatement(
                statement.Text("standard").Value,
                statement.Choice("status", Conformances),
                statement.OptionalChoice("method", Methods),
                statement.OptionalDate("drawn_up"),
                statement.OptionalDate("reviewed"),
                statement.OptionalLocalized("responsible_unit"),
                statement.List("faults", Fault),
                statement.PerLanguage("authority", WebLink) ?? new Localized<WebLink>(unread, unread)))
            ?? new AccessibilityStatement("", Conformance.NotAssessed, null, null, null, null, [], new Localized<WebLink>(unread, unread));
    }

    private static AccessibilityFault Fault(YamlFields fields) => new(
        fields.Text("criterion").Value, fields.Localized("place"), fields.Localized("reason"), fields.Localized("alternative"));

    private static WebLink WebLink(YamlFields fields)
    {
        if (!fields.Has("url")) fields.Text("url");
        return new WebLink(fields.Text("title").Value, fields.OptionalAddress("url") ?? new Uri("https://invalid.example/"));
    }

    /// <summary>RFC 2606: nobody can own a name below <c>.example</c>. An invented town has no better one.</summary>
    private static bool IsPlaceholder(Settings settings) =>
        settings.BaseUrl.Host.EndsWith(".example", StringComparison.Ordinal) && !settings.Invented;

    /// <summary>The keys a town must tell before launch and has not.</summary>
    private static IEnumerable<string> Untold(Settings settings)
    {
        if (settings.Contact.Email is null) yield return "contact.email";
        if (settings.Contact.Telephone is null) yield return "contact.telephone";
        if (settings.Contact.PostalAddress is null) yield return "contact.postal_address";
        if (settings.Contact.VisitingAddress is null) yield return "contact.visiting_address";
        if (settings.Adoption.Body is null) yield return "adoption.body";
        if (settings.Adoption.Date is null) yield return "adoption.date";
        if (settings.Adoption.Section is null) yield return "adoption.section";
        if (settings.Adoption.Reviewed is null) yield return "adoption.reviewed";
        if (settings.DataProtection.Controller is null) yield return "data_protection.controller";
        if (settings.DataProtection.Officer is null) yield return "data_protection.officer";
        if (settings.DataProtection.Host is null) yield return "data_protection.host";
        if (settings.DataProtection.LogDays is null) yield return "data_protection.log_days";
        if (settings.Accessibility.DrawnUp is null) yield return "accessibility.drawn_up";
        if (settings.Accessibility.ResponsibleUnit is null) yield return "accessibility.responsible_unit";
    }
}
