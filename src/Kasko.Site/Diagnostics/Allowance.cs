namespace Kasko.Site.Diagnostics;

/// <summary>A rule that one page is allowed to break, and why.</summary>
/// <param name="Id">A rule that is not firm.</param>
/// <param name="Page">The page's file, relative to the site's folder.</param>
/// <param name="At">The place in the page's front matter.</param>
public sealed record Allowance(string Id, string Reason, string Page, SourceSpan At);
