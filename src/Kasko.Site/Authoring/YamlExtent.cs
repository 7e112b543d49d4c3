using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kasko.Site.Authoring;

/// <summary>Where a value stands in a YAML text that the loader can read: from its first sign to behind its last.</summary>
/// <param name="Text">Of a scalar; null for lists and mappings.</param>
/// <param name="IsFlow">Whether it is written within brackets or braces.</param>
/// <param name="Items">Of a list.</param>
/// <param name="Entries">Of a mapping.</param>
internal sealed record YamlExtent(
    int Start, int End, string? Text, bool IsFlow, ImmutableArray<YamlExtent> Items, ImmutableArray<(YamlExtent Key, YamlExtent Value)> Entries)
{
    public bool IsList => !Items.IsDefault;

    public YamlExtent? Find(string key) => Entries.IsDefault ? null : Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    /// <summary>The document's value; null when the text has none.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static YamlExtent? Of(string text)
    {
        var events = new Parser(new StringReader(text));
        while (events.MoveNext() && events.Current is StreamStart or DocumentStart)
        {
            // The value comes next.
        }

        return events.Current is NodeEvent ? Node(events, text) : null;
    }

    private static YamlExtent Node(Parser events, string text)
    {
        var start = events.Current!;
        switch (start)
        {
            case MappingStart mapping:
                var entries = ImmutableArray.CreateBuilder<(YamlExtent, YamlExtent)>();
                events.MoveNext();
                while (events.Current is not MappingEnd) entries.Add((Node(events, text), Node(events, text)));
                return Ended(mapping.Style is MappingStyle.Flow, entries.Count > 0 ? entries[^1].Item2.End : 0) with { Entries = entries.ToImmutable() };
            case SequenceStart sequence:
                var items = ImmutableArray.CreateBuilder<YamlExtent>();
                events.MoveNext();
                while (events.Current is not SequenceEnd) items.Add(Node(events, text));
                return Ended(sequence.Style is SequenceStyle.Flow, items.Count > 0 ? items[^1].End : 0) with { Items = items.ToImmutable() };
            default:
                var scalar = (Scalar)start;
                events.MoveNext();
                // A text over several lines ends where the next value begins.
                var (from, to) = ((int)scalar.Start.Index, (int)scalar.End.Index);
                while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
                return new YamlExtent(from, to, scalar.Value, IsFlow: false, default, default);
        }

        YamlExtent Ended(bool isFlow, int lastEnd)
        {
            // The event of a closing bracket begins at the bracket, and the parser does not say that it ends behind it.
            var end = isFlow ? (int)events.Current!.Start.Index + 1 : Math.Max(lastEnd, (int)start.Start.Index);
            events.MoveNext();
            return new YamlExtent((int)start.Start.Index, end, null, isFlow, default, default);
        }
    }
}
