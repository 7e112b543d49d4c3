using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>
/// The settings in <c>site.yml</c>, each with its place. A setting that is missing is null, with the place where it
/// belongs; pages then say that it is missing.
/// </summary>
/// <param name="Theme">The name of a folder in the site's <c>themes</c>; null for the program's own theme.</param>
/// <param name="Hyphenation">Words with bars where they may be broken, such as <c>hyvin|vointi</c>.</param>
/// <param name="Rules">The site's settings of rules.</param>
public sealed record Settings(
    Sourced<SiteLanguages> Languages,
    Sourced<Uri> BaseUrl,
    Sourced<TimeZoneInfo> TimeZone,
    Sourced<string>? Theme,
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
    /// <summary>The slugs of folders without a page of their own.</summary>
    public ImmutableArray<FolderSlug> Folders { get; init; } = [];

    /// <summary>How large pictures and pages may be.</summary>
    public WeightLimits Weights { get; init; } = WeightLimits.Usual;

    /// <summary>The file of the town's logo, a drawing in the site's <c>theme</c>; null for the theme's own mark.</summary>
    public Sourced<string>? Logo { get; init; }

    /// <summary>The colours of the theme that the site changes.</summary>
    public ImmutableArray<WrittenColour> Colours { get; init; } = [];

    /// <summary>The heading of the follow-up among the whole strategy; null for the one above the table on its page.</summary>
    public Localized<string>? FollowUpHeading { get; init; }

    /// <summary>Former addresses that no page replaces.</summary>
    public ImmutableArray<Sourced<string>> Gone { get; init; } = [];

    /// <summary>The language that texts are first written in, unless a page says otherwise.</summary>
    public Language Original => Languages.Value.First;

    /// <summary>The absolute address of what is published at a path.</summary>
    /// <param name="path">Below the base URL; it may end with an anchor.</param>
    public Uri UrlOf(string path) => new(BaseUrl.Value, path);

    public Uri UrlOf(Route route) => UrlOf(route.Address);

    /// <summary>The same, as written.</summary>
    public string AddressOf(string path) => AbsoluteAddress.Below(BaseUrl.Value, path);

    public string AddressOf(Route route) => AddressOf(route.Address);

    /// <summary>Where a file of the site can be edited; null when the site does not say.</summary>
    public string? EditAddressOf(string path) => EditUrl.Value is { } folder ? AbsoluteAddress.Below(folder, path) : null;
}

/// <summary>A folder's part of the addresses of the pages below it, when it has no page of its own.</summary>
/// <param name="Folder">Its path in <c>content/</c>.</param>
public sealed record FolderSlug(Sourced<PageId> Folder, Localized<Sourced<string>> Slug);

/// <summary>How outdated translations are handled.</summary>
/// <param name="Notice">Whether the page shows a notice.</param>
/// <param name="GraceDays">How many days after a change the translation may differ.</param>
/// <param name="SameHosts">Hosts of one website that has one for each language, as <c>example.fi example.se</c>.</param>
public sealed record TranslationSettings(Sourced<bool> Notice, Sourced<int> GraceDays, ImmutableArray<Sourced<string>> SameHosts)
{
    public const bool UsualNotice = true;
    public const int UsualGraceDays = 14;
}

/// <summary>The inflected forms of the town's name that one language needs. They are data, because names inflect irregularly.</summary>
/// <param name="Noun">What texts call the municipality after it has been named: <c>staden</c>, <c>kommunen</c>; <c>kaupunki</c>, <c>kunta</c>.</param>
public sealed record TownName(string Name, string Genitive, string In, string From, string To, string Official, string Noun)
{
    /// <summary>The noun as the first word of a sentence.</summary>
    public string NounAtStart => string.Concat(Noun[..1].ToUpperInvariant(), Noun.AsSpan(1));
}

/// <param name="Answer">The town's promise of when it answers, a whole sentence.</param>
public sealed record Contact(
    Sourced<string?> Email,
    Sourced<string?> Telephone,
    Sourced<Localized<string>?> PostalAddress,
    Sourced<Localized<string>?> VisitingAddress,
    Sourced<Localized<string>?> Answer);

/// <summary>The decision by which the strategy was adopted.</summary>
/// <param name="NextReview">The last day for the next review.</param>
/// <param name="Minutes">The minutes of the decision.</param>
/// <param name="Matters">Where the strategy deals with what the law requires; each matter, or empty when not told.</param>
public sealed record Adoption(
    Sourced<Localized<string>?> Body,
    Sourced<DateOnly?> Date,
    Sourced<string?> Section,
    Sourced<DateOnly?> Reviewed,
    Sourced<DateOnly?> NextReview,
    Sourced<Localized<Uri>?> Minutes,
    ImmutableArray<MatterPages> Matters);

/// <summary>What the page about data protection tells by articles 13 and 14 of the General Data Protection Regulation.</summary>
/// <param name="Contact">How the controller is reached.</param>
/// <param name="Purpose">Why personal data are processed.</param>
/// <param name="Recipients">Who else receives the data.</param>
/// <param name="Transfers">Whether data are transferred outside the European Economic Area.</param>
/// <param name="Feedback">How messages to the town are handled, and how long they are kept.</param>
/// <param name="LogDays">How many days the server's logs are kept.</param>
public sealed record DataProtection(
    Sourced<Localized<string>?> Controller,
    Sourced<Localized<string>?> Contact,
    Sourced<Localized<string>?> Officer,
    Sourced<Localized<string>?> Purpose,
    Sourced<Localized<string>?> LegalBasis,
    Sourced<Localized<string>?> Recipients,
    Sourced<Localized<string>?> Transfers,
    Sourced<Localized<string>?> Feedback,
    Sourced<Localized<string>?> Host,
    Sourced<int?> LogDays);

/// <summary>The data of the accessibility statement required by Act 306/2019.</summary>
/// <param name="Required">The level that the law requires.</param>
/// <param name="Standard">The level that the site aims at.</param>
/// <param name="ComplaintUrl">The supervising authority's page for complaints.</param>
/// <param name="AuthorityContact">How the supervising authority is reached.</param>
public sealed record AccessibilityStatement(
    Sourced<string> Required,
    Sourced<string> Standard,
    Sourced<Conformance> Conformance,
    Sourced<AssessmentMethod?> Method,
    Sourced<DateOnly?> DrawnUp,
    Sourced<DateOnly?> Reviewed,
    Sourced<Localized<string>?> ResponsibleUnit,
    Sourced<ImmutableArray<AccessibilityFault>> Faults,
    Sourced<Localized<WebLink>> Authority,
    Sourced<Localized<Uri>?> ComplaintUrl,
    Sourced<Localized<string>?> AuthorityContact)
{
    /// <summary>The level that EN 301 549, the standard behind Act 306/2019, requires of web pages.</summary>
    public const string UsualRequired = "WCAG 2.1 AA (EN 301 549)";
}

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

/// <summary>Why content is not accessible, as Commission Implementing Decision (EU) 2018/1523 sorts it.</summary>
public enum FaultKind
{
    NotCompliant,
    DisproportionateBurden,
    OutOfScope,
}

public static class FaultKinds
{
    public static readonly Keys<FaultKind> Keys = new(
        ("not-compliant", FaultKind.NotCompliant), ("disproportionate-burden", FaultKind.DisproportionateBurden), ("out-of-scope", FaultKind.OutOfScope));
}

/// <param name="Criterion">The WCAG criterion: its number, or its number and name in each language.</param>
public sealed record AccessibilityFault(
    FaultKind Kind,
    Localized<string> Criterion,
    Localized<string> Place,
    Localized<string> Reason,
    Localized<string> Alternative);

/// <summary>A named address on another website.</summary>
public sealed record WebLink(string Title, Uri Url);
