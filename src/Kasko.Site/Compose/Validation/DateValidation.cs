using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Compose.Validation;

/// <summary>Dates of adoption and review are not after the build date.</summary>
internal static class DateValidation
{
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var (adoption, accessibility) = (structure.Settings.Adoption, structure.Settings.Accessibility);
        ReadOnlySpan<(string Key, Sourced<DateOnly?> Date)> dates =
        [
            ("adoption.date", adoption.Date), ("adoption.reviewed", adoption.Reviewed),
            ("accessibility.drawn_up", accessibility.DrawnUp), ("accessibility.reviewed", accessibility.Reviewed),
        ];
        foreach (var (key, date) in dates)
            if (date.Value is { } day && day > structure.BuildDate) diagnostics.Add(DateToCome.At(date.At, key, day));
    }
}
