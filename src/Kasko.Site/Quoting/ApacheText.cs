using System.Text.RegularExpressions;

namespace Kasko.Site.Quoting;

/// <summary>Texts in the configuration of Apache.</summary>
internal static partial class ApacheText
{
    /// <summary>An argument in quotation marks.</summary>
    public static string Quoted(string text) => Marked(Encoded(text));

    /// <summary>The value of a header field, in which a percent sign would begin a format, and a backslash an escape.</summary>
    public static string HeaderValue(string text) =>
        Marked(Encoded(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal));

    /// <summary>A path as a regular expression (PCRE) that is safe inside quotation marks and between number signs.</summary>
    public static string Pattern(string path) => Special().Replace(UrlText.OnOneLine(path), found => found.Value is "." ? @"\." : $@"\x{(int)found.Value[0]:X2}");

    /// <summary>The address of a page of this site, for an internal answer; <c>%{</c> and <c>${</c> would begin a variable.</summary>
    public static string Address(string path) => Quoted(UrlText.Without("%?#\"\\${}", path));

    /// <summary>The target of a redirect, in which a dollar sign and a backslash would refer to parts of the request.</summary>
    public static string Target(string path) => Quoted(Substitution().Replace(path, @"\$&"));

    /// <summary>The target of a rewriting rule, in which a percent sign would refer to parts of the request too.</summary>
    public static string RewriteTarget(string path) => Quoted(Substitution().Replace(path, @"\$&").Replace("%", @"\%", StringComparison.Ordinal));

    /// <summary><c>${</c> would begin a variable even in quotation marks, and cannot be escaped, so it is percent-encoded.</summary>
    private static string Encoded(string text) => UrlText.OnOneLine(text).Replace("${", "%24{", StringComparison.Ordinal);

    private static string Marked(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>ASCII characters that may have a meaning in a pattern, in quotation marks or between number signs.</summary>
    [GeneratedRegex(@"[\x00-\x7F-[A-Za-z0-9/_~-]]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"[\\${]", RegexOptions.CultureInvariant)]
    private static partial Regex Substitution();
}
