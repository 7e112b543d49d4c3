namespace Kasko.Site.Diagnostics;

/// <summary>A value that knows where it was written.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan At);
