using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The time axis. A period is drawn at its end, so that a year, its last quarter and its December are at the same place.</summary>
internal sealed record TimeScale(Period First, Period Last)
{
    /// <summary>Half the width of the widest marker, in thousandths of the width.</summary>
    private const int Margin = 30;

    /// <summary>The width of the plot in pixels on a phone 320 pixels wide; labels that fit there fit everywhere.</summary>
    private const int NarrowestWidth = 210;

    /// <summary>When the axis covers this many years, a year between the ends is more useful than the ends' months or quarters.</summary>
    private const int ManyYears = 3;

    private const int LetterWidth = 7;
    private const int Space = 8;

    public static TimeScale Of(IReadOnlyCollection<Period> periods) => new(periods.Min(), periods.Max());

    /// <summary>In thousandths of the width.</summary>
    public decimal X(Period period) => First == Last ? 500 : At(period);

    /// <summary>
    /// The two ends, and as many round years between them as fit. Ends that are too long to be side by side on a phone,
    /// or to leave room for a year in a series of several years, are shortened to their years; the table beside the
    /// chart shows them in full.
    /// </summary>
    public ImmutableArray<TimeLabel> Labels(Language language)
    {
        var first = new TimeLabel(PeriodFormat.Short(First, language), X(First), TextAnchor.Start);
        if (First.MonthsTo(Last) == 0) return [first with { X = 500, Anchor = TextAnchor.Middle }];
        var last = new TimeLabel(PeriodFormat.Short(Last, language), X(Last), TextAnchor.End);
        var fits = End(first) <= Start(last);
        ImmutableArray<TimeLabel> years = fits ? Between(first, last, language) : [];
        if (fits && (!years.IsEmpty || Last.Year - First.Year < ManyYears)) return [first, .. years, last];
        if (First.Year == Last.Year) return [last];
        first = first with { Text = PeriodFormat.Short(new Period(First.Year), language) };
        last = last with { Text = PeriodFormat.Short(new Period(Last.Year), language) };
        return [first, .. Between(first, last, language), last];
    }

    /// <summary>As many round years as fit.</summary>
    private ImmutableArray<TimeLabel> Between(TimeLabel first, TimeLabel last, Language language)
    {
        foreach (var step in (int[])[1, 2, 5, 10, 20, 50, 100])
        {
            ImmutableArray<TimeLabel> years =
            [
                .. Enumerable.Range(First.Year, Last.Year - First.Year + 1)
                    .Where(year => (year - First.Year) % step == 0)
                    .Select(year => new TimeLabel(PeriodFormat.Short(new Period(year), language), At(new Period(year)), TextAnchor.Middle))
                    .Where(label => label.Text != first.Text && label.Text != last.Text)
                    .Where(label => Start(label) > End(first) && End(label) < Start(last)),
            ];
            if (years.Zip(years.Skip(1), (one, next) => End(one) < Start(next)).All(fits => fits)) return years;
        }
        return [];
    }

    private decimal At(Period period) =>
        Margin + ((1000 - (2 * Margin)) * (decimal)First.MonthsTo(period) / First.MonthsTo(Last));

    private static decimal Start(TimeLabel label) => label.Anchor switch
    {
        TextAnchor.Start => 0,
        TextAnchor.Middle => Pixels(label.X) - (Width(label) / 2),
        _ => NarrowestWidth - Width(label),
    };

    /// <summary>Including the space before the next label.</summary>
    private static decimal End(TimeLabel label) => Start(label) + Width(label) + Space;

    private static decimal Width(TimeLabel label) => label.Text.Length * LetterWidth;

    private static decimal Pixels(decimal thousandths) => thousandths * NarrowestWidth / 1000;
}

internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <param name="X">The position of the period, in thousandths of the width.</param>
internal sealed record TimeLabel(string Text, decimal X, TextAnchor Anchor);
