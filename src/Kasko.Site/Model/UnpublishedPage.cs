namespace Kasko.Site.Model;

/// <summary>Why a page that a preview shows is not published on the day.</summary>
/// <param name="IsDraft">Whether it is a draft in at least one language.</param>
/// <param name="From">The day on which it is published, when that is to come.</param>
public sealed record UnpublishedPage(bool IsDraft, DateOnly? From);
