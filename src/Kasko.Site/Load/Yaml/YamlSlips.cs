using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using YamlDotNet.Core;

namespace Kasko.Site.Load.Yaml;

/// <summary>
/// Finds what is wrong with YAML that cannot be read. The parser knows only where it had to stop, so the repairs of the
/// usual slips are tried: the one by which it reads on is the one that was meant.
/// </summary>
internal static class YamlSlips
{
    /// <summary>Nobody fixes more at once.</summary>
    private const int MostSlips = 20;

    /// <summary>In characters; each repair that is tried reads the text once more.</summary>
    private const int LongestText = 100_000;

    /// <summary>The slips from the first to the one after which no repair helps; none where not even the first is known.</summary>
    /// <param name="linesBefore">The number of lines of the file before the text.</param>
    public static ImmutableArray<Diagnostic> In(string text, string path, int linesBefore)
    {
        var slips = ImmutableArray.CreateBuilder<Diagnostic>();
        if (text.Length > LongestText) return [];
        var lines = text.Split('\n');
        var repaired = new HashSet<(int Line, string Rule)>();
        for (var stop = StopIn(lines); stop is { } at && slips.Count < MostSlips; stop = StopIn(lines))
        {
            var tried = Repairs(lines, at).Select(repair => (Repair: repair, Stop: StopIn(repair.Applied(lines)))).ToList();
            var best = tried.FirstOrDefault(attempt => attempt.Stop is null).Repair ?? tried.FirstOrDefault(attempt => attempt.Stop > at).Repair;
            if (best is null) break;
            var found = best.Lines.Select(line => best.Rule(new SourceSpan(path, line.Line + 1 + linesBefore, line.Column), line.Text)).ToList();
            // A line that needs the same repair again was not meant so.
            if (!found.All(slip => repaired.Add((slip.At.Line, slip.Id)))) break;
            slips.AddRange(found);
            lines = best.Applied(lines);
        }

        return slips.ToImmutable();
    }

    /// <summary>None where a damaged line takes the patterns too long.</summary>
    private static List<YamlRepair> Repairs(string[] lines, Stop stop)
    {
        try
        {
            return [.. YamlRepairs.For(lines, stop.Line)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    /// <summary>Where the parser stops, line and column from 0; null where it reads everything.</summary>
    private static Stop? StopIn(string[] lines)
    {
        var parser = new Parser(new StringReader(string.Join('\n', lines)));
        try
        {
            while (parser.MoveNext())
            {
            }

            return null;
        }
        catch (YamlException exception)
        {
            var (line, column) = ((int)exception.Start.Line - 1, (int)exception.Start.Column - 1);
            // Of a tab it does not say where it is.
            return (line, column) == (0, 0) ? new Stop(Math.Max(0, Array.FindIndex(lines, YamlRepairs.IsTabbed)), 0) : new Stop(line, column);
        }
        catch (InvalidOperationException)
        {
            // Brackets that are never closed; it does not say where they were opened.
            return new Stop(lines.Length - 1, 0);
        }
    }

    private readonly record struct Stop(int Line, int Column)
    {
        public static bool operator >(Stop left, Stop right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)) > 0;

        public static bool operator <(Stop left, Stop right) => right > left;
    }
}
