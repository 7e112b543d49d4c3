using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Markdown;
using Kasko.Site.Rules.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kasko.Site.Load.Yaml;

/// <summary>
/// Reads YAML from parser events, with a limit on depth: the library's own tree overflows the stack on deep nesting,
/// and aliases would make small files large.
/// </summary>
internal sealed class YamlText
{
    private const int DepthLimit = 32;

    /// <summary>In characters, for one value: ten pages of a book, where a measure's definition has a few lines.</summary>
    private const int LongestText = 20_000;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly DiagnosticList _diagnostics;
    private readonly Parser _events;
    private readonly LostText _lost;
    private Mark _last = Mark.Empty;

    private YamlText(string text, string path, int linesBefore, DiagnosticList diagnostics)
    {
        _path = path;
        _linesBefore = linesBefore;
        _diagnostics = diagnostics;
        _events = new Parser(new StringReader(text));
        _lost = new LostText(text, diagnostics);
    }

    /// <summary>The document's value, an empty text when there is none, or null when an error was reported.</summary>
    /// <param name="linesBefore">The number of lines of the file before the text.</param>
    public static YamlNode? Parse(string text, string path, int linesBefore, DiagnosticList diagnostics)
    {
        var reader = new YamlText(text, path, linesBefore, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (Refused refused)
        {
            diagnostics.Add(refused.Diagnostic);
        }
        catch (YamlException exception)
        {
            ReportSyntax(reader.Span(exception.Start));
        }
        catch (InvalidOperationException)
        {
            // The library's exception for brackets that are never closed; it does not say where they were opened.
            ReportSyntax(reader.Span(reader._last));
        }

        return null;

        void ReportSyntax(SourceSpan at)
        {
            var slips = YamlSlips.In(text, path, linesBefore);
            diagnostics.AddRange(slips.IsEmpty ? [YamlSyntax.At(at)] : slips);
        }
    }

    private YamlNode? Document()
    {
        Take<StreamStart>();
        if (_events.Current is StreamEnd) return new YamlScalar("", IsPlain: true, new SourceSpan(_path, _linesBefore + 1, 1));
        Take<DocumentStart>();
        var root = Node(depth: 0);
        Take<DocumentEnd>();
        if (_events.Current is DocumentStart second) throw new Refused(YamlSeveralDocuments.At(Span(second.Start)));
        return root;
    }

    private YamlNode Node(int depth)
    {
        var current = _events.Current!;
        if (depth > DepthLimit) throw new Refused(YamlTooDeep.At(Span(current.Start), DepthLimit));
        if (current is AnchorAlias) throw new Refused(YamlAnchor.At(Span(current.Start)));
        if (current is NodeEvent { Anchor.IsEmpty: false }) throw new Refused(YamlAnchor.At(Span(current.Start)));
        if (current is NodeEvent { Tag.IsEmpty: false }) throw new Refused(YamlTag.At(Span(current.Start)));
        return current switch
        {
            SequenceStart => Sequence(depth),
            MappingStart => Mapping(depth),
            _ => ScalarNode(),
        };
    }

    private YamlScalar ScalarNode()
    {
        var scalar = Take<Scalar>();
        if (scalar.Value.Length > LongestText) throw new Refused(PageTooLarge.Field(Span(scalar.Start), LongestText));
        // Written as an escape such as "\e", it was not found when the file was decoded.
        if (ControlCharacters.FirstIn(scalar.Value) is { } found) throw new Refused(ControlCharacter.At(Span(scalar.Start), found));
        var node = new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain, Span(scalar.Start, scalar.Value.Length));
        if (node is { IsPlain: true, Text.Length: > 0 } && scalar.Start.Line == scalar.End.Line)
            _lost.Report(node, (int)scalar.Start.Line - 1, (int)scalar.Start.Column - 1, (int)scalar.End.Column - 1);
        return node;
    }

    private YamlSequence Sequence(int depth)
    {
        var start = Take<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_events.Current is not SequenceEnd) items.Add(Node(depth + 1));
        Take<SequenceEnd>();
        return new YamlSequence(items.ToImmutable(), Span(start.Start));
    }

    private YamlMapping Mapping(int depth)
    {
        var start = Take<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_events.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not YamlScalar key)
                throw new Refused(YamlSyntax.At(Span(start.Start)));
            if (!seen.TryAdd(key.Text, key.At.Line))
                _diagnostics.Add(DuplicateKey.At(key.At, key.Text, seen[key.Text]));
            var entry = new YamlEntry(new Sourced<string>(key.Text, key.At), Node(depth + 1));
            if (entry.Value is YamlScalar { IsEmpty: true }) _lost.ReportEmpty(entry.Key, key.At.Line - _linesBefore - 1, key.At.Column - 1 + key.Text.Length);
            entries.Add(entry);
        }

        Take<MappingEnd>();
        return new YamlMapping(entries.ToImmutable(), Span(start.Start), start.Style is MappingStyle.Flow);
    }

    private T Take<T>()
        where T : ParsingEvent
    {
        if (_events.Current is null) _events.MoveNext();
        if (_events.Current is not T taken)
            throw new Refused(YamlSyntax.At(Span(_events.Current?.Start ?? _last)));
        _last = taken.Start;
        _events.MoveNext();
        return taken;
    }

    private SourceSpan Span(Mark mark, int length = 0) => new(_path, (int)mark.Line + _linesBefore, (int)mark.Column, length);

    /// <summary>Leaves the rest of the document when an error is found; its text comes from the rule.</summary>
#pragma warning disable CA1064 // It never leaves this class.
    private sealed class Refused(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
#pragma warning restore CA1064
}
