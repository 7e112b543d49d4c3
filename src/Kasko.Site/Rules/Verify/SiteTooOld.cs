using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class SiteTooOld
{
    public static Rule Rule { get; } = new("site-too-old", Severity.Error, IsFirm: true);

    /// <param name="built">The last build that was published, in UTC.</param>
    public static Diagnostic At(SourceSpan at, DateTimeOffset built, TimeSpan age) => Rule.At(at,
        $"The site was last built on {built:yyyy-MM-dd}, {(int)age.TotalHours} hours ago. The nightly builds have stopped, or they fail: look at the log of the last one, and start them again.",
        $"Webbplatsen byggdes senast {built:yyyy-MM-dd}, för {(int)age.TotalHours} timmar sedan. De nattliga byggena har upphört eller misslyckas: titta i loggen för det senaste och starta dem igen.",
        $"Sivusto koottiin viimeksi {built:yyyy-MM-dd}, {(int)age.TotalHours} tuntia sitten. Yölliset koonnit ovat loppuneet tai epäonnistuvat: katso viimeisimmän loki ja käynnistä ne uudelleen.");
}
