namespace Kasko.Site.Model;

/// <summary>A file to publish.</summary>
/// <param name="Path">Relative to the published folder, with forward slashes.</param>
public sealed record Output(string Path, ReadOnlyMemory<byte> Bytes);
