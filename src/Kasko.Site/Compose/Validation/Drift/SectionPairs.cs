using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Pairs the sections of an original and its translation: each heading with its counterpart, and the texts below it.</summary>
internal static class SectionPairs
{
    /// <summary>The texts of each pair, its heading first. A section without a counterpart is added to the one before it.</summary>
    public static IEnumerable<(ImmutableArray<OutlineText> Original, ImmutableArray<OutlineText> Translation)> Of(Outline original, Outline translation)
    {
        var (sections, others) = (Divided(original), Divided(translation));
        var (texts, otherTexts) = (new List<OutlineText>(sections[0]), new List<OutlineText>(others[0]));
        var (index, otherIndex) = (1, 1);
        foreach (var step in Steps(original, translation))
        {
            if (step is { Original: not null, Translation: not null })
            {
                yield return ([.. texts], [.. otherTexts]);
                texts.Clear();
                otherTexts.Clear();
            }

            if (step.Original is not null) texts.AddRange(sections[index++]);
            if (step.Translation is not null) otherTexts.AddRange(others[otherIndex++]);
        }

        yield return ([.. texts], [.. otherTexts]);
    }

    private static List<Step<OutlineHeading>> Steps(Outline original, Outline translation)
    {
        if (original.Headings.Select(heading => heading.Level).SequenceEqual(translation.Headings.Select(heading => heading.Level)))
            return [.. original.Headings.Zip(translation.Headings, (left, right) => new Step<OutlineHeading>(left, right))];
        var (sections, others) = (new Sections(original), new Sections(translation));
        return Alignment.Of(original.Headings, translation.Headings, (left, right) => Sections.Likeness(sections, left, others, right), (_, _) => false);
    }

    /// <summary>The texts before the first heading, and those of each heading; an empty heading begins a section too.</summary>
    private static List<List<OutlineText>> Divided(Outline outline)
    {
        var sections = new List<List<OutlineText>> { new() };
        var next = 0;
        foreach (var text in outline.Texts)
        {
            while (next < outline.Headings.Length && outline.Headings[next].At.Line <= text.At.Line)
            {
                sections.Add([]);
                next++;
            }

            sections[^1].Add(text);
        }

        for (; next < outline.Headings.Length; next++) sections.Add([]);
        return sections;
    }
}
