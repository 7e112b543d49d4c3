namespace Kasko.Site.Languages;

/// <summary>A number in digits in a text.</summary>
/// <param name="Value">
/// The same for the same number in either language, whatever the spaces: <c>1234.5</c>, <c>-3</c>, <c>5.3%</c>,
/// <c>§32</c>, <c>2026-11-23</c>, <c>--11-23</c> for a date without a year, <c>08:05</c>. Ordinals and years are like
/// other numbers. Compare texts by this value, not by kind: “kvartal 1/2025” is “1. neljännes 2025”.
/// </param>
/// <param name="Index">Its start, in UTF-16 code units.</param>
/// <param name="Length">The length of its digits and what belongs to them: a sign, %, §, the name of a month.</param>
public sealed record NumberInText(NumberKind Kind, string Value, int Index, int Length);

public enum NumberKind
{
    Plain,
    Percent,
    Year,
    Date,
    Time,
    Ordinal,
    Section,

    /// <summary>Digits separated by full stops that are neither a date nor a time, as in WCAG 2.2.</summary>
    Code,
}
