using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class LowContrast
{
    public static Rule Rule { get; } = new("low-contrast", Severity.Error, Criterion: "1.4.3");

    /// <summary>WCAG 1.4.3 and 1.4.11.</summary>
    public static Diagnostic At(SourceSpan at, string text, string on, string scheme, double ratio, decimal atLeast)
    {
        var measured = ratio.ToString("0.00", CultureInfo.InvariantCulture);
        var least = atLeast.ToString(CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"The contrast is too low: '{text}' on '{on}' has {measured} ('{scheme}'), and needs at least {least}. Make one darker or the other lighter.",
            $"Kontrasten är för svag: '{text}' på '{on}' har {WithComma(measured)} ('{scheme}') och ska ha minst {WithComma(least)}. Gör den ena mörkare eller den andra ljusare.",
            $"Kontrasti on liian heikko: värin '{text}' kontrasti värillä '{on}' on {WithComma(measured)} ('{scheme}'), ja sen pitää olla vähintään {WithComma(least)}. Tummenna toista tai vaalenna toista.");
    }

    private static string WithComma(string number) => number.Replace('.', ',');
}
