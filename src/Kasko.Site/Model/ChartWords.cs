namespace Kasko.Site.Model;

/// <summary>The texts of a chart in the page's language.</summary>
/// <param name="Name">A short name of the chart, such as <c>Diagram: Invånarantal 2023–2030</c>.</param>
/// <param name="Finding">One sentence that describes what the chart shows.</param>
/// <param name="Result">The legend's text for the line of figures.</param>
/// <param name="Provisional">A figure that may still change.</param>
/// <param name="Path">The straight line from baseline to target.</param>
/// <param name="Range">The range that a measure should stay within.</param>
public sealed record ChartWords(
    string Name,
    string Finding,
    string Result,
    string Provisional,
    string Baseline,
    string Target,
    string Path,
    string Range);
