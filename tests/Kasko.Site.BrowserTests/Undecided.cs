namespace Kasko.Site.BrowserTests;

/// <summary>What axe cannot decide about elements inside a selector, and why they are correct.</summary>
public sealed record Undecided(string Rule, string Within, string Why)
{
    /// <summary>The complete list. Anything undecided that is not listed fails.</summary>
    public static readonly Undecided[] List =
    [
        new("color-contrast", ".hero, .head, .kind-choice",
            "Text on the evening sky, a gradient: ContrastTests measures what is painted behind each letter."),
        new("color-contrast", ".answer",
            "The picture's water reaches behind it, where it is cut off: ContrastTests measures what is painted."),
        new("th-has-data-cells", ".follow-up, .moved, .breakdown",
            "Below a heading across all columns, axe takes the headers of the first column for those of every column."),
        new("color-contrast", ".card",
            "The link's pseudo-element covers the card, to make all of it a target, and paints nothing: ContrastTests measures it."),
        new("color-contrast", "th[rowspan]",
            "The rows that a header spans lie over it and paint nothing: ContrastTests measures it."),
        new("color-contrast", ".approved",
            "The next element overlaps the line's lower edge and paints nothing: ContrastTests measures it."),
        new("color-contrast", "svg",
            "Letters in a chart, which axe does not look behind: ContrastTests measures them."),
    ];
}
