namespace Kasko.Site.Model;

/// <summary>The texts of a chart in the page's language. Those with <c>{placeholders}</c> are filled when it is drawn.</summary>
/// <param name="Finding">The latest figure and its state, the heading of the page and of the chart as a file.</param>
/// <param name="Title">What the chart shows, in at most fifteen words.</param>
/// <param name="Subtitle">The measure, the town, the period and the unit.</param>
/// <param name="Name">The picture in words: its first and its last figure.</param>
/// <param name="Latest">The legend's text for the latest figure.</param>
/// <param name="LatestLabel">The label of the latest figure, with its period and value.</param>
/// <param name="Provisional">A figure that may still change.</param>
/// <param name="ProvisionalShort">The same as a mark after a figure.</param>
/// <param name="TargetLabel">The label of the target level or range, with its value.</param>
/// <param name="TargetChanged">That the target level was changed.</param>
/// <param name="Interim">An interim target.</param>
/// <param name="Path">The straight line from baseline to target.</param>
/// <param name="Range">The range that a measure should stay within.</param>
/// <param name="Missing">That there is no figure for some periods.</param>
/// <param name="Confidential">That the figures for some periods are confidential.</param>
/// <param name="Break">From when figures cannot be compared with earlier ones.</param>
/// <param name="Estimate">A figure that is estimated.</param>
/// <param name="SeriesBreak">The mark where the series breaks.</param>
/// <param name="NotFromZero">That the value axis does not include zero.</param>
/// <param name="Citation">How to cite the figures: publisher, measure, source and address.</param>
public sealed record ChartWords(
    string Finding,
    string Title,
    string Subtitle,
    string Name,
    string Latest,
    string LatestLabel,
    string Provisional,
    string ProvisionalShort,
    string Baseline,
    string Target,
    string TargetLabel,
    string TargetChanged,
    string Interim,
    string Path,
    string Range,
    string Missing,
    string Confidential,
    string Break,
    string Estimate,
    string SeriesBreak,
    string NotFromZero,
    string Citation);
