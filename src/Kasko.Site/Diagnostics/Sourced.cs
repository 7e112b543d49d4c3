namespace Kasko.Site.Diagnostics;

/// <summary>A value with its place in the source.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan At);
