namespace Kasko.Site.Model;

/// <summary>What a chart says in the page's language.</summary>
/// <param name="Name">A short name for the picture, such as <c>Diagram: Invånarantal 2023–2030</c>.</param>
/// <param name="Finding">One sentence: what there is to see.</param>
/// <param name="Result">The line of figures, as its key calls it.</param>
/// <param name="Provisional">A figure that may still change.</param>
/// <param name="Path">The straight line from baseline to target.</param>
/// <param name="Range">What a measure to be held shall keep within.</param>
public sealed record ChartWords(
    string Name,
    string Finding,
    string Result,
    string Provisional,
    string Baseline,
    string Target,
    string Path,
    string Range);
