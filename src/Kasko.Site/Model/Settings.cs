using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>
/// What <c>site.yml</c> says, each value with its place. What the town has not set yet is null, at the place where it
/// would stand, and the pages say so.
/// </summary>
/// <param name="Hyphenation">Words with bars where they may break, as <c>hyvin|vointi</c>.</param>
/// <param name="Rules">How the site takes the rules it names.</param>
public sealed record Settings(
    Sourced<ImmutableArray<Language>> Languages,
    Sourced<Uri> BaseUrl,
    Sourced<TimeZoneInfo> TimeZone,
    Sourced<string> Theme,
    Sourced<Localized<TownName>> Town,
    Sourced<Localized<string>> Title,
    Sourced<Localized<string>> Slogan,
    ImmutableArray<Sourced<PageId>> Menu,
    Contact Contact,
    Adoption Adoption,
    DataProtection DataProtection,
    AccessibilityStatement Accessibility,
    Sourced<Uri?> EditUrl,
    ImmutableArray<Sourced<string>> Hyphenation,
    Sourced<StatisticsAddresses> Statistics,
    Hosting Hosting,
    TranslationSettings Translations,
    ImmutableDictionary<string, Sourced<RuleLevel>> Rules,
    Sourced<AllowedExternalLinks> AllowedExternalLinks,
    Sourced<bool> Invented)
{
    /// <summary>The language that texts are written in first, unless a page says otherwise.</summary>
    public Language Original => Languages.Value[0];

    /// <summary>The full address of what is published at a path.</summary>
    /// <param name="path">Below the base URL; it may end with an anchor.</param>
    public Uri UrlOf(string path) => new(BaseUrl.Value, path);

    public Uri UrlOf(Route route) => UrlOf(route.Address);

    /// <summary>Where people edit a file of the site; null where the site does not say.</summary>
    public Uri? EditUrlOf(string path) => EditUrl.Value is { } folder ? new Uri(folder, path) : null;
}

/// <summary>What happens while a translation is behind its original.</summary>
/// <param name="Notice">Whether its page tells its reader.</param>
/// <param name="GraceDays">How many days after the change the two may differ.</param>
public sealed record TranslationSettings(Sourced<bool> Notice, Sourced<int> GraceDays)
{
    public const bool UsualNotice = true;
    public const int UsualGraceDays = 14;
}

/// <summary>The forms of the town's name that one language needs. They are data: names inflect irregularly.</summary>
public sealed record TownName(string Name, string Genitive, string In, string From, string To, string Official);

public sealed record Contact(
    Sourced<string?> Email,
    Sourced<string?> Telephone,
    Sourced<Localized<string>?> PostalAddress,
    Sourced<Localized<string>?> VisitingAddress);

/// <summary>The decision by which the strategy was adopted.</summary>
public sealed record Adoption(
    Sourced<Localized<string>?> Body,
    Sourced<DateOnly?> Date,
    Sourced<string?> Section,
    Sourced<DateOnly?> Reviewed);

public sealed record DataProtection(
    Sourced<Localized<string>?> Controller,
    Sourced<Localized<string>?> Officer,
    Sourced<Localized<string>?> Host,
    Sourced<int?> LogDays);

/// <summary>The data of the statement that Act 306/2019 asks for.</summary>
public sealed record AccessibilityStatement(
    Sourced<string> Standard,
    Sourced<Conformance> Conformance,
    Sourced<AssessmentMethod?> Method,
    Sourced<DateOnly?> DrawnUp,
    Sourced<DateOnly?> Reviewed,
    Sourced<Localized<string>?> ResponsibleUnit,
    Sourced<ImmutableArray<AccessibilityFault>> Faults,
    Sourced<Localized<WebLink>> Authority);

public enum Conformance
{
    NotAssessed,
    Full,
    Partial,
    None,
}

public static class Conformances
{
    public static readonly Keys<Conformance> Keys = new(
        ("not-assessed", Conformance.NotAssessed), ("full", Conformance.Full), ("partial", Conformance.Partial), ("none", Conformance.None));
}

public enum AssessmentMethod
{
    Own,
    Outside,
}

public static class AssessmentMethods
{
    public static readonly Keys<AssessmentMethod> Keys = new(("own", AssessmentMethod.Own), ("outside", AssessmentMethod.Outside));
}

public sealed record AccessibilityFault(
    string Criterion,
    Localized<string> Place,
    Localized<string> Reason,
    Localized<string> Alternative);

/// <summary>A named address outside the site.</summary>
public sealed record WebLink(string Title, Uri Url);
