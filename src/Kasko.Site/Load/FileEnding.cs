using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>File extensions that programs give to pages and data instead of <c>.md</c> and <c>.yml</c>.</summary>
internal static partial class FileEnding
{
    /// <summary>The corrected path; null when it is already correct, or the file is of another kind.</summary>
    public static string? Right(string path)
    {
        if (path.EndsWith(".yml", StringComparison.Ordinal) || LanguageCodes.Known.Any(language => path.EndsWith($".{language.Code()}.md", StringComparison.Ordinal))) return null;
        if (Page().Match(path) is { Success: true } page) return Other($"{page.Groups["stem"]}{page.Groups["language"].Value.ToLowerInvariant()}.md", path);
        if (Data().Match(path) is not { Success: true } data) return null;
        var right = data.Groups["stem"].Value + ".yml";
        return ContentPath.IsData(right) ? Other(right, path) : null;
    }

    /// <summary>Whether a file is a page with another extension than <c>.md</c>, in any language.</summary>
    public static bool IsOtherPage(string path) =>
        !path.EndsWith(".md", StringComparison.Ordinal) && OtherPage().IsMatch(path) && !path.Contains("/readme.", StringComparison.OrdinalIgnoreCase);

    private static string? Other(string right, string path) => right == path ? null : right;

    [GeneratedRegex(@"^(?<stem>.*[^/])(?<language>\.(?:sv|fi|en|se))\.(?:md|markdown|mdown|mkdn?|md\.txt|md\.md|txt\.md)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\.(?:md|markdown|mdown|mkdn?|md\.txt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherPage();

    [GeneratedRegex(@"^(?<stem>.*[^/])\.(?:yml|yaml|yml\.txt|yaml\.txt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Data();
}
