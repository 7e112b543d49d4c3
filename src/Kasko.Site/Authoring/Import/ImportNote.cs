namespace Kasko.Site.Authoring.Import;

/// <summary>What a person should look at after a strategy was divided into pages.</summary>
public enum ImportNoteKind
{
    /// <summary>It is in none of the new files.</summary>
    NotPlaced,

    /// <summary>Nothing says what part of a strategy it is, so it is a page of its own.</summary>
    OtherPage,

    /// <summary>Words in capitals were written in small letters: names may need one.</summary>
    Capitals,

    /// <summary>The list has another name than the heading.</summary>
    ListTitle,

    /// <summary>The list of values or goals has another number of them than there are headings.</summary>
    OtherCount,

    /// <summary>There is only a name, and no text.</summary>
    NoText,

    /// <summary>A table needs a caption.</summary>
    TableCaption,

    /// <summary>A figure in the follow-up must be entered by hand.</summary>
    Figure,
}

/// <param name="Line">Of the document, counted from 1.</param>
/// <param name="Text">What it is about.</param>
public sealed record ImportNote(ImportNoteKind Kind, int Line, string Text)
{
    /// <summary>Its beginning, on one line.</summary>
    public string Excerpt => Diagnostics.Excerpt.Of(Text.ReplaceLineEndings(" "));
}
