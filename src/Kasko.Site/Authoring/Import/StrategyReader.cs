using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring.Import;

/// <summary>
/// Divides a document with a whole strategy into its parts by its headings, lists and tables: a heading for the values, the
/// goals, the advantages or the follow-up begins a part, and headings below those begin a value or a goal. What it does not
/// recognise it says.
/// </summary>
internal sealed partial class StrategyReader
{
    private readonly ImmutableArray<DocumentBlock> _blocks;
    private readonly List<EntryDraft> _values = [];
    private readonly List<EntryDraft> _goals = [];
    private readonly List<EntryDraft> _others = [];
    private readonly Dictionary<StrategyPart, List<ImportedText>> _lists = [];
    private readonly Dictionary<StrategyPart, List<string>> _intros = [];
    private readonly List<ImportedRow> _rows = [];
    private readonly List<ImportNote> _notes = [];
    private ImportedText? _title;
    private ImportedText? _slogan;
    private string? _followUpHeading;
    private StrategyPart? _part;
    private int _partLevel;
    private EntryDraft? _entry;

    private StrategyReader(ImmutableArray<DocumentBlock> blocks) => _blocks = blocks;

    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static StrategyDocument Read(string text, Language language)
    {
        var reader = new StrategyReader(DocumentBlock.In(WithoutFrontMatter(text), language));
        for (var index = 0; index < reader._blocks.Length; index++)
        {
            if (reader._blocks[index].IsHeading) reader.Heading(index);
            else reader.Content(reader._blocks[index]);
        }

        return reader.Document();
    }

    /// <summary>Front matter of another program, made into empty lines, so that the lines below keep their numbers.</summary>
    private static string WithoutFrontMatter(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return end < 0 || !text.AsSpan(4, end - 4).Contains(':') ? text : new string('\n', text.AsSpan(0, end + 5).Count('\n')) + text[(end + 5)..];
    }

    private void Heading(int index)
    {
        var block = _blocks[index];
        if (PartAt(index) is { } part)
        {
            (_part, _partLevel, _entry) = (part, block.Level, null);
            if (part is StrategyPart.FollowUp) _followUpHeading ??= InSentenceCase(block.Text, block.Line);
        }
        else if (StrategyHeadings.SingleGoal(block.Text) is { } goal)
        {
            if (_part is not StrategyPart.Goals) (_part, _partLevel) = (StrategyPart.Goals, block.Level - 1);
            _goals.Add(_entry = new EntryDraft(goal.Number, InSentenceCase(goal.Title, block.Line), block.Line, block.Level));
        }
        else if (_entry is not null && block.Level > _entry.Level) _entry.Blocks.Add(Below(_entry, block));
        else if (_part is StrategyPart.Values or StrategyPart.Goals && (block.Level > _partLevel || StrategyHeadings.Numbered(block.Text).Number is not null)) Entry(block);
        else if (_title is null && _part is null) _title = new(block.Text, block.Line);
        else if (_slogan is null && _part is null && _others.Count == 0 && (index + 1 == _blocks.Length || _blocks[index + 1].IsHeading)) _slogan = new(block.Text, block.Line);
        else Other(block);
    }

    /// <summary>A heading within an entry, whose own heading becomes the page's title.</summary>
    private static ImportedBlock Below(EntryDraft entry, DocumentBlock block)
    {
        var level = Math.Max(2, block.Level - entry.Level + 1);
        return block.Block with { Markdown = $"{new string('#', level)} {block.Text}" };
    }

    private void Entry(DocumentBlock block)
    {
        var entries = _part is StrategyPart.Values ? _values : _goals;
        var (number, title) = StrategyHeadings.Numbered(block.Text);
        entries.Add(_entry = new EntryDraft(number ?? entries.Count + 1, InSentenceCase(title, block.Line), block.Line, block.Level));
    }

    private void Other(DocumentBlock block)
    {
        (_part, _partLevel) = (null, 0);
        _others.Add(_entry = new EntryDraft(_others.Count + 1, InSentenceCase(block.Text, block.Line), block.Line, block.Level));
        _notes.Add(new ImportNote(ImportNoteKind.OtherPage, block.Line, block.Text));
    }

    /// <summary>The part that a heading begins: by its words, or by a table with a column for measures below it.</summary>
    private StrategyPart? PartAt(int index)
    {
        var block = _blocks[index];
        if (StrategyHeadings.PartOf(block.Text) is { } part && !(_entry is not null && block.Level > _entry.Level)) return part;
        var next = _blocks.Skip(index + 1).TakeWhile(each => !each.IsHeading).FirstOrDefault(each => !each.Rows.IsEmpty);
        return next is not null && (_entry is null || block.Level <= _entry.Level) && next.Rows[0].Any(StrategyHeadings.IsMeasureColumn) ? StrategyPart.FollowUp : null;
    }

    private void Content(DocumentBlock block)
    {
        if (_entry is { } entry) InEntry(entry, block);
        else if (_part is StrategyPart.FollowUp) InFollowUp(block);
        else if (_part is { } part && block.Kind is ImportedBlockKind.Bullets or ImportedBlockKind.Numbers) List(part).AddRange(block.Block.Texts.Select((text, index) => new ImportedText(text, block.Lines[index]) { Below = block.BelowItems[index] }));
        else if (_part is StrategyPart.Values or StrategyPart.Goals) Intro(_part.Value).Add(block.Block.Markdown);
        else NotPlaced(block.Block);
    }

    private void NotPlaced(ImportedBlock block) => _notes.Add(new ImportNote(ImportNoteKind.NotPlaced, block.Line, block.Markdown));

    private void InEntry(EntryDraft entry, DocumentBlock block)
    {
        if (_part is StrategyPart.Goals && entry.Benefit is null && block.Kind is ImportedBlockKind.Paragraph && StrategyHeadings.Benefit(block.Text) is { } benefit)
        {
            entry.Benefit = benefit;
            return;
        }

        if (block.Kind is ImportedBlockKind.Table) _notes.Add(new ImportNote(ImportNoteKind.TableCaption, block.Line, entry.Title));
        entry.Blocks.Add(block.Block);
    }

    private void InFollowUp(DocumentBlock block)
    {
        if (!block.Rows.IsEmpty) Table(block);
        else if (block.Kind is ImportedBlockKind.Bullets or ImportedBlockKind.Numbers)
        {
            foreach (var below in block.BelowItems.SelectMany(item => item)) NotPlaced(below);
            _rows.AddRange(block.Block.Texts.Select((text, index) => new ImportedRow(text, null, block.Lines[index])));
        }
        else Intro(StrategyPart.FollowUp).Add(block.Block.Markdown);
    }

    private void Table(DocumentBlock block)
    {
        var header = block.Rows[0];
        var measure = header.Select((cell, column) => (cell, column)).FirstOrDefault(each => each.column > 0 && StrategyHeadings.IsMeasureColumn(each.cell)).column;
        foreach (var (row, line) in block.Rows.Zip(block.Lines).Skip(1).Where(each => each.First.Length > 0 && each.First[0].Length > 0))
        {
            _rows.Add(new ImportedRow(row[0], measure > 0 && measure < row.Length && row[measure].Length > 0 ? row[measure] : null, line));
            var figures = row.Where((cell, column) => column > 0 && column != measure && cell.Any(char.IsAsciiDigit)).ToList();
            if (figures.Count > 0) _notes.Add(new ImportNote(ImportNoteKind.Figure, line, $"{row[0]}: {string.Join("; ", figures)}"));
        }
    }

    private StrategyDocument Document()
    {
        var (values, goals) = (Part(StrategyPart.Values, _values), Part(StrategyPart.Goals, _goals));
        foreach (var below in List(StrategyPart.Advantages).SelectMany(item => item.Below)) NotPlaced(below);
        return new(
            _title, _slogan, values, goals,
            [.. List(StrategyPart.Advantages)],
            new ImportedFollowUp(_followUpHeading, string.Join("\n\n", Intro(StrategyPart.FollowUp)), [.. _rows]),
            [.. _others.Select(other => other.Entry(null))],
            [.. _notes.OrderBy(note => note.Line)]);
    }

    /// <summary>The entries with their names in the list; where there are no headings, the list's items are the entries.</summary>
    private ImportedPart Part(StrategyPart part, List<EntryDraft> entries)
    {
        var list = List(part);
        var isList = entries.Count == 0;
        if (isList) entries.AddRange(list.Select(Named));
        if (!isList) foreach (var below in list.SelectMany(item => item.Below)) NotPlaced(below);
        if (list.Count > 0 && list.Count != entries.Count) _notes.Add(new ImportNote(ImportNoteKind.OtherCount, list[0].Line, $"{list.Count} / {entries.Count}"));
        var made = ImmutableArray.CreateBuilder<ImportedEntry>();
        foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
        {
            var named = !isList && list.Count == entries.Count ? list[index] : null;
            var isSame = named is null || named.Text.Equals(entry.Title, StringComparison.OrdinalIgnoreCase);
            // Only goals have a name of their own in the list.
            if (!isSame && part is StrategyPart.Goals) _notes.Add(new ImportNote(ImportNoteKind.ListTitle, named!.Line, $"{named.Text} / {entry.Title}"));
            else if (!isSame) _notes.Add(new ImportNote(ImportNoteKind.NotPlaced, named!.Line, named.Text));
            if (entry.Blocks.Count == 0) _notes.Add(new ImportNote(ImportNoteKind.NoText, entry.Line, entry.Title));
            // The list has its names in small letters, also where the heading is in capitals.
            if (isSame && named is not null) _notes.RemoveAll(note => note.Kind is ImportNoteKind.Capitals && note.Line == entry.Line);
            made.Add(entry.Entry(isSame || part is not StrategyPart.Goals ? null : named!.Text) with { Title = isSame && named is not null ? named.Text : entry.Title });
        }

        return new ImportedPart(made.ToImmutable(), string.Join("\n\n", Intro(part)));
    }

    /// <summary>An item of a list as an entry: its name ends at a colon, a dash or a full stop, where more follows.</summary>
    private static EntryDraft Named(ImportedText item, int index)
    {
        var named = NameOfItem().Match(item.Text);
        var entry = new EntryDraft(index + 1, named.Success ? named.Groups["name"].Value : item.Text, item.Line, 0);
        if (named.Success) entry.Blocks.Add(new ImportedBlock(ImportedBlockKind.Paragraph, named.Groups["text"].Value, [named.Groups["text"].Value], item.Line));
        entry.Blocks.AddRange(item.Below);
        return entry;
    }

    private List<ImportedText> List(StrategyPart part) => _lists.TryGetValue(part, out var list) ? list : _lists[part] = [];

    private List<string> Intro(StrategyPart part) => _intros.TryGetValue(part, out var intro) ? intro : _intros[part] = [];

    /// <summary>A heading in capitals, written as other headings are.</summary>
    private string InSentenceCase(string heading, int line)
    {
        if (!heading.Any(char.IsLetter) || heading.Any(char.IsLower) || heading.Count(char.IsLetter) < 4) return heading;
        var text = heading.ToLowerInvariant();
        _notes.Add(new ImportNote(ImportNoteKind.Capitals, line, heading));
        return FirstLetter().Replace(text, first => first.Value.ToUpperInvariant(), 1);
    }

    [GeneratedRegex(@"^(?<name>[^:.–—]{2,60}?)(?::|\s[–—-]|\.)\s+(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfItem();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLetter();

    /// <summary>A value, a goal or another section while it is read.</summary>
    private sealed class EntryDraft(int number, string title, int line, int level)
    {
        public string Title => title;

        public int Line => line;

        public int Level => level;

        public string? Benefit { get; set; }

        public List<ImportedBlock> Blocks { get; } = [];

        public ImportedEntry Entry(string? listTitle) => new(number, title, listTitle, Benefit, [.. Blocks], line);
    }
}
