namespace Kasko.Site.Model;

/// <summary>What a page says, for comparing two builds of a site.</summary>
/// <param name="Hash">SHA-256 of its content without the menus and the footer, in lower-case hexadecimal.</param>
public sealed record PageContent(Language Language, string Title, string Hash);
