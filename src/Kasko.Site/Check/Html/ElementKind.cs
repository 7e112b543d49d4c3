namespace Kasko.Site.Check.Html;

/// <summary>What applies to the elements with one name.</summary>
/// <param name="IsVoid">They have no content and no end tag.</param>
/// <param name="IsEndImplied">Their end tag may be omitted.</param>
/// <param name="IsInline">They do not separate words.</param>
/// <param name="IsBlock">They close a paragraph.</param>
/// <param name="Parents">The elements that they may be children of; null for any.</param>
/// <param name="Children">The elements that may be their children; null for any.</param>
internal sealed record ElementKind(
    bool IsVoid, bool IsEndImplied, bool IsInline, bool IsBlock, bool IsHeading, bool IsControl, string[]? Parents, string[]? Children);
