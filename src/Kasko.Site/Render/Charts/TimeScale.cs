using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// The time axis. A period is drawn at its end, so that a year, its last quarter and its December are at the same place.
/// Where there are months or quarters, the label of a year is at its January or first quarter, so that a figure between
/// two labels belongs to the year of the first one.
/// </summary>
/// <param name="Step">The months from one possible label to the next: 1, 3, 6 or 12.</param>
internal sealed record TimeScale(Period First, Period Last, int Step)
{
    /// <summary>Half the width of the widest marker, in thousandths of the width.</summary>
    private const int Margin = 30;

    /// <summary>Between two labels, in pixels.</summary>
    private const int Space = 6;

    /// <summary>More labels of time would draw more attention than the line.</summary>
    private const int MostLabels = 10;

    public static TimeScale Of(IReadOnlyCollection<Period> periods) => new(
        periods.Min(), periods.Max(),
        periods.Min(period => period.Months));

    /// <summary>In thousandths of the width.</summary>
    public decimal X(Period period) => First.MonthsTo(Last) == 0 ? 500
        : Margin + ((1000 - (2 * Margin)) * (decimal)First.MonthsTo(period) / First.MonthsTo(Last));

    /// <summary>The same of a day: where its month begins.</summary>
    public decimal X(DateOnly day) => First.MonthsTo(Last) == 0 ? 500
        : Margin + ((1000 - (2 * Margin)) * (decimal)Period.MonthsBetween(First.End, day) / First.MonthsTo(Last));

    /// <summary>As many labels as fit side by side.</summary>
    /// <param name="width">Of the narrowest picture that shows them, in pixels.</param>
    public ImmutableArray<TimeLabel> Labels(Language language, double width)
    {
        if (First.MonthsTo(Last) == 0) return [new TimeLabel(PeriodFormat.Short(First, language), 500, TextAnchor.Middle)];
        if (Step == 12) return Years(language, width);
        foreach (var step in Steps.Where(step => step >= Step))
        {
            var labels = Every(step, language, width);
            if (labels.Length >= 2 && labels.Length <= MostLabels && Fit(labels, width)) return labels;
        }
        return Ends(language, width);
    }

    /// <summary>In months.</summary>
    private static readonly ImmutableArray<int> Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>Years by their number, and months or quarters between them by their short names.</summary>
    private ImmutableArray<TimeLabel> Every(int step, Language language, double width)
    {
        ImmutableArray<Period> periods =
        [
            .. Enumerable.Range(0, (First.MonthsTo(Last) / Step) + 1)
                .Select(index => Unit(First).Moved(index * Step))
                .Where(period => ((period.Year * 12) + period.Start.Month - 1) % step == 0),
        ];
        var hasYear = periods.Any(IsFirstOfYear);
        ImmutableArray<TimeLabel> labels =
        [
            .. periods.Select((period, index) => Place(
                IsFirstOfYear(period) ? PeriodFormat.Short(new Period(period.Year), language)
                    : index == 0 && !hasYear ? PeriodFormat.Short(period, language)
                    : PeriodFormat.Brief(period, language),
                period, width)),
        ];
        // The first and the last are moved inwards, and may then be too close to their neighbours.
        if (hasYear && labels.Length > 2 && !Fit(labels[..2], width)) labels = labels.RemoveAt(0);
        return labels.Length > 2 && !Fit(labels[^2..], width) ? labels.RemoveAt(labels.Length - 1) : labels;
    }

    /// <summary>The two ends, and as many round years between them as fit.</summary>
    private ImmutableArray<TimeLabel> Years(Language language, double width)
    {
        var (first, last) = (Place(PeriodFormat.Short(First, language), First, width), Place(PeriodFormat.Short(Last, language), Last, width));
        foreach (var step in (int[])[1, 2, 5, 10, 20, 50, 100, 200])
        {
            ImmutableArray<TimeLabel> between =
            [
                .. Enumerable.Range(First.Year + 1, Math.Max(0, Last.Year - First.Year - 1))
                    .Where(year => (step < 5 ? year - First.Year : year) % step == 0 && Fit([first, Year(year)], width) && Fit([Year(year), last], width))
                    .Select(Year),
            ];
            // Short steps are counted from the first year: a hole after it would make them look uneven.
            if (step < 5 && !between.Any(label => label.X == X(First with { Year = First.Year + step }))) continue;
            ImmutableArray<TimeLabel> labels = [first, .. between, last];
            if (labels.Length <= MostLabels && Fit(labels, width)) return labels;
        }
        return [first, last];

        TimeLabel Year(int year) => Place(PeriodFormat.Short(Of(year), language), Of(year), width);
        Period Of(int year) => First with { Year = year };
    }

    private ImmutableArray<TimeLabel> Ends(Language language, double width)
    {
        var first = Place(PeriodFormat.Short(First, language), First, width);
        var last = Place(PeriodFormat.Short(Last, language), Last, width);
        return Fit([first, last], width) ? [first, last] : [last];
    }

    /// <summary>Its last month, quarter or half-year as the axis counts them.</summary>
    private Period Unit(Period period)
    {
        var lastMonth = period.End.AddMonths(-1);
        return Step switch
        {
            1 => new Period(lastMonth.Year, Month: lastMonth.Month),
            3 => new Period(lastMonth.Year, Quarter: (lastMonth.Month + 2) / 3),
            _ => new Period(lastMonth.Year) { Half = (lastMonth.Month + 5) / 6 },
        };
    }

    private static bool IsFirstOfYear(Period period) => period is { Month: 1 } or { Quarter: 1 } or { Half: 1 };

    /// <summary>Centred at its period, unless it would leave the picture.</summary>
    private TimeLabel Place(string text, Period period, double width)
    {
        var x = X(period);
        var (centre, half) = ((double)x * width / 1000, TextWidth.Of(text) / 2);
        return new TimeLabel(text, x, centre + half > width ? TextAnchor.End : centre < half ? TextAnchor.Start : TextAnchor.Middle);
    }

    private static bool Fit(ImmutableArray<TimeLabel> labels, double width) =>
        labels.Zip(labels.Skip(1), (one, next) => Start(one, width) + TextWidth.Of(one.Text) + Space <= Start(next, width)).All(fits => fits);

    private static double Start(TimeLabel label, double width) => label.Anchor switch
    {
        TextAnchor.Start => 0,
        TextAnchor.Middle => ((double)label.X * width / 1000) - (TextWidth.Of(label.Text) / 2),
        _ => width - TextWidth.Of(label.Text),
    };
}

internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <param name="X">The position of the period, in thousandths of the width.</param>
internal sealed record TimeLabel(string Text, decimal X, TextAnchor Anchor);
