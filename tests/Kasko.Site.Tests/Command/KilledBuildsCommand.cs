using System.Diagnostics;
using System.Globalization;

namespace Kasko.Site.Tests.Command;

/// <summary>Any number of killed builds in both ways of publishing, with a summary.</summary>
internal static class KilledBuildsCommand
{
    /// <summary>After so many kills a build is left alone.</summary>
    private const int BetweenWholeBuilds = 10;

    /// <param name="arguments">The number of kills for each way, and the native binary unless the assembly is to be tried.</param>
    public static async Task<int> Run(string[] arguments)
    {
        if (arguments is not [var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var kills))
        {
            Console.Error.WriteLine("usage: killed-builds KILLS [PROGRAM]");
            return 2;
        }

        string[] program = arguments.Length > 1 ? [Path.GetFullPath(arguments[1])] : ["dotnet", KaskoProcess.Program];
        var faults = 0;
        foreach (var fileByFile in (bool[])[false, true]) faults += await Try(program, fileByFile, kills);
        return faults == 0 ? 0 : 1;
    }

    private static async Task<int> Try(string[] program, bool fileByFile, int kills)
    {
        var (publishing, between, whole, faults, total) = (0, 0, 0, 0, Stopwatch.StartNew());
        var moment = new Random(kills);
        using var builds = new KilledBuilds(program, fileByFile);
        await builds.Prepare();
        for (var kill = 0; kill < kills; kill++)
        {
            Console.Error.Write($"\rkill {kill}");
            if (await builds.Kill(kill, moment)) publishing++;
            if (builds.HasBoth()) between++;
            Tell(kill, builds.Faults());
            if (kill % BetweenWholeBuilds != BetweenWholeBuilds - 1) continue;
            whole++;
            Tell(kill, await builds.FaultsAfterAWholeBuild(whole));
        }

        Console.Error.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(fileByFile ? "file by file" : "exchanged")}: {kills} kills in {total.Elapsed.TotalSeconds:0} s, {publishing} of them while publishing, {between} between two pages, {whole} whole builds between them; faults: {faults}"));
        return faults;

        void Tell(int kill, IEnumerable<string> found)
        {
            foreach (var fault in found)
            {
                faults++;
                Console.WriteLine($"\nafter kill {kill}: {fault}");
            }
        }
    }
}
