using System.Diagnostics;
using System.Globalization;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Random damage from any number of seeds, with a summary: exit codes, faults, time and memory.</summary>
internal static class RandomDamageCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <param name="arguments">The number of seeds, and the first one, which is 0 unless it is given.</param>
    public static async Task<int> Run(string[] arguments)
    {
        if (arguments is not [var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count)
            || !int.TryParse(arguments.ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture, out var first))
        {
            Console.Error.WriteLine("usage: random-damage SEEDS [FIRST]");
            return 2;
        }

        await using var site = await DamagedSite.Make();
        var runs = new List<DamageRun>();
        var total = Stopwatch.StartNew();
        for (var seed = first; seed < first + count; seed++)
        {
            // The last line tells which seed ended the process.
            Console.Error.Write($"\rseed {seed}");
            var run = site.Try(seed);
            if (await Task.WhenAny(run, Task.Delay(Longest)) != run)
            {
                Console.Error.WriteLine($": no end within {Longest.TotalMinutes} minutes");
                return 1;
            }

            runs.Add(await run);
            if (runs[^1].Fault is not null) Console.WriteLine($"\n{runs[^1]}");
        }

        Console.Error.WriteLine();
        var slowest = runs.MaxBy(run => run.Time)!;
        var largest = runs.MaxBy(run => run.Allocated)!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {first} to {first + count - 1} in {total.Elapsed.TotalSeconds:0} s"));
        foreach (var code in runs.GroupBy(run => run.Run.ExitCode).OrderBy(code => code.Key)) Console.WriteLine($"exit code {code.Key}: {code.Count()}");
        Console.WriteLine($"faults: {runs.Count(run => run.Fault is not null)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"longest: {slowest.Time.TotalSeconds:0.00} s (seed {slowest.Seed}, {slowest.File}), median {runs.Select(run => run.Time).Order().ElementAt(runs.Count / 2).TotalSeconds:0.00} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most allocated: {largest.Allocated / 1_000_000} MB (seed {largest.Seed}, {largest.File}); peak memory of the process: {Peak() / 1_000_000} MB"));
        return runs.Exists(run => run.Fault is not null) ? 1 : 0;
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
