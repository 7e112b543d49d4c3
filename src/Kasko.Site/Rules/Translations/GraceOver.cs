using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class GraceOver
{
    public static Rule Rule { get; } = new("grace-over", Severity.Warning, IsFirm: true);

    /// <param name="ended">The last day of grace.</param>
    /// <param name="difference">The diagnostic that is an error in a check.</param>
    public static Diagnostic At(DateOnly ended, Diagnostic difference) => Rule.At(difference.At,
        $"The days of grace ended on {DateText.English(ended)}: {difference.Message.English}",
        $"Fristen gick ut {DateText.Numeric(ended)}: {difference.Message.Swedish}",
        $"Määräaika päättyi {DateText.Numeric(ended)}: {difference.Message.Finnish}");
}
