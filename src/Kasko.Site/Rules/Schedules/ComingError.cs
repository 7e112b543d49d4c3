using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class ComingError
{
    public static Rule Rule { get; } = new("coming-error", Severity.Warning);

    /// <param name="day">The first day with the error.</param>
    public static Diagnostic On(DateOnly day, Diagnostic error) => Rule.At(error.At,
        $"From {DateText.English(day)}: {error.Message.English}",
        $"Från och med {DateText.Numeric(day)}: {error.Message.Swedish}",
        $"{DateText.Numeric(day)} alkaen: {error.Message.Finnish}");
}
