namespace Kasko.Site.Model;

/// <summary>A change that readers may follow.</summary>
/// <param name="Id">An address that stays the same for ever and belongs to this change alone, such as a page's with the date as fragment.</param>
/// <param name="Date">When it changed, by the content's own word.</param>
public sealed record FeedEntry(Uri Id, Uri Link, string Title, string Summary, DateOnly Date);
