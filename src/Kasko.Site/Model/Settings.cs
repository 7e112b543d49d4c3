using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>What <c>site.yml</c> says. Whatever the town has not told yet is null, and the pages say so.</summary>
/// <param name="Hyphenation">Words with bars where they may break, as <c>hyvin|vointi</c>.</param>
/// <param name="Rules">How the site takes the rules it names.</param>
/// <param name="DatePlaces">Where its dates stand, by their keys, as <c>adoption.date</c>.</param>
public sealed record Settings(
    ImmutableArray<Language> Languages,
    Uri BaseUrl,
    TimeZoneInfo TimeZone,
    Sourced<string> Theme,
    Localized<TownName> Town,
    Localized<string> Title,
    Localized<string> Slogan,
    ImmutableArray<Sourced<PageId>> Menu,
    Contact Contact,
    Adoption Adoption,
    DataProtection DataProtection,
    AccessibilityStatement Accessibility,
    Uri? EditUrl,
    ImmutableArray<string> Hyphenation,
    StatisticsAddresses Statistics,
    Hosting Hosting,
    TranslationSettings Translations,
    ImmutableDictionary<string, RuleLevel> Rules,
    ImmutableDictionary<string, SourceSpan> DatePlaces,
    AllowedOutside AllowedOutside,
    bool Invented)
{
    /// <summary>The language that texts are written in first, unless a page says otherwise.</summary>
    public Language Original => Languages[0];
}

/// <summary>What happens while a translation is behind its original.</summary>
/// <param name="Notice">Whether its page tells its reader.</param>
/// <param name="GraceDays">How many days after the change the two may differ.</param>
public sealed record TranslationSettings(bool Notice, int GraceDays)
{
    public static readonly TranslationSettings Usual = new(Notice: true, GraceDays: 14);
}

/// <summary>The forms of the town's name that one language needs. They are data: names inflect irregularly.</summary>
public sealed record TownName(string Name, string Genitive, string In, string From, string To, string Official);

public sealed record Contact(
    string? Email,
    string? Telephone,
    Localized<string>? PostalAddress,
    Localized<string>? VisitingAddress);

/// <summary>The decision by which the strategy was adopted.</summary>
public sealed record Adoption(Localized<string>? Body, DateOnly? Date, string? Section, DateOnly? Reviewed);

public sealed record DataProtection(
    Localized<string>? Controller,
    Localized<string>? Officer,
    Localized<string>? Host,
    int? LogDays);

/// <summary>The data of the statement that Act 306/2019 asks for.</summary>
public sealed record AccessibilityStatement(
    string Standard,
    Conformance Conformance,
    AssessmentMethod? Method,
    DateOnly? DrawnUp,
    DateOnly? Reviewed,
    Localized<string>? ResponsibleUnit,
    ImmutableArray<AccessibilityFault> Faults,
    Localized<WebLink> Authority);

public enum Conformance
{
    NotAssessed,
    Full,
    Partial,
    None,
}

public enum AssessmentMethod
{
    Own,
    Outside,
}

public sealed record AccessibilityFault(
    string Criterion,
    Localized<string> Place,
    Localized<string> Reason,
    Localized<string> Alternative);

/// <summary>A named address outside the site.</summary>
public sealed record WebLink(string Title, Uri Url);
