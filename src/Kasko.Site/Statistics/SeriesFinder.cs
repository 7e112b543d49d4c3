using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Finds a measure's series in a table, by patterns that still match when the table's codes change.</summary>
internal static class SeriesFinder
{
    /// <summary>Statistics Finland's code for the total over a variable.</summary>
    private const string Total = "SSS";

    /// <param name="category">The category whose figures are asked for; null for the whole.</param>
    public static Result<TableQuery> Find(TableMetadata table, StatFinSource source, SourceCategory? category = null)
    {
        if (Time(table) is not { } time) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "timeperiod");
        if (!Area(table, source.Area).Is(out var area, out var problem)) return problem;
        var others = table.Variables.Where(variable => variable.Code != time.Code && variable.Code != area.Variable).ToImmutableArray();
        if (!Contents(others, source.Contents).Is(out var contents, out problem)) return problem;
        var by = source.By is { } named ? Dimension(table, named.Value) : null;
        if (source.By is { } unknown && by is null) return StatisticsCategory.NoDimension(unknown.At, unknown.Value, table.Variables.Select(variable => RemoteText.OneLine(variable.Code)));
        if (category is not null && !by!.Values.Contains(category.Code.Value)) return StatisticsCategory.At(category.Code.At, category.Code.Value, by.Values.Select(RemoteText.OneLine));
        if (category is not null && by!.Code == area.Variable) area = area with { Code = category.Code.Value };
        var choices = ImmutableArray.CreateBuilder<TableChoice>();
        choices.AddRange(area, contents);
        foreach (var variable in others.Where(variable => variable.Code != contents.Variable))
        {
            if (category is not null && variable == by) choices.Add(new TableChoice(variable.Code, category.Code.Value));
            else if (variable.Values.Contains(Total)) choices.Add(new TableChoice(variable.Code, Total));
            else if (variable.Values is [var only]) choices.Add(new TableChoice(variable.Code, only));
            else if (!variable.Elimination) return StatisticsVariable.At(source.Table.At, RemoteText.OneLine(variable.Code));
        }

        return new TableQuery(area, contents, time, choices.ToImmutable());
    }

    /// <summary>Whether a table has no whole over its dimension, so that only categories can be asked for.</summary>
    public static bool HasCategoriesOnly(TableMetadata table, StatFinSource source) =>
        source.By is { } by && Dimension(table, by.Value) is { Elimination: false, Values.Length: > 1 } dimension && !dimension.Values.Contains(Total)
        && !dimension.Code.StartsWith("alue", StringComparison.OrdinalIgnoreCase);

    /// <summary>The variable with the code, or else the only one that begins so: a code may end with the year of its classification.</summary>
    private static TableVariable? Dimension(TableMetadata table, string by) =>
        table.Variables.FirstOrDefault(variable => variable.Code.Equals(by, StringComparison.OrdinalIgnoreCase))
        ?? (table.Variables.Where(variable => variable.Code.StartsWith(by, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null);

    /// <summary>The variable marked as time; otherwise the one with that name, or whose codes are all periods.</summary>
    private static TableVariable? Time(TableMetadata table) =>
        table.Variables.FirstOrDefault(variable => variable.Time)
        ?? table.Variables.FirstOrDefault(variable => variable.Code.StartsWith("timeperiod", StringComparison.OrdinalIgnoreCase))
        ?? table.Variables.FirstOrDefault(variable => variable.Values.Length > 0 && variable.Values.All(code => SourcePeriod.Parse(code) is not null));

    /// <summary>
    /// The code of the area variable contains the year of its classification: <c>alue_23_20260101</c>, or is just <c>Alue</c>.
    /// </summary>
    private static Result<TableChoice> Area(TableMetadata table, Sourced<string> area)
    {
        var variables = table.Variables.Where(variable => variable.Code.StartsWith("alue", StringComparison.OrdinalIgnoreCase)).ToList();
        return variables.Where(variable => variable.Values.Contains(area.Value)).ToList() switch
        {
            [var only] => new TableChoice(only.Code, area.Value),
            [_, var second, ..] => StatisticsVariable.At(area.At, RemoteText.OneLine(second.Code)),
            _ => StatisticsArea.At(area.At, area.Value, variables.SelectMany(variable => variable.Values).Select(RemoteText.OneLine)),
        };
    }

    /// <summary>
    /// The single code that equals the text, or ends with it, or (when its beginning has changed) has the same part after its last hyphen.
    /// </summary>
    private static Result<TableChoice> Contents(ImmutableArray<TableVariable> variables, Sourced<string> contents)
    {
        var named = variables.Where(variable => variable.Code.Equals("contentscode", StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        var codes = (named.IsEmpty ? variables : named)
            .SelectMany(variable => variable.Values.Select(code => new TableChoice(variable.Code, code)))
            .ToList();
        var written = contents.Value;
        var match = Matches(code => code.Equals(written, StringComparison.OrdinalIgnoreCase))
            ?? Matches(code => EndsIn(code, written))
            ?? Matches(code => EndsIn(code, written[(written.LastIndexOf('-') + 1)..]));
        return match is [var only] ? only : StatisticsContents.At(contents.At, written, codes.Select(choice => RemoteText.OneLine(choice.Code)));

        List<TableChoice>? Matches(Func<string, bool> isMeant) =>
            codes.Where(choice => isMeant(choice.Code)).ToList() is { Count: > 0 } found ? found : null;
    }

    /// <summary>Whether a code ends with a whole part: <c>vaerak-vaesto</c> ends with <c>vaesto</c>, not with <c>esto</c>.</summary>
    private static bool EndsIn(string code, string part) =>
        part.Length > 0
        && code.EndsWith(part, StringComparison.OrdinalIgnoreCase)
        && (code.Length == part.Length || !char.IsLetterOrDigit(code[^(part.Length + 1)]));
}
