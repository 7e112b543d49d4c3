using System.Text.RegularExpressions;

namespace Kasko.Site.Diagnostics;

/// <summary>What nobody should read in a log: user names, passwords and tokens in addresses (RFC 3986, 3.2.1 and 3.4).</summary>
public static partial class Secrets
{
    /// <summary>The text with an asterisk for every character of a secret, so that columns stay where they are.</summary>
    public static string Masked(string text) => Secret().Replace(text, secret => new string('*', secret.Length));

    /// <summary>
    /// In turn: what stands before the @ of a host, the same where the scheme was forgotten, and the value of a query
    /// parameter whose name tells that it lets someone in. An e-mail address after its scheme is no secret.
    /// </summary>
    [GeneratedRegex(
        """
        (?<=://) [^\s/?\#'"<>]+ (?=@)
        | (?<![\w:/.-]) (?!(?:mailto|acct|sips?|xmpp):) [\w.-]+ : [^\s/?\#'"<>@]+ (?=@[\w-]+\.)
        | (?<=[?&;][\w.-]*(?:token|key|secret|passw|pwd|sig|auth|credential|session)[\w.-]*=) [^\s&;\#'"<>]+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
