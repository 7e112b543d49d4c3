namespace Kasko.Site.Diagnostics;

/// <summary>A rule that one page need not follow, and why.</summary>
/// <param name="Id">A rule of the reference that is not firm.</param>
/// <param name="Page">The page's file, relative to the site's folder.</param>
/// <param name="At">Where the page says so.</param>
public sealed record Allowance(string Id, string Reason, string Page, SourceSpan At);
