using System.Collections.Immutable;
using Kasko.Site.Build;

namespace Kasko.Site.Pdf;

public enum PdfOutcome
{
    Written,

    /// <summary>The content has errors, or the temporary folder could not be written to.</summary>
    NotBuilt,

    /// <summary>The site has no page with the whole strategy.</summary>
    NoStrategy,

    BrowserFailed,

    /// <summary>The documents cannot be written to the folder.</summary>
    FolderRefused,
}

/// <summary>What making the documents did.</summary>
public sealed record PdfResult(PdfOutcome Outcome)
{
    /// <summary>Null when the site was not built.</summary>
    public BuildResult? Build { get; init; }

    public ImmutableArray<PdfDocument> Documents { get; init; } = [];

    /// <summary>What the browser said when it failed.</summary>
    public string? Fault { get; init; }
}

/// <param name="Name">The name of its file.</param>
public sealed record PdfDocument(string Name, ReadOnlyMemory<byte> Bytes);
