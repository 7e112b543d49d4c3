using System.Text.RegularExpressions;

namespace Kasko.Site.Diagnostics;

/// <summary>Masks secrets in logs: user names, passwords and tokens in addresses (RFC 3986, 3.2.1 and 3.4).</summary>
public static partial class Secrets
{
    private const RegexOptions Pattern = RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The text with an asterisk for every character of a secret, so that columns do not change.</summary>
    public static string Masked(string text)
    {
        var secrets = ((Regex[])[OfAddress(), OfUser(), OfParameter()]).SelectMany(kind => kind.Matches(text)).Select(found => found.Groups["secret"]).ToList();
        if (secrets.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var secret in secrets) masked.AsSpan(secret.Index, secret.Length).Fill('*');
        return new string(masked);
    }

    // Lines may be long and crafted to be slow: each pattern reads a line once, wherever it begins.

    /// <summary>The user information before the @ of a host.</summary>
    [GeneratedRegex("""(?<=://) (?<secret>[^\s/?\#'"<>]+) (?=@)""", Pattern)]
    private static partial Regex OfAddress();

    /// <summary>The same without a scheme. An e-mail address after its scheme is not a secret.</summary>
    [GeneratedRegex(
        """
        (?<![^\s/?\#'"<>@]) (?=[^\s/?\#'"<>@]+@[\w-]+\.)
        [^\s/?\#'"<>@]*? (?<![\w:/.-]) (?!(?:mailto|acct|sips?|xmpp):) (?<secret>[\w.-]+:[^\s/?\#'"<>@]+)
        """,
        Pattern)]
    private static partial Regex OfUser();

    /// <summary>The value of a query parameter whose name suggests a password or token.</summary>
    [GeneratedRegex(
        """
        [?&;] (?=[\w.-]+=) [\w.-]*? (?:token|key|secret|passw|pwd|sig|auth|credential|session) [\w.-]*= (?<secret>[^\s&;\#'"<>]+)
        """,
        Pattern)]
    private static partial Regex OfParameter();
}
