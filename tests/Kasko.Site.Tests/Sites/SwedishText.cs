using AngleSharp.Dom;

namespace Kasko.Site.Tests.Sites;

/// <summary>
/// Markdown processed by the real command: the text is on a Swedish page of the small site, where its first line is
/// line 7. Returns the published page, or the problems on standard error.
/// </summary>
internal static class SwedishText
{
    public const string File = "content/about.sv.md";

    public static string Page(string text) => $"---\nkind: about\ntitle: Om strategin\nsummary: Text.\n---\n\n{text}\n";

    /// <summary>The main content of the published page.</summary>
    public static async Task<IElement> Read(string text)
    {
        using var site = TestSite.WithSwedish(text);
        await site.Built();
        return site.Page("sv/om-strategin/").QuerySelector("main")!;
    }

    /// <summary>The problems, each as <c>line:column id</c>.</summary>
    public static async Task<string[]> Problems(string text)
    {
        using var site = TestSite.WithSwedish(text);
        var run = await site.Check();
        return [.. run.Places.Select(place => place.Replace(File + ":", "", StringComparison.Ordinal))];
    }
}
