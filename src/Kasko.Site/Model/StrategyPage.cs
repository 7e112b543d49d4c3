namespace Kasko.Site.Model;

/// <summary>The page with the whole strategy in one language.</summary>
/// <param name="Route">Its place on the site.</param>
/// <param name="Url">Its public address.</param>
public sealed record StrategyPage(Language Language, Route Route, Uri Url);
