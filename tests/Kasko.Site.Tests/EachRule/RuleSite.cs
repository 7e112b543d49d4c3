using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.EachRule;

/// <summary>
/// What shows a rule: <c>tests/sites/rules/ID</c> has the files of a site that breaks it under <c>wrong</c>, and the
/// same files mended under <c>right</c>, each laid over the small site. <c>without.txt</c> names files to leave out.
/// That the Finnish pages are behind what is written in Swedish is not told here: those rules have tests of their own.
/// </summary>
internal static class RuleSite
{
    private const string Settings = "site.yml";
    private const string Rules = "rules: {";

    private static readonly string Folder = Repository.Site("rules");

    public static IEnumerable<string> Ids => Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>Adds to what the site has decided about rules.</summary>
    public static TestSite Decide(this TestSite site, string decisions)
    {
        var text = File.ReadAllText(Path.Join(site.Root, Settings));
        return text.Contains(Rules, StringComparison.Ordinal)
            ? site.Replace(Settings, Rules, $"{Rules}{decisions}, ")
            : site.Append(Settings, $"{Rules}{decisions}}}\n");
    }

    public static TestSite Wrong(string id) => Laid(id, "wrong");

    public static TestSite Right(string id) => Laid(id, "right");

    private static TestSite Laid(string id, string name)
    {
        var site = TestSite.Small().With(Path.Join(Folder, id, name));
        var without = Path.Join(site.Root, "without.txt");
        if (File.Exists(without)) site.Remove([.. File.ReadAllLines(without), "without.txt"]);
        return File.Exists(Path.Join(site.Root, Settings)) ? site.Decide("stale-translation: off, unaccepted-translation: off") : site;
    }
}
