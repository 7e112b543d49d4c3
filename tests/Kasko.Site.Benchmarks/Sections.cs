namespace Kasko.Site.Benchmarks;

internal static class Sections
{
    /// <summary>So many pages of one language as sections with a page of their own, and texts in them.</summary>
    public static (int Sections, int Texts) Of(int pages)
    {
        var sections = (pages + Town.PagesInSection) / (Town.PagesInSection + 1);
        return (sections, pages - sections);
    }
}
