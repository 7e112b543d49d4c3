using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AngleSharp.Html;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.PageStructure;

namespace Kasko.Site.Check.Html;

/// <summary>
/// Reads a page from its tokens: a DOM would cost as much as the rest of the build, and the rules need only the
/// elements in order, each with its text. Elements are closed as in a browser; where a browser has to guess, an error
/// is reported.
/// </summary>
internal sealed class HtmlPageReader : IDisposable
{
    private const int DeepestNesting = 500;

    private readonly RenderedPage _page;
    private readonly HtmlTokenizer _tokens;
    private readonly HtmlPageMemory _memory;
    private readonly List<HtmlElement> _elements;
    private readonly List<int> _textEnds;
    private readonly ArrayBufferWriter<char> _text;
    private readonly List<Diagnostic> _faults = [];

    /// <summary>The innermost open element; the others are its ancestors.</summary>
    private HtmlElement? _top;

    private HtmlPageReader(RenderedPage page, HtmlPageMemory memory)
    {
        (_page, _memory, _elements, _textEnds, _text) = (page, memory, memory.Elements, memory.TextEnds, memory.Text);
        // From this source, unlike from a string, the library reads the text between tags at once. Lines and columns are not needed.
        _tokens = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(page.Html)), HtmlEntityProvider.Resolver) { DisableElementPositionTracking = true };
        _tokens.Error += OnError;
    }

    /// <param name="memory">The page is valid until another is read into it.</param>
    public static HtmlPage Read(RenderedPage page, HtmlPageMemory memory)
    {
        memory.Clear();
        using var reader = new HtmlPageReader(page, memory);
        reader.ReadTokens();
        reader.CloseInside(0);
        return new HtmlPage(page, memory, reader._faults);
    }

    public void Dispose() => _tokens.Dispose();

    private void ReadTokens()
    {
        var hasDoctype = false;
        while (true)
        {
            ref var token = ref _tokens.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.Doctype:
                    hasDoctype |= _elements.Count == 0;
                    break;
                case HtmlTokenType.StartTag when !Open(ref token):
                case HtmlTokenType.EndOfFile:
                    if (!hasDoctype) Fault(0, HtmlError.NoDoctype);
                    return;
                case HtmlTokenType.EndTag:
                    Close(token.Name.ToString(), token.Position.Index);
                    break;
                case HtmlTokenType.Character when _top is not { Name: "script" or "style" }:
                    _text.Write(token.Data.Memory.Span);
                    break;
            }
        }
    }

    private bool Open(ref StructHtmlToken tag)
    {
        var name = tag.Name.ToString();
        var kind = Nesting.Of(name);
        var offset = tag.Position.Index;
        var isForeign = name is "svg" or "math" || _top is { IsForeign: true, Name: not "foreignobject" };
        if (!isForeign) OpenWithin(name, kind, offset);
        if (_top?.Depth == DeepestNesting)
        {
            Fault(offset, at => HtmlError.TooDeep(at, DeepestNesting));
            return false;
        }

        var attributes = AttributesOf(ref tag);
        if (!kind.IsInline) _text.Write(" ");
        var element = new HtmlElement(_elements.Count, name, kind, offset, attributes, _top, isForeign, _text.WrittenCount);
        var instead = TextInstead(element);
        if (instead is not null)
        {
            _text.Write(instead);
            element = element with { TextStart = _text.WrittenCount };
        }

        _elements.Add(element);
        _textEnds.Add(_text.WrittenCount);
        _tokens.IsAcceptingCharacterData = isForeign;

        if (isForeign ? tag.IsSelfClosing : kind.IsVoid) return true;
        if (tag.IsSelfClosing)
        {
            FaultNotEmpty(name, offset);
            return true;
        }

        _top = element;
        if (element.IsHidden || instead is not null) _memory.Hidden.Add(element);
        if (!isForeign) _tokens.State = ModeOf(name);
        return true;
    }

    private void FaultNotEmpty(string name, int offset) => Fault(offset, at => HtmlError.NotEmptyElement(at, name));

    /// <summary>
    /// Closes the elements that a start tag closes implicitly, and checks that the new element may be inside the open one.
    /// </summary>
    private void OpenWithin(string name, ElementKind kind, int offset)
    {
        while (_top is { } top && Nesting.EndsBefore(top.Name, name, kind)) Pop(top);
        if (Nesting.ForbiddenAncestor(name, kind, _top) is { } outer) FaultInside(name, outer, offset);
    }

    private void FaultInside(string name, HtmlElement outer, int offset) => Fault(offset, at => HtmlError.NotInside(at, name, outer.Name));

    private void Close(string name, int offset)
    {
        if (InnermostOpen(name) is not { } element)
        {
            FaultNotOpen(name, offset);
            return;
        }

        CloseInside(element.Depth);
        Pop(element);
        _tokens.IsAcceptingCharacterData = _top is { IsForeign: true };
    }

    private void FaultNotOpen(string name, int offset) => Fault(offset, at => HtmlError.NotOpen(at, name));

    private HtmlElement? InnermostOpen(string name)
    {
        for (var open = _top; open is not null; open = open.Parent)
            if (open.Name == name) return open;
        return null;
    }

    /// <summary>Closes every element deeper than this depth; required end tags that are missing are reported.</summary>
    private void CloseInside(int depth)
    {
        while (_top is { } top && top.Depth > depth)
        {
            if (!top.Kind.IsEndImplied) FaultNotClosed(top);
            Pop(top);
        }
    }

    private void FaultNotClosed(HtmlElement element) => Fault(element.Offset, at => HtmlError.NotClosed(at, element.Name));

    /// <param name="element">The innermost open one.</param>
    private void Pop(HtmlElement element)
    {
        _top = element.Parent;
        _textEnds[element.Index] = _text.WrittenCount;
        if (!element.Kind.IsInline) _text.Write(" ");
    }

    private static ImmutableArray<HtmlAttribute> AttributesOf(ref StructHtmlToken tag)
    {
        var written = tag.Attributes;
        if (written.Count == 0) return [];
        var attributes = new HtmlAttribute[written.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = written[i];
            attributes[i] = new HtmlAttribute(attribute.Name.ToString(), attribute.Value.ToString(), attribute.Position.Index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(attributes);
    }

    /// <summary>The text that replaces an element's content for a screen reader; null when the content is read.</summary>
    private static string? TextInstead(HtmlElement element) =>
        element.IsHidden ? null
        : element["aria-label"]?.Trim() is { Length: > 0 } label ? label
        : element.Tag is "img" or "area" ? element["alt"]
        : null;

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private void OnError(object? sender, HtmlErrorEvent fault) => Fault(fault.Position.Index, (HtmlParseError)fault.Code switch
    {
        HtmlParseError.AttributeDuplicateOmitted => HtmlError.DoubledAttribute,
        HtmlParseError.CharacterReferenceWrongNumber or HtmlParseError.CharacterReferenceSemicolonMissing
            or HtmlParseError.CharacterReferenceInvalidRange or HtmlParseError.CharacterReferenceInvalidNumber
            or HtmlParseError.CharacterReferenceInvalidCode or HtmlParseError.CharacterReferenceNotTerminated
            or HtmlParseError.CharacterReferenceAttributeEqualsFound => HtmlError.CharacterReference,
        _ => HtmlError.Unreadable,
    });

    /// <summary>No more than are shown of a file: finding their places in a long template takes its time.</summary>
    private void Fault(int offset, Func<SourceSpan, Diagnostic> what)
    {
        if (_faults.Count <= DiagnosticList.MostPerRuleAndFile) _faults.Add(what(_page.Map.Find(offset)));
    }
}
