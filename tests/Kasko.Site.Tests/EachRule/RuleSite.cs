using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.EachRule;

/// <summary>
/// What shows a rule: <c>tests/sites/rules/ID</c> has the files of a site that breaks it under <c>wrong</c>, and the
/// same files mended under <c>right</c>, each laid over the small site. <c>without.txt</c> names files to leave out.
/// </summary>
internal static class RuleSite
{
    private static readonly string Folder = Repository.Site("rules");

    public static IEnumerable<string> Ids => Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public static TestSite Wrong(string id) => Laid(id, "wrong");

    public static TestSite Right(string id) => Laid(id, "right");

    private static TestSite Laid(string id, string name)
    {
        var site = TestSite.Small().With(Path.Join(Folder, id, name));
        var without = Path.Join(site.Root, "without.txt");
        if (!File.Exists(without)) return site;
        return site.Remove([.. File.ReadAllLines(without), "without.txt"]);
    }
}
