using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

internal static class IncludePath
{
    /// <summary>The includes from the layout to the place; in an endless chain only the first ones.</summary>
    public static string Words(string words, IReadOnlyList<SourceSpan> includes)
    {
        const int most = 4;
        if (includes.Count == 0) return "";
        return $" ({words} {string.Join(" → ", includes.Take(most))}{(includes.Count > most ? " → …" : "")}).";
    }
}
