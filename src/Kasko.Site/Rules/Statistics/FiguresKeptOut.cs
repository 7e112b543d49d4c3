using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class FiguresKeptOut
{
    public static Rule Rule { get; } = new("figures-kept-out", Severity.Error, IsFirm: true);

    /// <param name="problem">What the new figures would cause.</param>
    public static Diagnostic At(SourceSpan at, Diagnostic problem) => Rule.At(at,
        $"The new figures are not used, because the site could not be published with them ({problem.At} {problem.Id}): {problem.Message.English} The old figures stay until that is fixed.",
        $"De nya siffrorna tas inte med, eftersom webbplatsen inte kunde publiceras med dem ({problem.At} {problem.Id}): {problem.Message.Swedish} De gamla siffrorna står kvar tills det är rättat.",
        $"Uusia lukuja ei oteta mukaan, koska sivustoa ei voisi julkaista niiden kanssa ({problem.At} {problem.Id}): {problem.Message.Finnish} Vanhat luvut pysyvät, kunnes se on korjattu.");
}
