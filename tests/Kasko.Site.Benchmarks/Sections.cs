namespace Kasko.Site.Benchmarks;

internal static class Sections
{
    /// <summary>Divides a number of pages of one language into sections, each with a page of its own, and texts.</summary>
    public static (int Sections, int Texts) Of(int pages)
    {
        var sections = (pages + Town.PagesInSection) / (Town.PagesInSection + 1);
        return (sections, pages - sections);
    }
}
