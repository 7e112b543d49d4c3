using System.Diagnostics;
using System.Security.Cryptography;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>
/// A site with every kind of file that the program reads. One file, or an answer of a statistics source, is
/// damaged, a command runs, and the file is as before again.
/// </summary>
internal sealed class DamagedSite : IAsyncDisposable
{
    private const string StatFinAnswers = "an answer of Statistics Finland";
    private const string SotkanetAnswers = "an answer of Sotkanet";
    private const string Record = ".public.kasko/record.json";

    private static readonly string[][] Reading = [["build"], ["build"], ["check"], ["check"], ["check"], ["translations"], ["proposal"], ["hosts", "nginx"]];

    private static readonly string[] Sources =
    [
        "content/goals/harbour.sv.md", "content/about.fi.md", "content/follow-up.sv.md", "content/index.sv.md", "content/measures/residents.yml", "content/measures/berths.yml",
        FullSite.Figures, "content/benefits.yml", "content/advantages.yml", "site.yml",
        "content/goals/wave.svg", "content/drawing.svg", "content/goals/boat.png", "content/shore.jpg", "content/photo.webp", "content/turning.gif", "content/goals/mooring-fees.csv",
        "themes/plain/layouts/goal.html", "themes/plain/layouts/home.html", "themes/plain/partials/base.html", "themes/plain/theme.yml", "themes/plain/i18n/sv.yml",
        "themes/plain/assets/style.css", "themes/plain/assets/icon.svg",
    ];

    private readonly FullSite _full;
    private readonly SortedDictionary<string, byte[]> _sound;

    private DamagedSite(FullSite full)
    {
        (_full, _sound) = (full, FolderText.Bytes(full.Site.Root));
    }

    public static async Task<DamagedSite> Make() => new(await FullSite.Make());

    public ValueTask DisposeAsync() => _full.DisposeAsync();

    /// <summary>The same seed always does the same.</summary>
    public async Task<DamageRun> Try(int seed)
    {
        var random = new Random(seed);
        var what = ((string[])[.. Sources, .. FullSite.Documents, Record, FullSite.Cache, StatFinAnswers, SotkanetAnswers])[random.Next(Sources.Length + FullSite.Documents.Length + 4)];
        if (what is StatFinAnswers) _full.StatFin.Server.Changed = Sometimes(random);
        else if (what is SotkanetAnswers) _full.Sotkanet.Server.Changed = Sometimes(random);
        else _full.Site.Write(what, Damage.Of(_sound[what], random));
        var before = Everything();
        var time = Stopwatch.StartNew();
        var allocated = GC.GetTotalAllocatedBytes();

        string[] command = what switch
        {
            StatFinAnswers or SotkanetAnswers => ["statistics", "update"],
            FullSite.Cache => ["check", "--external"],
            Record => [random.Next(2) == 0 ? "build" : "verify"],
            _ => Reading[random.Next(Reading.Length)],
        };
        var run = await _full.Site.Run(command);

        var took = time.Elapsed;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        _full.StatFin.Server.Changed = _full.Sotkanet.Server.Changed = null;
        var isRestUnchanged = Everything().SequenceEqual(before);
        // All but a build only read.
        if (command is ["check" or "translations" or "proposal" or "hosts", ..] && isRestUnchanged) _full.Site.Write(what, _sound[what]);
        else FolderText.Restore(_full.Site.Root, _sound);
        return new DamageRun(seed, what, string.Join(' ', command), run, took, allocated, isRestUnchanged);
    }

    private static Func<byte[], byte[]> Sometimes(Random random) => answer => random.Next(2) == 0 ? Damage.Of(answer, random) : answer;

    /// <summary>All files but those that the commands write.</summary>
    private SortedDictionary<string, string> Everything() => new(
        FolderText.Bytes(_full.Site.Root)
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
