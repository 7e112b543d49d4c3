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
        return Rule.At(at,
            $"'{text}' on '{on}' has a contrast of {measured} ({scheme}); it must be at least {atLeast}. Make one darker or the other lighter.",
            $"'{text}' på '{on}' har kontrasten {measured} ({scheme}); den ska vara minst {atLeast}. Gör den ena mörkare eller den andra ljusare.",
            $"Värin '{text}' kontrasti värillä '{on}' on {measured} ({scheme}); sen pitää olla vähintään {atLeast}. Tummenna toista tai vaalenna toista.");
    }
}
