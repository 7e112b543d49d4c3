using System.Text.Json;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Nightly;

/// <summary>The small site with two measures whose figures come from local servers, and its nightly runs.</summary>
internal sealed class NightlySite : IAsyncDisposable
{
    public const string Measure = "content/measures/residents.yml";
    public const string Figures = "content/measures/residents.observations.yml";

    private NightlySite(PxWeb web, Statistics.Sotkanet sotkanet, TestSite site) => (Web, Sotkanet, Site) = (web, sotkanet, site);

    public PxWeb Web { get; }
    public Statistics.Sotkanet Sotkanet { get; }
    public TestSite Site { get; }

    public string ReportPath => Path.Join(Site.Root, "nightly.json");

    public JsonElement Report => JsonDocument.Parse(File.ReadAllText(ReportPath)).RootElement;

    public static async Task<NightlySite> Start()
    {
        var web = await PxWeb.Start();
        var sotkanet = await Statistics.Sotkanet.Start();
        sotkanet.Values[2025] = 1002;
        var site = TestSite.Small()
            .Append("site.yml", $"statistics: {{statfin: \"{web.Address}\", sotkanet: \"{sotkanet.Address}\"}}\n")
            .Replace(Measure, "observations:\n  - {period: 2024, value: 1234}\n  - {period: 2025, value: 1250, provisional: true, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}\n", "")
            .Replace(Measure, "source:\n  title: {sv: Stadens register, fi: Kaupungin rekisteri}\n  url: https://example.org/register\n  licence: CC BY 4.0\n  licence_url: https://creativecommons.org/licenses/by/4.0/\n", "")
            .Append(Measure, "statistics: {statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}}\n")
            .Append("content/measures/berths.yml", "statistics: {sotkanet: {indicator: 127, area: \"231\"}}\n");
        var nightly = new NightlySite(web, sotkanet, site);
        nightly.Residents("2023: 1200, 2024: 1234, 2025*: 1250");
        return nightly;
    }

    /// <summary>The site after a nightly run without problems.</summary>
    public static async Task<NightlySite> AfterOneRun()
    {
        var nightly = await Start();
        var run = await nightly.Run();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return nightly;
    }

    public void Residents(string figures) => Web[Statistics.Residents.Path] = Statistics.Residents.Table(figures);

    public Task<CommandRun> Run(params string[] options) => Site.Run(["nightly", "--report", "nightly.json", .. options]);

    public string Text(string path) => File.ReadAllText(Path.Join(Site.Root, path));

    public async ValueTask DisposeAsync()
    {
        Site.Dispose();
        await Sotkanet.DisposeAsync();
        await Web.DisposeAsync();
    }
}
