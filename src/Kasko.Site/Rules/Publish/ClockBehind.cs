using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class ClockBehind
{
    public static Rule Rule { get; } = new("clock-behind", Severity.Error, IsFirm: true);

    /// <param name="today">By the clock.</param>
    /// <param name="last">The day of the last build by its clock.</param>
    public static Diagnostic At(SourceSpan at, DateOnly today, DateOnly last) => Rule.At(at,
        $"By the clock it is {today:yyyy-MM-dd}, but the site was last built on {last:yyyy-MM-dd}. With a wrong date, pages and figures with dates would be removed or shown too early. Set the clock; if it is right, build once with --as-of {today:yyyy-MM-dd}.",
        $"Enligt klockan är det {today:yyyy-MM-dd}, men webbplatsen byggdes senast {last:yyyy-MM-dd}. Med fel datum skulle sidor och siffror med datum tas bort eller visas för tidigt. Ställ klockan. Om den är rätt, bygg en gång med --as-of {today:yyyy-MM-dd}.",
        $"Kellon mukaan on {today:yyyy-MM-dd}, mutta sivusto koottiin viimeksi {last:yyyy-MM-dd}. Väärällä päivämäärällä päivättyjä sivuja ja lukuja poistuisi tai näkyisi liian aikaisin. Aseta kello. Jos se on oikein, kokoa kerran valitsimella --as-of {today:yyyy-MM-dd}.");
}
