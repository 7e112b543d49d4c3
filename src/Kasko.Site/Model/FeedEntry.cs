namespace Kasko.Site.Model;

/// <summary>An entry of the change feed.</summary>
/// <param name="Id">A permanent, unique address of this change, such as a page's address with the date as fragment.</param>
/// <param name="Date">The date of the change, as written in the content.</param>
public sealed record FeedEntry(Uri Id, Uri Link, string Title, string Summary, DateOnly Date);
