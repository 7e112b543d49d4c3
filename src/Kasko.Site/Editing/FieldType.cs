using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Editing;

/// <summary>What may be written for a key.</summary>
public abstract record FieldType
{
    public static readonly FieldType Text = new TextType();

    /// <summary>A text that headings and links are made of; it has a letter or a digit.</summary>
    public static readonly FieldType Name = new TextType { HasWords = true };

    /// <summary>A text of some sentences.</summary>
    public static readonly FieldType Sentences = new TextType { IsLong = true };

    public static readonly FieldType Whole = new NumberType(IsWhole: true);

    public static readonly FieldType Number = new NumberType(IsWhole: false);

    public static readonly FieldType Flag = new FlagType();

    public static readonly FieldType Date = new DateType();

    public static readonly FieldType Period = new PeriodType();

    public static readonly FieldType Time = new TimeType();

    public static readonly FieldType Address = new AddressType();

    public static readonly FieldType Language = new LanguageType();

    public static readonly FieldType Texts = new ListType(Text);

    /// <summary>One address for readers of all languages, or one for each.</summary>
    public static readonly FieldType Addresses = new EitherType(Address, new PerLanguageType(Address));

    public static FieldType In(FieldType each) => new PerLanguageType(each);

    /// <param name="names">What the choices mean, in the order of the keys, or none.</param>
    public static FieldType Choice<T>(Keys<T> keys, params ImmutableArray<(string Swedish, string Finnish)> names)
        where T : struct => new ChoiceType([.. keys.All], [.. names.Select(name => new Wording(name.Swedish, name.Finnish))]);

    public static FieldType Section(params ImmutableArray<Field> fields) => new SectionType(fields);
}

/// <summary>One text. Numbers and words such as <c>true</c> are texts too, as they are written.</summary>
public sealed record TextType : FieldType
{
    /// <summary>Whether it has at least one letter or digit.</summary>
    public bool HasWords { get; init; }

    /// <summary>Whether it is more than one line in a form.</summary>
    public bool IsLong { get; init; }

    /// <summary>In characters; a longer text is refused.</summary>
    public int? Longest { get; init; }

    /// <summary>In characters; a longer text is a warning.</summary>
    public int? Advised { get; init; }

    /// <summary>A regular expression for the whole text, in the syntax of ECMAScript.</summary>
    public string? Pattern { get; init; }

    /// <summary>The site's own ids of what can be chosen here.</summary>
    public References Refers { get; init; }
}

/// <summary>What a text names, so that a form can offer a choice.</summary>
public enum References
{
    Nothing,
    Benefits,
}

public sealed record NumberType(bool IsWhole, decimal? Least = null, decimal? Most = null) : FieldType;

public sealed record FlagType : FieldType;

/// <summary>A day, as in 2026-01-31.</summary>
public sealed record DateType : FieldType;

/// <summary>A year, a part of it or other twelve months, see <see cref="Model.Period"/>.</summary>
public sealed record PeriodType : FieldType;

/// <summary>A period or a day, see <see cref="Model.CalendarTime"/>.</summary>
public sealed record TimeType : FieldType;

/// <summary>The address of a page on the web.</summary>
public sealed record AddressType : FieldType;

/// <summary>One of the site's languages, by its code.</summary>
public sealed record LanguageType : FieldType;

/// <param name="Names">What each choice means; empty when the keys say it.</param>
public sealed record ChoiceType(ImmutableArray<string> Choices, ImmutableArray<Wording> Names) : FieldType;

/// <summary>A value for each of the site's languages, by its code.</summary>
public sealed record PerLanguageType(FieldType Each) : FieldType;

public sealed record SectionType(ImmutableArray<Field> Fields) : FieldType;

public sealed record ListType(FieldType Item) : FieldType;

/// <summary>A mapping with free keys.</summary>
public sealed record PairsType(FieldType Value) : FieldType;

/// <summary>A language of a site by its code; where pages may be missing in it: <c>en: {partial: true}</c>.</summary>
public sealed record SiteLanguageType(ImmutableArray<string> Codes) : FieldType;

public sealed record EitherType(FieldType One, FieldType Other) : FieldType;
