using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>A quantity where a file states it.</summary>
/// <param name="Written">As the text writes it.</param>
public sealed record QuantityInFile(Quantity Quantity, string Written, SourceSpan At);
