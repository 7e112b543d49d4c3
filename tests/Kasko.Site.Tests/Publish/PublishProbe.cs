using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

/// <summary>A build in a separate process, which tests kill or run in places that the tests' own process cannot use.</summary>
internal static class PublishProbe
{
    public const int Pages = 30;

    /// <summary>The site in one of its generations: every page contains its generation and uses the generation's own style.</summary>
    public static IEnumerable<(string Path, string Text)> Site(int generation, int pages = Pages, int padding = 2000)
    {
        yield return ($"assets/style.{generation}.css", $"/* {generation} */");
        for (var page = 0; page < pages; page++)
            yield return (PathOf(page), $"generation {generation} page {page} {new string((char)('a' + (generation % 26)), padding)} end");
    }

    public static string PathOf(int page) => page == 0 ? "index.html" : $"sv/{page}/index.html";

    public static async Task<int> Run(string[] arguments)
    {
        var root = arguments[1];
        switch (arguments[0])
        {
            case "for-ever":
                var disk = new DiskThatMoves(Enum.Parse<Moving>(arguments[2]));
                for (var generation = 0; ; generation++)
                {
                    var said = await Publish(root, disk, Site(generation));
                    if (generation == 0) Console.WriteLine(said);
                }

            case "once":
                var numbers = arguments[2..].Select(int.Parse).ToArray();
                Console.WriteLine(await Publish(root, new Disk(), Site(numbers[0], numbers[1], numbers[2])));
                return 0;

            default:
                return 2;
        }
    }

    private static async Task<string> Publish(string root, Disk disk, IEnumerable<(string Path, string Text)> site)
    {
        var opening = await Publisher.Open(new PublishTarget(root, Path.Join(root, "public")), TimeSpan.FromSeconds(10), disk, CancellationToken.None);
        if (opening.Staging is null) return "refused " + opening.Diagnostics[0].Id;
        await using var staging = opening.Staging;
        try
        {
            foreach (var file in site) staging.Add(PublishedSite.File(file.Path, file.Text));
            var report = staging.Commit(CancellationToken.None);
            return report.Published ? $"published {report.Method}" : "refused " + report.Diagnostics[0].Id;
        }
        catch (DiskFailureException failure)
        {
            return "failed " + failure.Diagnostic.Id;
        }
    }
}
