using System.Collections.Immutable;
using System.Text.Json;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>One answer to a table query: the figures for some of the periods.</summary>
internal sealed record TablePart(ImmutableArray<Figure> Figures, DateTimeOffset? Updated, string? Unit)
{
    /// <summary>In Statistics Finland's tables, a true zero, unlike the dots.</summary>
    private const string Nil = "-";

    /// <summary>
    /// Reads the cells of the requested series, wherever the answer has them. Null when the answer is malformed or about something else.
    /// </summary>
    public static TablePart? Read(JsonElement answer, TableQuery query, IReadOnlyCollection<string> times)
    {
        if (JsonStat.Read(answer) is not { } dataset || dataset.Dimension(query.Time.Code) is not { } time) return null;
        if (!query.Fixed.All(choice => dataset.Dimension(choice.Variable)?.Positions.ContainsKey(choice.Code) ?? false)) return null;
        if (dataset.Dimensions.Any(dimension => dimension != time && dimension.Positions.Count > 1 && query.Fixed.All(choice => choice.Variable != dimension.Id))) return null;

        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var code in times.Where(time.Positions.ContainsKey))
        {
            if (SourcePeriod.Parse(code) is not { } period) return null;
            var cell = dataset.Cell(dimension => dimension == time ? time.Positions[code]
                : query.Fixed.FirstOrDefault(choice => choice.Variable == dimension.Id) is { } choice ? dimension.Positions[choice.Code] : 0);
            if (!dataset.Value(cell, out var value)) return null;
            var status = dataset.Status(cell);
            string[] marks = [status, code, time.Labels.GetValueOrDefault(code, ""), query.Time.Labels[query.Time.Values.IndexOf(code)]];
            figures.Add(new Figure(period, ValueOf(value, status), Provisional: marks.Any(SourcePeriod.MarksProvisional)));
        }

        var unit = dataset.Dimension(query.Contents.Variable)!.Units.GetValueOrDefault(query.Contents.Code);
        return new TablePart(figures.ToImmutable(), dataset.Updated, unit is null ? null : RemoteText.OneLine(unit));
    }

    /// <summary>Dots mean that there is no figure, or a confidential one, whatever number is given with them.</summary>
    private static decimal? ValueOf(decimal? value, string status) => status.Trim() switch
    {
        "." or ".." or "..." or "…" => null,
        Nil => value ?? 0,
        _ => value,
    };
}
