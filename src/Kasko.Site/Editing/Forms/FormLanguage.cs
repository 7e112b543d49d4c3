namespace Kasko.Site.Editing.Forms;

/// <summary>A language of the site, in a form.</summary>
/// <param name="Name">In the language itself.</param>
/// <param name="IsPartial">Whether texts may be missing in it.</param>
internal sealed record FormLanguage(string Code, string Name, bool IsPartial);
