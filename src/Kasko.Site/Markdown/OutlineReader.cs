using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Markdown.Figures;
using Kasko.Site.Markdown.Headings;
using Kasko.Site.Markdown.Links;
using Kasko.Site.Markdown.Passages;
using Kasko.Site.Markdown.Tables;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.Markdown;
using Kasko.Site.Rules.PageStructure;
using Kasko.Site.Rules.Pictures;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Markdown;

/// <summary>Reads a page's Markdown once, extracts what other pages and checks need, and reports errors in it.</summary>
internal sealed class OutlineReader
{
    /// <summary>Shorter texts are parsed quickly, whatever they contain.</summary>
    private const int FastLength = 20_000;

    /// <summary>Half of the time allowed for a file, because a page is parsed again when it is rendered.</summary>
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(5);

    private readonly Language _language;
    private readonly LineIndex _lines;
    private readonly DiagnosticList _diagnostics;
    private readonly List<OutlineHeading> _headings = [];
    private readonly List<OutlineLink> _links = [];
    private readonly List<OutlinePicture> _pictures = [];
    private readonly List<OutlineTable> _tables = [];
    private readonly List<OutlineList> _lists = [];
    private readonly List<OutlineFigure> _figures = [];
    private readonly List<OutlineFollowUp> _followUps = [];
    private readonly OutlineTexts _texts;

    /// <summary>What the paragraphs that are being read belong to.</summary>
    private TextKind _kind = TextKind.Paragraph;

    private OutlineReader(DocumentParts parts, Language language, LineIndex lines, DiagnosticList diagnostics)
    {
        _language = language;
        _lines = lines;
        _diagnostics = diagnostics;
        _texts = new OutlineTexts(lines, parts.AboutTexts);
    }

    /// <summary>Returns null when the text cannot be parsed at all, which is reported.</summary>
    /// <param name="bodyLine">The number of lines of the file before the body.</param>
    public static Outline? Read(string body, string path, int bodyLine, Language language, TimeProvider clock, DiagnosticList diagnostics)
    {
        var lines = new LineIndex(path, body, bodyLine);
        if (MarkdownLimits.FaultIn(body, lines) is { } fault)
        {
            diagnostics.Add(fault);
            return null;
        }

        if (body.Length < FastLength) return Whole(body, lines, language, diagnostics);
        // A text that times out may still report problems later, which would differ from build to build.
        var own = new DiagnosticList();
        if (TimeLimit.Run(() => Whole(body, lines, language, own), LongestReading, clock) is not { } done)
        {
            diagnostics.Add(MarkdownTooSlow.At(lines.At(0), (int)LongestReading.TotalSeconds));
            return null;
        }

        diagnostics.AddRange(own.ToSorted());
        return done.Result;
    }

    private static Outline? Whole(string body, LineIndex lines, Language language, DiagnosticList diagnostics)
    {
        try
        {
            var document = Dialect.Parse(body, language);
            if (MarkdownLimits.FaultIn(document, lines) is { } fault)
            {
                diagnostics.Add(fault);
                return null;
            }

            var parts = new DocumentParts(document);
            var reader = new OutlineReader(parts, language, lines, diagnostics);
            foreach (var block in document) reader.Block(block);
            MarkdownCheck.Report(document, parts, body, language, lines, diagnostics);
            if (PastedStrategies.Find(reader._headings) is { } pasted) diagnostics.Add(pasted);
            return reader.Outline();
        }
        catch (ArgumentException)
        {
            // Markdig refuses text that is nested too deeply, without a position.
            diagnostics.Add(MarkdownTooDeep.At(lines.At(0)));
            return null;
        }
    }

    private Outline Outline() => new(
        [.. _headings], [.. _links], [.. _pictures], [.. _tables], [.. _lists],
        [.. _figures], [.. _followUps], _texts.Texts);

    private void Block(Block block)
    {
        switch (block)
        {
            case HtmlBlock:
                _diagnostics.Add(RawHtml.At(At(block)));
                break;
            case HeadingBlock heading:
                Heading(heading);
                Inlines(heading.Inline, TextKind.Heading);
                break;
            case FollowUpBlock followUp:
                _followUps.Add(new OutlineFollowUp(followUp.Goal, At(followUp)));
                break;
            case Table table:
                ReadTable(table);
                Children(table, TextKind.Cell);
                break;
            case ListBlock list when DateLists.Is(list):
                DateList(list);
                break;
            case ListBlock list:
                _lists.Add(new OutlineList(list.IsOrdered ? ListKind.Ordered : ListKind.Bulleted, list.Count, list.IsOrdered ? list.OrderedStart ?? list.DefaultOrderedStart : null, At(list)));
                Children(list, TextKind.Item);
                break;
            case DefinitionList list:
                _lists.Add(new OutlineList(ListKind.Definitions, list.Descendants<DefinitionTerm>().Count() + list.Descendants<DefinitionItem>().Count(), First: null, At(list)));
                Children(list, TextKind.Item);
                break;
            case QuoteBlock quote:
                Children(quote, TextKind.Quotation);
                break;
            case ContainerBlock container:
                Children(container, _kind);
                break;
            case ParagraphBlock paragraph:
                Inlines(paragraph.Inline, _kind);
                break;
            case CodeBlock code:
                _texts.Add(code);
                break;
            case LeafBlock { Inline: { } inline }:
                Inlines(inline, _kind);
                break;
            default:
                break;
        }
    }

    private void Children(ContainerBlock container, TextKind kind)
    {
        var outer = _kind;
        _kind = kind;
        foreach (var child in container) Block(child);
        _kind = outer;
    }

    private void Heading(HeadingBlock heading)
    {
        var text = InlineText.Of(heading.Inline).Trim();
        if (heading.Level == 1) _diagnostics.Add(FirstLevelHeading.At(At(heading)));
        if (text.Length == 0) _diagnostics.Add(EmptyHeading.At(At(heading)));
        _headings.Add(new OutlineHeading(heading.Level, heading.GetAttributes().Id ?? "", text, At(heading)));
    }

    /// <summary>Each item is taken for the paragraph that was meant, so that nothing else is reported because of the list.</summary>
    private void DateList(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var written = DateLists.Number(item);
            foreach (var block in item)
            {
                if (block is ParagraphBlock { Inline: { } inline } && block == item[0])
                {
                    _diagnostics.Add(DateAsList.At(At(item), written, DateLists.FirstWord(inline)));
                    Inlines(inline, _kind, written + " ");
                }
                else
                {
                    Block(block);
                }
            }
        }
    }

    private void ReadTable(Table table)
    {
        var caption = TableCaptions.Of(table);
        if (Glued(table) is { } glued) _diagnostics.Add(GluedCaption.At(At(glued)));
        else if (TableCaptions.GluedAbove(table) is { } above) _diagnostics.Add(GluedCaption.At(At(above)));
        else if (caption is null) _diagnostics.Add(TableWithoutCaption.At(At(table), TableCaptions.Words(_language).First()));
        if (caption is not null) Inlines(caption, TextKind.Cell);
        foreach (var row in table.OfType<TableRow>())
        {
            for (var column = 0; column < Math.Min(row.Count, table.ColumnDefinitions.Count); column++)
            {
                var cell = (TableCell)row[column];
                if (!TableCells.IsEmpty(cell)) continue;
                _diagnostics.Add(row.IsHeader || column == 0 ? EmptyHeader.At(At(row)) : EmptyCell.At(At(row)));
            }
        }

        _tables.Add(new OutlineTable(caption is null ? "" : InlineText.Of(caption), table.Count - 1, table.ColumnDefinitions.Count, At(table)));
    }

    /// <summary>A row that is really a caption, without an empty line between it and the table.</summary>
    private static TableRow? Glued(Table table) =>
        table.OfType<TableRow>().FirstOrDefault(row => row.FirstOrDefault() is TableCell cell && TableCaptions.StartsCaption(TableCells.Text(cell)));

    private void Inlines(ContainerInline? inlines, TextKind kind, string before = "")
    {
        if (inlines is null) return;
        _texts.Add(inlines, kind, before);
        PastedText.Report(inlines, _lines, _diagnostics);
        if (InlineText.Single(inlines) is not null) return;
        foreach (var inline in inlines.Descendants<Inline>()) Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline:
                _diagnostics.Add(RawHtml.At(At(inline)));
                break;
            case HtmlEntityInline entity when ControlCharacters.FirstIn(entity.Transcoded.ToString()) is { } found:
                _diagnostics.Add(ControlCharacter.At(At(inline), found));
                break;
            case PassageDelimiter:
                _diagnostics.Add(OpenPassage.At(At(inline)));
                break;
            case LinkInline { IsImage: true } picture:
                Picture(picture);
                break;
            case LinkInline link:
                Link(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", InlineText.Of(link), link);
                break;
            case AutolinkInline autolink:
                Link(autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url, autolink.Url, autolink);
                break;
            case FigureInline figure:
                Figure(figure);
                break;
            default:
                break;
        }
    }

    private void Link(string target, string text, Inline link)
    {
        if (!LinkTarget.IsAllowed(target)) _diagnostics.Add(LinkScheme.At(At(link), target));
        else if (text.Trim().Length == 0 && !HasPicture(link)) _diagnostics.Add(EmptyLink.At(At(link)));
        else _links.Add(new OutlineLink(target, text, At(link)));
    }

    private static bool HasPicture(Inline link) =>
        link is ContainerInline container && container.Descendants<LinkInline>().Any(inner => inner.IsImage);

    private void Picture(LinkInline picture)
    {
        var target = picture.Url ?? "";
        var alternative = InlineText.Of(picture).Trim();
        if (alternative.Length == 0 || DecorativePictures.IsDecorativeElsewhere(alternative, _language)) _diagnostics.Add(PictureWithoutText.At(At(picture), DecorativePictures.Words(_language).First()));
        var isDecorative = DecorativePictures.IsDecorative(alternative, _language);
        if (!isDecorative) _texts.Add(picture);
        if (PictureCaption.Of(picture) is { } caption) _texts.Add(caption, picture.TitleSpan.IsEmpty ? picture.Span.Start : picture.TitleSpan.Start);
        if (LinkTarget.IsOutside(target)) _diagnostics.Add(PictureFromElsewhere.At(At(picture), target));
        else _pictures.Add(new OutlinePicture(target, alternative, isDecorative, At(picture)));
    }

    private void Figure(FigureInline figure)
    {
        switch (FigureNotation.Read(figure.Written))
        {
            case FigureNotation.MeasureValue value:
                _figures.Add(new OutlineFigure(value.Name, At(figure)));
                break;
            case FigureNotation.Unknown unknown:
                _diagnostics.Add(UnknownFigureNotation.At(At(figure), unknown.Word, FigureNotation.PartWords));
                break;
            case FigureNotation.FollowUp:
                _diagnostics.Add(FollowUpAlone.At(At(figure)));
                break;
            default:
                break;
        }
    }

    private SourceSpan At(MarkdownObject part) => _lines.At(part.Span.Start, part.Span.Length);
}
