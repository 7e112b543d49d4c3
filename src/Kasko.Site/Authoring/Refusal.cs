using System.Collections.Immutable;

namespace Kasko.Site.Authoring;

/// <summary>Why nothing new was written.</summary>
public enum RefusalReason
{
    /// <summary>There is a file or a folder at the path.</summary>
    Exists,

    /// <summary>The name has other signs than a–z, digits and hyphens.</summary>
    NotAName,

    /// <summary>The name is used for something else.</summary>
    Reserved,

    /// <summary>The path leads out of the content.</summary>
    Outside,

    /// <summary>The folder is probably a misspelt one.</summary>
    UnknownFolder,

    /// <summary>Measures are made by another command.</summary>
    IsMeasure,

    /// <summary>There are more titles than languages.</summary>
    TooManyTitles,

    /// <summary>A title has no letter and no digit.</summary>
    TitleWithoutWords,

    /// <summary>Nothing is followed up yet, so a measure belongs to nothing.</summary>
    NoBenefits,

    /// <summary>It must be said what the measure follows up.</summary>
    WhichBenefit,

    /// <summary>The document cannot be read.</summary>
    NoDocument,

    /// <summary>The disk refuses.</summary>
    NotWritten,
}

/// <param name="Written">What was given.</param>
/// <param name="Right">What was probably meant; null when nothing is likely.</param>
/// <param name="Choices">What there is to choose from.</param>
public sealed record Refusal(RefusalReason Reason, string Written, string? Right = null, ImmutableArray<string> Choices = default);
