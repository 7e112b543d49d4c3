using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>An indicator's metadata in Sotkanet.</summary>
/// <param name="Title">Marked as Finnish when there is no Swedish one; empty when there is none.</param>
/// <param name="Unit">The code of the type of its values: a number, per cent, per thousand inhabitants.</param>
/// <param name="First">The first year with figures.</param>
/// <param name="Last">The last year with figures.</param>
internal sealed record SotkanetIndicator(int Number, Localized<string> Title, string? Unit, DateTimeOffset? Updated, int First, int Last)
{
    /// <summary>Null when the answer is not in this form.</summary>
    public static SotkanetIndicator? Read(int number, JsonElement answer)
    {
        if (answer.Member("id")?.Whole() != number) return null;
        if (answer.Member("range") is not { } range) return null;
        if (range.Member("start")?.Whole() is not (>= 1900 and var first) || range.Member("end")?.Whole() is not (<= 2200 and var last) || last < first) return null;
        var updated = Day(answer.Text("data-updated"));
        if (updated is null && answer.Member("data-updated") is not null) return null;
        var titles = answer.Member("title");
        var finnish = RemoteText.OneLine(titles?.Text("fi") ?? "");
        var swedish = RemoteText.OneLine(titles?.Text("sv") ?? "");
        var unit = answer.Member("primaryValueType")?.Text("code");
        return new SotkanetIndicator(
            number,
            new Localized<string>(swedish is "" && finnish is not "" ? $":fi[{finnish}]" : swedish, finnish),
            unit is null ? null : RemoteText.OneLine(unit),
            updated,
            first,
            last);
    }

    /// <summary>The attribution of the figures (required by CC BY 4.0); it links to the indicator's description.</summary>
    public FigureSource Credit() => new(
        new Localized<string>(
            Named($"Sotkanet (Institutet för hälsa och välfärd), indikator {Number}", Title.Swedish),
            Named($"Sotkanet (Terveyden ja hyvinvoinnin laitos), indikaattori {Number}", Title.Finnish)),
        Localized.Of(language => new Uri(string.Create(CultureInfo.InvariantCulture, $"https://sotkanet.fi/sotkanet/{language.Code()}/metadata/indicators/{Number}"))),
        SourceLicence.Name,
        SourceLicence.Address);

    private static string Named(string indicator, string title) => title is "" ? indicator : $"{indicator}: {title}";

    /// <summary>The date, with or without a time of day after it.</summary>
    private static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text?[..Math.Min(10, text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && PlausibleYears.Contains(day.Year)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;
}
