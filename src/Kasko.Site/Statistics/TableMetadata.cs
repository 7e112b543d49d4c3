using System.Collections.Immutable;
using System.Text.Json;

namespace Kasko.Site.Statistics;

/// <summary>A variable of a PxWeb table.</summary>
/// <param name="Values">Its codes.</param>
/// <param name="Labels">Their display texts, in the order of the codes.</param>
/// <param name="Elimination">Whether a query may omit it, and then gets the total.</param>
internal sealed record TableVariable(string Code, ImmutableArray<string> Values, ImmutableArray<string> Labels, bool Elimination, bool Time)
{
    public static TableVariable? Read(JsonElement variable)
    {
        if (variable.Text("code") is not { } code || variable.Member("values")?.Texts() is not { } values) return null;
        var labels = variable.Member("valueTexts")?.Texts() is { } texts && texts.Count == values.Count ? texts : values;
        return new TableVariable(code, [.. values], [.. labels], variable.Flag("elimination"), variable.Flag("time"));
    }
}

/// <summary>The metadata of a PxWeb table.</summary>
internal sealed record TableMetadata(ImmutableArray<TableVariable> Variables)
{
    /// <summary>Null when the answer is not in this form.</summary>
    public static TableMetadata? Read(JsonElement answer)
    {
        if (answer.Member("variables")?.Items() is not { } items) return null;
        var variables = items.Select(TableVariable.Read).OfType<TableVariable>().ToImmutableArray();
        return variables.Length == items.Count ? new TableMetadata(variables) : null;
    }
}
