using System.Collections.Immutable;
using Kasko.Site.Languages.English;
using Kasko.Site.Languages.Finnish;
using Kasko.Site.Languages.NorthernSami;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Languages.Swedish;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>
/// The conventions of one language, after CLDR 48: one object for each language, in a folder of its own. What the
/// languages have in common is beside the folders.
/// </summary>
internal abstract class Locale
{
    /// <summary>One for each language, in the order of <see cref="Language"/>.</summary>
    private static readonly Locale[] All = [new SwedishLocale(), new FinnishLocale(), new EnglishLocale(), new NorthernSamiLocale()];

    public static Locale Of(Language language) => All[(int)language];

    /// <summary>The BCP 47 code.</summary>
    public abstract string Code { get; }

    /// <summary>The code of the European Union's authority table of languages (ISO 639-3).</summary>
    public abstract string AuthorityCode { get; }

    /// <summary>The language's name in messages, as in "in Swedish", "på svenska", "ruotsiksi".</summary>
    public abstract LanguageName Name { get; }

    /// <summary>January to December, in the form used outside a sentence.</summary>
    public abstract ImmutableArray<string> Months { get; }

    /// <summary>With the name of the month.</summary>
    public abstract string LongDate(DateOnly date);

    /// <summary>In digits.</summary>
    public abstract string ShortDate(DateOnly date);

    /// <summary>For a table cell or a label.</summary>
    public abstract string ShortPeriod(Period period);

    /// <summary>For an axis with years on it: a month or quarter without its year.</summary>
    public abstract string BriefPeriod(Period period);

    /// <summary>As a statement of time in the middle of a sentence.</summary>
    public abstract string PeriodInSentence(Period period);

    public abstract NumberSymbols Numbers { get; }

    /// <summary>A thousand bytes.</summary>
    public abstract string Kilobyte { get; }

    /// <summary>A million bytes.</summary>
    public abstract string Megabyte { get; }

    /// <summary>Whether a full stop after a number may make it an ordinal: <c>2. tavoite</c>.</summary>
    public virtual bool FullStopMakesOrdinal => false;

    /// <summary>The hyphenation of long words; null when browsers do it.</summary>
    public virtual Hyphenation? Hyphenation => null;

    /// <summary>The features by which the language is recognised; null when they are not known.</summary>
    public virtual LanguageMarks? Marks => null;

    /// <summary>The word that starts a table's caption in Markdown, with its colon; null for that of any other language.</summary>
    public virtual string? CaptionWord => null;

    /// <summary>The text alternative, in Markdown, that marks a picture as decorative; null for that of any other language.</summary>
    public virtual string? DecorationWord => null;

    public virtual WordLists Lists => WordLists.None;

    /// <summary>The words beside and for quantities; null when they are not known, and quantities in texts are not compared.</summary>
    public virtual QuantityVocabulary? Quantities => null;

    /// <summary>A school year as <c>2025/26</c>, other twelve months by the first and the last.</summary>
    protected string TwelveMonths(Period period)
    {
        if (period.IsSchoolYear) return period.ToString();
        var last = period.End.AddMonths(-1);
        return $"{ShortPeriod(new Period(period.Year, Month: period.FirstMonth))} – {ShortPeriod(new Period(last.Year, Month: last.Month))}";
    }
}
