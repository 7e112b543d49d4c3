using System.Diagnostics;
using System.Security.Cryptography;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// A small site with every kind of file that the program reads. One file, or an answer of a statistics source, is
/// damaged, a command runs, and the file is as before again.
/// </summary>
internal sealed class DamagedSite : IAsyncDisposable
{
    private const string StatFinAnswers = "an answer of Statistics Finland";
    private const string SotkanetAnswers = "an answer of Sotkanet";
    private const string Record = ".public.kasko/record.json";
    private const string Cache = ".public.kasko/outside-links.json";
    private const string Figures = "content/measures/berths.observations.yml";

    private static readonly string[] Sources =
    [
        "content/goals/harbour.sv.md", "content/about.fi.md", "content/follow-up.sv.md", "content/index.sv.md", "content/measures/residents.yml", "content/measures/berths.yml",
        Figures, "content/benefits.yml", "content/advantages.yml", "site.yml",
        "content/goals/wave.svg", "content/drawing.svg", "content/goals/boat.png", "content/shore.jpg", "content/photo.webp", "content/turning.gif", "content/goals/mooring-fees.csv",
        "themes/plain/layouts/goal.html", "themes/plain/layouts/home.html", "themes/plain/partials/base.html", "themes/plain/theme.yml", "themes/plain/i18n/sv.yml",
        "themes/plain/assets/style.css", "themes/plain/assets/icon.svg",
    ];

    private readonly TestSite _site;
    private readonly PxWeb _web;
    private readonly Sotkanet _sotkanet;
    private readonly SortedDictionary<string, byte[]> _sound;

    private DamagedSite(TestSite site, PxWeb web, Sotkanet sotkanet)
    {
        (_site, _web, _sotkanet) = (site, web, sotkanet);
        _sound = FolderText.Bytes(site.Root);
    }

    public static async Task<DamagedSite> Make()
    {
        var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1200, 2024: 1234, 2025*: 1250");
        var sotkanet = await Sotkanet.Start();
        foreach (var (year, value) in ((int, decimal)[])[(2024, 1001), (2025, 1002)]) sotkanet.Values[year] = value;
        var site = TestSite.WithSwedish("![En strand](shore.jpg) ![En teckning](drawing.svg) ![En brygga](photo.webp) ![En vändning](turning.gif)")
            .WithTimersFasterBy(20)
            .Write("content/shore.jpg", await File.ReadAllBytesAsync(Path.Join(Repository.Site("talludden"), "content/news/shore-report/shore.jpg")))
            .Write("content/drawing.svg", await File.ReadAllBytesAsync(Path.Join(Repository.Tests, "Load", "Drawings", "illustrator.svg")))
            .Write("content/photo.webp", Convert.FromHexString("524946462400000057454250565038580A000000000000000200000100005650384C060000002F0240000000"))
            .Write("content/turning.gif", Convert.FromHexString("474946383961030002000000002C00000000030002000002024C01003B"))
            .Append("site.yml", $"statistics: {{statfin: \"{web.Address}\", sotkanet: \"{sotkanet.Address}\"}}\nexternal: {{allow: [example.org, tillganglighetskrav.fi, saavutettavuusvaatimukset.fi, sotkanet.fi, stat.fi, creativecommons.org]}}\n")
            .Append("content/measures/berths.yml", "statistics: {statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}}\n")
            .Write("content/measures/trees.yml", "benefit: people\nstatus: proposed\ntitle: {sv: Träd, fi: Puut}\ndefinition: {sv: Träd i parken., fi: Puut puistossa.}\nunit:\n  sv: {heading: träd, one: träd, other: träd}\n  fi: {heading: puut, one: puu, other: puuta}\ndirection: up\nstatistics: {sotkanet: {indicator: 127, area: \"231\"}}\n");
        var update = await site.Run("statistics", "update");
        Assert.True(update.ExitCode is 0 or 4 && File.Exists(Path.Join(site.Root, Figures)), update.Error);
        await site.Built();
        site.Write(Cache, """{"version":1,"answers":[{"address":"https://example.org/a","at":"2026-11-20T10:00:00Z","status":200,"moved_to":"https://example.org/b"}]}""");
        return new DamagedSite(site, web, sotkanet);
    }

    public async ValueTask DisposeAsync()
    {
        _site.Dispose();
        await _sotkanet.DisposeAsync();
        await _web.DisposeAsync();
    }

    /// <summary>The same seed always does the same.</summary>
    public async Task<DamageRun> Try(int seed)
    {
        var random = new Random(seed);
        var what = ((string[])[.. Sources, Record, Cache, StatFinAnswers, SotkanetAnswers])[random.Next(Sources.Length + 4)];
        if (what is StatFinAnswers) _web.Server.Changed = Sometimes(random);
        else if (what is SotkanetAnswers) _sotkanet.Server.Changed = Sometimes(random);
        else _site.Write(what, Damage.Of(_sound[what], random));
        var before = Everything();
        var time = Stopwatch.StartNew();
        var allocated = GC.GetTotalAllocatedBytes();

        string[] command = what switch
        {
            StatFinAnswers or SotkanetAnswers => ["statistics", "update"],
            Cache => ["check", "--external"],
            Record => [random.Next(2) == 0 ? "build" : "verify"],
            _ => [random.Next(3) == 0 ? "build" : "check"],
        };
        var run = await _site.Run(command);

        var took = time.Elapsed;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        _web.Server.Changed = _sotkanet.Server.Changed = null;
        var isRestUnchanged = Everything().SequenceEqual(before);
        // A check writes nothing else.
        if (command is ["check", ..] && isRestUnchanged) _site.Write(what, _sound[what]);
        else FolderText.Restore(_site.Root, _sound);
        return new DamageRun(seed, what, string.Join(' ', command), run, took, allocated, isRestUnchanged);
    }

    private static Func<byte[], byte[]> Sometimes(Random random) => answer => random.Next(2) == 0 ? Damage.Of(answer, random) : answer;

    /// <summary>All files but those that the commands write.</summary>
    private SortedDictionary<string, string> Everything() => new(
        FolderText.Bytes(_site.Root)
            .Where(file => !file.Key.StartsWith("public/", StringComparison.Ordinal) && !file.Key.StartsWith(".public.kasko/", StringComparison.Ordinal)
                && !file.Key.EndsWith(".observations.yml", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Convert.ToHexString(SHA256.HashData(file.Value))), StringComparer.Ordinal);
}

/// <param name="File">What was damaged.</param>
/// <param name="Allocated">In bytes, by all threads.</param>
internal sealed record DamageRun(int Seed, string File, string Command, CommandRun Run, TimeSpan Time, long Allocated, bool IsRestUnchanged)
{
    /// <summary>What is wrong with the run; null when nothing is.</summary>
    public string? Fault
    {
        get
        {
            if (CommandFault.In(Run) is { } fault) return fault;
            return IsRestUnchanged ? null : "another file changed";
        }
    }

    public override string ToString() => $"seed {Seed}, {Command} with damage in {File}: {Fault}\n{Run.Output}{Run.Error}";
}
