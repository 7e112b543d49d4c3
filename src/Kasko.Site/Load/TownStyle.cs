using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures.Svg;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Load;

/// <summary>
/// The styles that a site adds to its theme's stylesheet. They follow it in the same file, where a browser skips what it
/// does not understand without a word.
/// </summary>
internal static class TownStyle
{
    public const string File = "town.css";

    /// <param name="path">The file of the styles.</param>
    /// <param name="before">The theme's stylesheet.</param>
    /// <param name="colours">The names of the theme's colours.</param>
    public static IEnumerable<Diagnostic> Faults(string path, string css, string before, IEnumerable<string> colours)
    {
        var lines = new LineIndex(path, css, linesBefore: 0);
        List<CssToken> tokens = [.. CssTokens.Of(css).Where(token => token.Kind is not CssKind.Space)];
        var properties = Properties(CssTokens.Of(before)).Concat(Properties(tokens)).Concat(colours).ToHashSet(StringComparer.Ordinal);
        var open = new Stack<CssToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var at = lines.At(token.At, token.End - token.At);
            if (IsLoaded(tokens, i)) yield return TownStyleFault.Address(at, token.Text);
            else if (token.Kind is CssKind.Comment && !css.AsSpan(token.At..token.End).EndsWith("*/", StringComparison.Ordinal)) yield return TownStyleFault.NotClosed(lines.At(token.At, 2), "/*", "*/");
            else if (UnknownProperty(tokens, i, properties) is { } name) yield return UnknownColour.At(lines.At(tokens[i + 1].At, tokens[i + 1].End - tokens[i + 1].At), name, properties);
            else if (IsSign(token, "{")) open.Push(token);
            else if (IsSign(token, "}") && !open.TryPop(out _)) yield return TownStyleFault.NotOpened(at);
        }

        foreach (var brace in open) yield return TownStyleFault.NotClosed(lines.At(brace.At, 1), "{", "}");
    }

    /// <summary>An address that is not part of the stylesheet itself, or another stylesheet.</summary>
    private static bool IsLoaded(List<CssToken> tokens, int index) => tokens[index].Kind switch
    {
        CssKind.Address => !SvgTarget.IsPart(tokens[index].Text) && !tokens[index].Text.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase),
        CssKind.String => index > 0 && tokens[index - 1] is { Kind: CssKind.AtRule } rule && rule.Text.Equals("import", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The name in <c>var(--name)</c> that nothing defines; one with another value to use instead may be missing.</summary>
    private static string? UnknownProperty(List<CssToken> tokens, int index, HashSet<string> known) =>
        tokens[index] is { Kind: CssKind.Function } function && function.Text.Equals("var", StringComparison.OrdinalIgnoreCase)
        && index + 2 < tokens.Count && tokens[index + 1] is { Kind: CssKind.Word } word && word.Text.StartsWith("--", StringComparison.Ordinal)
        && !IsSign(tokens[index + 2], ",") && !known.Contains(word.Text[2..])
            ? word.Text[2..]
            : null;

    /// <summary>The names of the custom properties that are defined, without their two hyphens.</summary>
    private static IEnumerable<string> Properties(IEnumerable<CssToken> tokens)
    {
        CssToken last = default;
        foreach (var token in tokens.Where(token => token.Kind is not (CssKind.Space or CssKind.Comment)))
        {
            if (IsSign(token, ":") && last is { Kind: CssKind.Word } && last.Text.StartsWith("--", StringComparison.Ordinal)) yield return last.Text[2..];
            last = token;
        }
    }

    private static bool IsSign(CssToken token, string sign) => token.Kind is CssKind.Sign && token.Text == sign;
}
