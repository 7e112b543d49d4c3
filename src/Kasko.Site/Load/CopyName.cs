using System.Text.RegularExpressions;

namespace Kasko.Site.Load;

/// <summary>File names that synchronisation programs, browsers and file managers give to copies.</summary>
internal static partial class CopyName
{
    /// <summary>The name of the file that this one is a copy of, judging by its name; null for an ordinary name.</summary>
    public static string? OriginalOf(string name)
    {
        if (IsOrdinary(name)) return null;
        if (Before().Match(name) is { Success: true } before) return before.Groups["original"].Value;
        if (After().Match(name) is not { Success: true } after) return null;
        return after.Groups["stem"].Value + after.Groups["language"].Value + after.Groups["ending"].Value;
    }

    /// <summary>Recognises nearly all names without a search.</summary>
    private static bool IsOrdinary(string name) =>
        name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-')
        && !name.Contains("-cop", StringComparison.Ordinal) && !name.Contains("-kopi", StringComparison.Ordinal) && !name.Contains(".sync-", StringComparison.Ordinal);

    [GeneratedRegex("^(?:copy of|kopia av|kopio(?: kohteesta| tiedostosta)?) (?<original>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    /// <summary>
    /// A number; a word for copy; who copied and when; Syncthing's time; the name of a computer, which OneDrive adds in capitals.
    /// </summary>
    [GeneratedRegex(
        """
        ^(?<stem>.+?)
        (?:[ ]?\(\d{1,2}\) | [ ]\d{1,2}(?=\.\w+$) | [ _–—-]+(?i:copy|kopia|kopio)(?:[ ]?\(?\d{1,2}\)?)?
        | [ ]?\([^()]*(?i:conflict|konflikt|motstridig|ristirii|copy|kopia|kopio)[^()]*\)
        | \.sync-conflict-[\w-]+ | -(?=[^.]*[A-Z])[A-Z0-9-]{4,})
        (?<language>\.(?i:sv|fi|en|se))?
        (?<ending>\.\w{2,5})?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex After();
}
