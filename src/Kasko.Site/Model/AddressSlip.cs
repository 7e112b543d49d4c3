using System.Text.RegularExpressions;

namespace Kasko.Site.Model;

/// <summary>A mistake in the address of a link, which makes the link unusable.</summary>
/// <param name="Meant">The intended address; null when it cannot be guessed.</param>
public sealed partial record AddressSlip(string? Meant)
{
    /// <summary>The mistake in an external address, or null.</summary>
    public static AddressSlip? Find(string target)
    {
        if (target.Length == 0) return new AddressSlip(Meant: null);
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return new AddressSlip($"https://{target}");
        if (LinkTarget.Scheme(target) is "mailto") return InMail(target);
        if (LinkTarget.Scheme(target) is "tel") return InTelephone(target);
        if (MailAddress().IsMatch(target)) return new AddressSlip($"mailto:{target}");
        return Web().Match(target) is { Success: true } web ? InWeb(web) : null;
    }

    private static AddressSlip? InWeb(Match web)
    {
        var (scheme, signs, rest) = (web.Groups["scheme"].Value, web.Groups["signs"].Value, web.Groups["rest"].Value);
        if (signs == "://" && rest.Length > 0) return null;
        return new AddressSlip(rest.Length > 0 ? $"{scheme.ToLowerInvariant()}://{rest}" : null);
    }

    /// <summary>A mail address without a recipient but with a subject is intended: the visitor chooses the recipient.</summary>
    private static AddressSlip? InMail(string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var recipients = Uri.UnescapeDataString(target["mailto:".Length..(query < 0 ? target.Length : query)]);
        if (recipients.Length == 0) return query < 0 ? new AddressSlip(Meant: null) : null;
        if (recipients.Split(',').All(recipient => MailAddress().IsMatch(recipient.Trim()))) return null;
        var meant = SpeltOutAt().Replace(recipients, "@");
        return new AddressSlip(MailAddress().IsMatch(meant) ? $"mailto:{meant}" : null);
    }

    /// <summary>RFC 3966, 5.1: a number has its country code, and may contain visual separators, but not spaces.</summary>
    private static AddressSlip? InTelephone(string target)
    {
        var number = Uri.UnescapeDataString(target);
        if (!number.Any(char.IsAsciiDigit)) return new AddressSlip(Meant: null);
        var international = Telephone.WithCountryCode(number["tel:".Length..]);
        if (international is not null) number = $"tel:{international}";
        var isWrong = international is not null || number.Any(char.IsWhiteSpace);
        return isWrong ? new AddressSlip(string.Concat(number.Where(sign => !char.IsWhiteSpace(sign)))) : null;
    }

    [GeneratedRegex(@"^[^@\s/:?#,]+@[^@\s/:?#,]+\.[^@\s/:?#,.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    /// <summary>An <c>@</c> spelt out to hide the address from harvesters.</summary>
    [GeneratedRegex(@"(?<!\s)\s*(\(at\)|\[at\]|\(a\)|\[a\]|\(ät\))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeltOutAt();

    [GeneratedRegex(@"^(?<scheme>https?)(?<signs>[:;/\\]+)(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();
}
