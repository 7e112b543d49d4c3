using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>From the first period to the last, both included.</summary>
public readonly record struct PeriodRange(Period From, Period To)
{
    /// <summary>Such as <c>2011–2014</c> or <c>mars 2025 – maj 2025</c>.</summary>
    public string Text(Language language)
    {
        var (from, to) = (PeriodFormat.Short(From, language), PeriodFormat.Short(To, language));
        return from == to ? from
            : from.Contains(' ', StringComparison.Ordinal) || to.Contains(' ', StringComparison.Ordinal) ? $"{from} – {to}"
            : $"{from}–{to}";
    }
}
