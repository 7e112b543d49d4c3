namespace Kasko.Site.Rules.Statistics;

/// <summary>A figure that was final and is not what it was.</summary>
/// <param name="Now">Null where the source has taken it away.</param>
public sealed record RewrittenFigure(string Period, decimal Before, decimal? Now);
