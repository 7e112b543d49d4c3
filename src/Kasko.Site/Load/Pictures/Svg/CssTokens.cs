using System.Globalization;
using System.Text;

namespace Kasko.Site.Load.Pictures.Svg;

internal enum CssKind
{
    /// <summary>A name or a number with its unit.</summary>
    Word,

    /// <summary>A name with an opening bracket after it.</summary>
    Function,

    /// <summary>A name with <c>@</c> before it.</summary>
    AtRule,

    /// <summary>The target of <c>url(…)</c>, in quotation marks or not.</summary>
    Address,

    String,
    Sign,
    Space,
    Comment,
}

/// <param name="Text">Names, strings and addresses without quotation marks, with their escapes replaced.</param>
/// <param name="At">Where the token begins.</param>
internal readonly record struct CssToken(CssKind Kind, string Text, int At, int End);

/// <summary>
/// Splits a style into tokens as browsers do (CSS Syntax 3, section 4), so that neither escapes nor comments can hide a
/// name. Whatever the specification treats as an error is read as something that loads, never as something that does not.
/// </summary>
internal static class CssTokens
{
    private const string Spaces = " \t\n\r\f";

    public static IEnumerable<CssToken> Of(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            var token = Next(css, at);
            yield return token;
            at = token.End;
        }
    }

    private static CssToken Next(string css, int at)
    {
        if (css.AsSpan(at).StartsWith("/*", StringComparison.Ordinal))
        {
            var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return new CssToken(CssKind.Comment, "", at, end < 0 ? css.Length : end + 2);
        }

        if (IsSpace(css, at)) return new CssToken(CssKind.Space, " ", at, AfterSpaces(css, at));
        if (css[at] is '"' or '\'') return String(css, at);
        if (css[at] == '@' && IsName(css, at + 1)) return Name(css, at + 1) is var (rule, after) ? new CssToken(CssKind.AtRule, rule, at, after) : default;
        return IsName(css, at) ? Named(css, at) : new CssToken(CssKind.Sign, css[at..(at + 1)], at, at + 1);
    }

    private static CssToken Named(string css, int at)
    {
        var (name, end) = Name(css, at);
        if (end == css.Length || css[end] != '(') return new CssToken(CssKind.Word, name, at, end);
        return name.Equals("url", StringComparison.OrdinalIgnoreCase) ? Address(css, at, AfterSpaces(css, end + 1)) : new CssToken(CssKind.Function, name, at, end + 1);
    }

    private static CssToken Address(string css, int at, int from)
    {
        if (from < css.Length && css[from] is '"' or '\'') return String(css, from) with { Kind = CssKind.Address, At = at };
        var target = new StringBuilder();
        while (from < css.Length && css[from] != ')') from = Append(target, css, from);
        return new CssToken(CssKind.Address, target.ToString(), at, Math.Min(from + 1, css.Length));
    }

    private static CssToken String(string css, int at)
    {
        var text = new StringBuilder();
        var end = at + 1;
        while (end < css.Length && css[end] != css[at] && css[end] is not ('\n' or '\r' or '\f')) end = Append(text, css, end);
        return new CssToken(CssKind.String, text.ToString(), at, Math.Min(end + 1, css.Length));
    }

    private static (string Name, int End) Name(string css, int at)
    {
        var name = new StringBuilder();
        while (IsName(css, at)) at = Append(name, css, at);
        return (name.ToString(), at);
    }

    private static bool IsName(string css, int at) => at < css.Length
        && (char.IsAsciiLetterOrDigit(css[at]) || css[at] is '-' or '_' or >= '\u0080' or '\0'
            || (css[at] == '\\' && at + 1 < css.Length && css[at + 1] is not ('\n' or '\r' or '\f')));

    /// <summary>Appends a character or an escape, and returns where the next one begins.</summary>
    private static int Append(StringBuilder to, string css, int at)
    {
        if (css[at] != '\\')
        {
            to.Append(css[at]);
            return at + 1;
        }

        var end = at + 1;
        while (end < css.Length && end < at + 7 && char.IsAsciiHexDigit(css[end])) end++;
        if (end == at + 1)
        {
            // An escaped line break continues the line.
            if (end < css.Length && css[end] is not ('\n' or '\r' or '\f')) to.Append(css[end]);
            return Math.Min(end + 1, css.Length);
        }

        var code = int.Parse(css.AsSpan((at + 1)..end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        to.Append(Rune.IsValid(code) && code != 0 ? new Rune(code) : Rune.ReplacementChar);
        return IsSpace(css, end) ? end + 1 : end;
    }

    private static int AfterSpaces(string css, int at)
    {
        while (IsSpace(css, at)) at++;
        return at;
    }

    private static bool IsSpace(string css, int at) => at < css.Length && Spaces.Contains(css[at], StringComparison.Ordinal);
}
