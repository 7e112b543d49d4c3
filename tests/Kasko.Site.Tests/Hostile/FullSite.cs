using System.Text;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Hostile;

/// <summary>A small built site with every kind of file that the program reads, and the sources of its official figures.</summary>
internal sealed class FullSite : IAsyncDisposable
{
    public const string Cache = ".public.kasko/outside-links.json";
    public const string Figures = "content/measures/berths.observations.yml";

    /// <summary>In a container, in a text format, and as bytes that the program does not look into.</summary>
    public static readonly string[] Documents =
    [
        "content/report.pdf", "content/letter.docx", "content/sums.xlsx", "content/talk.odp", "content/papers.zip", "content/sound.mp3", "content/old.doc", "content/notes.txt", "content/data.json",
        "content/map.geojson", "content/days.ics", "content/words.vtt", "content/words.srt", "content/table.tsv", "content/text.rtf",
    ];

    private FullSite(TestSite site, PxWeb statFin, Sotkanet sotkanet) => (Site, StatFin, Sotkanet) = (site, statFin, sotkanet);

    public TestSite Site { get; }

    public PxWeb StatFin { get; }

    public Sotkanet Sotkanet { get; }

    public static async Task<FullSite> Make()
    {
        var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1200, 2024: 1234, 2025*: 1250");
        var sotkanet = await Sotkanet.Start();
        foreach (var (year, value) in ((int, decimal)[])[(2024, 1001), (2025, 1002)]) sotkanet.Values[year] = value;
        var links = string.Join(' ', Documents.Select(document => $"[Filen {Path.GetFileNameWithoutExtension(document)} som {Path.GetExtension(document)[1..]}]({Path.GetFileName(document)})"));
        var site = TestSite.WithSwedish($"![En strand](shore.jpg) ![En teckning](drawing.svg) ![En brygga](photo.webp) ![En vändning](turning.gif)\n\n{links}")
            .WithTimersFasterBy(20)
            .Write("content/shore.jpg", await File.ReadAllBytesAsync(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore.jpg")))
            .Write("content/drawing.svg", await File.ReadAllBytesAsync(Path.Join(Repository.Tests, "Load", "Drawings", "illustrator.svg")))
            .Write("content/photo.webp", Convert.FromHexString("524946462400000057454250565038580A000000000000000200000100005650384C060000002F0240000000"))
            .Write("content/turning.gif", Convert.FromHexString("474946383961030002000000002C00000000030002000002024C01003B"))
            .Append("site.yml", $"statistics: {{statfin: \"{web.Address}\", sotkanet: \"{sotkanet.Address}\"}}\nhosts: [nginx]\nexternal: {{allow: [example.org, tillganglighetskrav.fi, saavutettavuusvaatimukset.fi, sotkanet.fi, stat.fi, creativecommons.org]}}\n")
            .Append("content/measures/berths.yml", "statistics: {statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}}\n")
            .Write("content/measures/trees.yml", "benefit: people\nstatus: proposed\ntitle: {sv: Träd, fi: Puut}\ndefinition: {sv: Träd i parken., fi: Puut puistossa.}\nunit:\n  sv: {heading: träd, one: träd, other: träd}\n  fi: {heading: puut, one: puu, other: puuta}\ndirection: up\nstatistics: {sotkanet: {indicator: 127, area: \"231\"}}\n");
        foreach (var document in Documents) site.Write(document, await Document(Path.GetExtension(document)));
        var update = await site.Run("statistics", "update");
        Assert.True(update.ExitCode is 0 or 4 && File.Exists(Path.Join(site.Root, Figures)), update.Error);
        await site.Built();
        site.Write(Cache, """{"version":1,"answers":[{"address":"https://example.org/a","at":"2026-11-20T10:00:00Z","status":200,"moved_to":"https://example.org/b"}]}""");
        return new FullSite(site, web, sotkanet);
    }

    public async ValueTask DisposeAsync()
    {
        Site.Dispose();
        await Sotkanet.DisposeAsync();
        await StatFin.DisposeAsync();
    }

    private static async Task<byte[]> Document(string kind) => kind switch
    {
        ".pdf" => await File.ReadAllBytesAsync(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore-report.sv.pdf")),
        ".docx" or ".xlsx" or ".odp" or ".zip" => Convert.FromHexString("504B0506000000000000000000000000000000000000"),
        ".doc" => Convert.FromHexString("D0CF11E0A1B11AE1"),
        ".mp3" => Encoding.Latin1.GetBytes("ID3\u0003\0\0\0\0\0\0ÿû\u0090\0"),
        ".json" => "{\"name\": \"Lillvik\", \"values\": [1, 2.5, null]}\n"u8.ToArray(),
        ".geojson" => "{\"type\": \"Point\", \"coordinates\": [21.2, 62.4]}\n"u8.ToArray(),
        ".ics" => "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20261201\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8.ToArray(),
        ".vtt" => "WEBVTT\n\n00:00.000 --> 00:02.000\nHamnen.\n"u8.ToArray(),
        ".srt" => "1\n00:00:00,000 --> 00:00:02,000\nHamnen.\n"u8.ToArray(),
        ".tsv" => "år\tantal\n2025\t12\n"u8.ToArray(),
        ".rtf" => "{\\rtf1\\ansi Hamnen.}"u8.ToArray(),
        _ => "Hamnen är öppen.\n"u8.ToArray(),
    };
}
