using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The periods that a chart's line leaves out and the breaks in it, in words: a reader of the picture alone must not take a gap for a straight line.</summary>
internal static class Gaps
{
    /// <summary>At most one sentence each for missing figures, confidential ones and breaks; empty when the series is complete.</summary>
    public static IEnumerable<string> Of(Series series, Language language, ChartWords words)
    {
        if (List(series.Missing) is { Length: > 0 } missing) yield return Placeholders.Fill(words.Missing, [missing]);
        if (List(series.Confidential) is { Length: > 0 } confidential) yield return Placeholders.Fill(words.Confidential, [confidential]);

        if (!series.Breaks.IsEmpty)
            yield return Placeholders.Fill(words.Break, [string.Join(", ", series.Breaks.Select(figure => PeriodFormat.Short(figure.Period, language)))]);

        string List(IEnumerable<PeriodRange> periods) => string.Join(", ", Joined(periods).Select(range => range.Text(language)));
    }

    /// <summary>Adjacent periods of the same length as one range.</summary>
    private static IEnumerable<PeriodRange> Joined(IEnumerable<PeriodRange> periods)
    {
        PeriodRange? open = null;
        foreach (var next in periods)
        {
            if (open is { } before && before.To.HasLengthOf(next.From) && before.To.Next == next.From) open = before with { To = next.To };
            else
            {
                if (open is { } done) yield return done;
                open = next;
            }
        }
        if (open is { } last) yield return last;
    }
}
