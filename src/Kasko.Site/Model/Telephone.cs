namespace Kasko.Site.Model;

/// <summary>Telephone numbers as a telephone anywhere can dial them (ITU-T E.123, RFC 3966).</summary>
public static class Telephone
{
    private const string Finland = "+358";

    /// <summary>The number with its country code, when it is written as it is dialled within Finland; null when nothing is wrong with it.</summary>
    public static string? WithCountryCode(string written)
    {
        var number = written.Trim();
        // The zero in parentheses is dialled within the country only, and a telephone would dial it from abroad too.
        if (number.StartsWith('+')) return number.Contains("(0)", StringComparison.Ordinal) ? Single(number.Replace("(0)", " ", StringComparison.Ordinal)) : null;
        if (number.StartsWith("00", StringComparison.Ordinal)) return Single("+" + number[2..]);
        var digits = number.TrimStart('(');
        return digits.StartsWith('0') && digits.Count(char.IsAsciiDigit) > 4 ? Single($"{Finland} {digits[1..].Replace(")", " ", StringComparison.Ordinal).TrimStart(' ', '-', '\u00A0')}") : null;
    }

    private static string Single(string number) => string.Join(' ', number.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
