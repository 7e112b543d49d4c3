using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Pairs the sections of an original and its translation: each heading with its counterpart, and the texts below it.</summary>
internal static class SectionPairs
{
    /// <summary>The texts of each pair, its heading first. A section without a counterpart is added to the one before it.</summary>
    public static IEnumerable<(ArraySegment<ComparedText> Original, ArraySegment<ComparedText> Translation)> Of(ComparedPage original, ComparedPage translation)
    {
        var (starts, otherStarts) = (Starts(original.Outline), Starts(translation.Outline));
        var (begin, otherBegin, next, otherNext) = (0, 0, 0, 0);
        foreach (var step in Steps(original, translation))
        {
            if (step is { Original: not null, Translation: not null })
            {
                yield return (original.Texts[begin..starts[next]], translation.Texts[otherBegin..otherStarts[otherNext]]);
                (begin, otherBegin) = (starts[next], otherStarts[otherNext]);
            }

            if (step.Original is not null) next++;
            if (step.Translation is not null) otherNext++;
        }

        yield return (original.Texts[begin..], translation.Texts[otherBegin..]);
    }

    private static List<Step<OutlineHeading>> Steps(ComparedPage original, ComparedPage translation)
    {
        var (headings, others) = (original.Outline.Headings, translation.Outline.Headings);
        if (Alignment.AllMatch(headings, others, (left, right) => left.Level == right.Level))
            return [.. headings.Zip(others, (left, right) => new Step<OutlineHeading>(left, right))];
        var (sections, otherSections) = (new Sections(original), new Sections(translation));
        return Alignment.Of(headings, others, (left, right) => Sections.Likeness(sections, left, otherSections, right), (_, _) => false);
    }

    /// <summary>The first text of each heading; an empty heading begins a section too.</summary>
    private static int[] Starts(Outline outline)
    {
        var starts = new int[outline.Headings.Length];
        var text = 0;
        for (var index = 0; index < starts.Length; index++)
        {
            while (text < outline.Texts.Length && outline.Texts[text].At.Line < outline.Headings[index].At.Line) text++;
            starts[index] = text;
        }

        return starts;
    }
}
