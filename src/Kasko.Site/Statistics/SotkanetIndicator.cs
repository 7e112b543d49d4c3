using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>An indicator's metadata in Sotkanet.</summary>
/// <param name="Titles">By language code; a language without a title is empty or missing.</param>
/// <param name="Unit">The code of the type of its values: a number, per cent, per thousand inhabitants.</param>
/// <param name="First">The first year with figures.</param>
/// <param name="Last">The last year with figures.</param>
internal sealed record SotkanetIndicator(int Number, ImmutableDictionary<string, string> Titles, string? Unit, DateTimeOffset? Updated, int First, int Last)
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
        var unit = answer.Member("primaryValueType")?.Text("code");
        return new SotkanetIndicator(
            number,
            LanguageCodes.Known.Select(language => language.Code()).ToImmutableDictionary(code => code, code => RemoteText.OneLine(titles?.Text(code) ?? ""), StringComparer.Ordinal),
            unit is null ? null : RemoteText.OneLine(unit),
            updated,
            first,
            last);
    }

    public FigureSource Credit(SiteLanguages languages) => SourceCredit.Of(
        languages,
        language => language switch
        {
            Language.Swedish => Named($"Sotkanet (Institutet för hälsa och välfärd), indikator {Number}", language),
            Language.Finnish => Named($"Sotkanet (Terveyden ja hyvinvoinnin laitos), indikaattori {Number}", language),
            _ => Named($"Sotkanet (Finnish Institute for Health and Welfare), indicator {Number}", language),
        },
        language => new Uri(string.Create(CultureInfo.InvariantCulture, $"https://sotkanet.fi/sotkanet/{language.Code()}/metadata/indicators/{Number}")));

    private string Named(string indicator, Language language) => TitleIn(language) is { Length: > 0 } title ? $"{indicator}: {title}" : indicator;

    /// <summary>A title that is only in Finnish is marked as Finnish.</summary>
    private string TitleIn(Language language)
    {
        var finnish = Language.Finnish.Code();
        if (Titles.GetValueOrDefault(language.Code()) is { Length: > 0 } own) return own;
        return Titles.GetValueOrDefault(finnish) is { Length: > 0 } title ? $":{finnish}[{title}]" : "";
    }

    /// <summary>The date, with or without a time of day after it.</summary>
    private static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text?[..Math.Min(10, text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && PlausibleYears.Contains(day.Year)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;
}
