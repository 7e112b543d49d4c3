namespace Kasko.Site.Rules.Statistics;

/// <summary>A final figure that the source has changed.</summary>
/// <param name="Now">Null when the source has removed it.</param>
public sealed record RewrittenFigure(string Period, decimal Before, decimal? Now);
