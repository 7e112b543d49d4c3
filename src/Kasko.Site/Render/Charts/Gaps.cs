using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The periods that a chart's line leaves out, in words: a reader of the picture alone must not take a gap for a straight line.</summary>
internal static class Gaps
{
    /// <summary>At most one sentence for missing and one for confidential figures; empty when the series is complete.</summary>
    public static IEnumerable<string> Of(Series series, Language language, ChartWords words)
    {
        if (List(series.Missing) is { Length: > 0 } missing) yield return Placeholders.Fill(words.Missing, [missing]);
        if (List(series.Confidential) is { Length: > 0 } confidential) yield return Placeholders.Fill(words.Confidential, [confidential]);

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
