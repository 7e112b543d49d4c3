using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>
/// Inserts an observation into the text of a measure's file at its place by period. Nothing else in the text changes:
/// comments, order, line endings and notation stay, and the new observation is written as its neighbour is.
/// </summary>
internal sealed partial class ObservationEdit
{
    private const string Key = "observations";
    private const string Indent = "  ";

    /// <summary>The keys that usually stand above the observations.</summary>
    private static readonly string[] KeysAbove = ["benefit", "order", "status", "title", "slug", "aliases", "definition", "unit", "decimals", "direction", "range", "baseline", "target"];

    private readonly string _text;
    private readonly string _lineEnd;
    private readonly NewObservation _added;

    private ObservationEdit(string text, NewObservation added)
    {
        _text = text;
        _added = added;
        _lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : text.Contains('\r', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) ? "\r" : "\n";
    }

    /// <summary>The text with the observation; null when the file is written in a way that cannot be edited safely.</summary>
    /// <param name="text">Of a measure that can be loaded.</param>
    public static string? Insert(string text, NewObservation added) => new ObservationEdit(text, added).Edited();

    private string? Edited()
    {
        if (YamlExtent.Of(_text) is not { Entries.IsDefault: false, IsFlow: false } root) return null;
        var entry = root.Entries.FirstOrDefault(entry => entry.Key.Text == Key);
        if (entry.Key is null) return WithKey(root);
        if (entry.Value is { Text: "" } && entry.Value.Start == entry.Value.End) return AfterLine(entry.Key.End, $"{Indent}- {_added.InBraces}");
        if (!entry.Value.IsList) return null;
        if (entry.Value.Items.IsEmpty) return _text.Insert(entry.Value.Start + 1, _added.InBraces);
        return entry.Value.IsFlow ? InFlow(entry.Value) : InBlock(entry.Value);
    }

    private string WithKey(YamlExtent root)
    {
        var above = root.Entries.LastOrDefault(entry => KeysAbove.Contains(entry.Key.Text, StringComparer.Ordinal));
        if (above.Key is null) above = root.Entries[^1];
        return AfterLine(Math.Max(above.Key.End, above.Value.End), $"{Key}:{_lineEnd}{Indent}- {_added.InBraces}");
    }

    private string? InBlock(YamlExtent list)
    {
        var before = Before(list);
        var neighbour = list.Items[Math.Max(before, 0)];
        if (Dash(neighbour.Start) is not { } dash) return null;
        var margin = _text[LineStart(dash)..dash];
        var gap = _text[(dash + 1)..neighbour.Start];
        if (gap.AsSpan().IndexOfAny('\r', '\n') >= 0) gap = " ";
        var added = $"{margin}-{gap}" + (neighbour.IsFlow ? _added.InBraces : string.Join(_lineEnd + new string(' ', margin.Length + 1 + gap.Length), _added.Lines));
        return before < 0 ? _text.Insert(LineStart(dash), added + _lineEnd) : AfterLine(neighbour.End, added);
    }

    private string InFlow(YamlExtent list)
    {
        var before = Before(list);
        if (before < 0)
        {
            var first = list.Items[0].Start;
            return _text.Insert(first, $"{_added.InBraces},{Between(list.Start + 1, first)}");
        }

        var end = list.Items[before].End;
        var lineEnd = LineEnd(end);
        // The last item on a line: the new one gets a line of its own, and a comment stays where it is.
        if (RestOfLine().Match(_text[end..lineEnd]) is { Success: true } rest && lineEnd < list.End)
        {
            var added = $"{_lineEnd}{Margin(list.Items[before].Start)}{_added.InBraces}";
            return rest.Groups["comma"].Success ? _text.Insert(lineEnd, added + ",") : _text.Insert(lineEnd, added).Insert(end, ",");
        }

        return _text.Insert(end, $", {_added.InBraces}");
    }

    /// <summary>What separates the first item from the next: a space, or a line.</summary>
    private string Between(int from, int to) => _text.AsSpan(from, to - from).IndexOfAny('\r', '\n') >= 0 ? _lineEnd + Margin(to) : " ";

    /// <summary>The index of the item that the new one follows; -1 when it is the first. A series that is written the newest first stays so.</summary>
    private int Before(YamlExtent list)
    {
        var periods = list.Items.Select(item => item.Find("period")?.Text is { } text ? Period.Parse(text) : null).ToList();
        var isNewestFirst = periods.Count > 1 && periods[0] is { } first && periods[^1] is { } last && first > last;
        return isNewestFirst ? periods.FindLastIndex(period => period > _added.Period) : periods.FindLastIndex(period => period is null || period < _added.Period);
    }

    private string AfterLine(int index, string added) => _text.Insert(LineEnd(index), _lineEnd + added);

    /// <summary>The dash before an item; null when something else stands there.</summary>
    private int? Dash(int item)
    {
        var index = item - 1;
        while (index >= 0 && char.IsWhiteSpace(_text[index])) index--;
        return index >= 0 && _text[index] == '-' && string.IsNullOrWhiteSpace(_text[LineStart(index)..index]) ? index : null;
    }

    private string Margin(int index) => new(' ', index - LineStart(index));

    private int LineStart(int index) => index == 0 ? 0 : _text.AsSpan(0, index).LastIndexOfAny('\r', '\n') + 1;

    private int LineEnd(int index) => _text.AsSpan(index).IndexOfAny('\r', '\n') is >= 0 and var end ? index + end : _text.Length;

    [GeneratedRegex(@"^[ \t]*(?<comma>,)?[ \t]*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfLine();
}
