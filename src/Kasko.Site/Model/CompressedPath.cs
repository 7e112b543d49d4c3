namespace Kasko.Site.Model;

/// <summary>The names of compressed copies: <c>index.html.br</c> and <c>index.html.gz</c> beside <c>index.html</c>.</summary>
public static class CompressedPath
{
    public const string Brotli = ".br";
    public const string Gzip = ".gz";

    /// <summary>The length in bytes of a copy's additional extension.</summary>
    public const int EndingLength = 3;

    /// <summary>The file that this one is a compressed copy of, judging by its name; null when it is not a copy.</summary>
    public static string? Original(string path) =>
        path.EndsWith(Brotli, StringComparison.Ordinal) || path.EndsWith(Gzip, StringComparison.Ordinal) ? path[..^Gzip.Length] : null;
}
