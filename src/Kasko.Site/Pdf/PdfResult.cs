using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Pdf;

public enum PdfOutcome
{
    Written,

    /// <summary>The content has errors.</summary>
    NotBuilt,

    /// <summary>The site has no page with the whole strategy.</summary>
    NoStrategy,

    BrowserFailed,

    /// <summary>A folder cannot be written to: that of the documents, or the temporary one.</summary>
    FolderRefused,
}

/// <summary>What making the documents did.</summary>
public sealed record PdfResult(PdfOutcome Outcome)
{
    /// <summary>Why the site was not built.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The folder that cannot be written to, absolute.</summary>
    public string? Folder { get; init; }

    public ImmutableArray<PdfDocument> Documents { get; init; } = [];

    /// <summary>What the browser said when it failed.</summary>
    public string? Fault { get; init; }
}

/// <param name="Name">The name of its file.</param>
public sealed record PdfDocument(string Name, ReadOnlyMemory<byte> Bytes);
