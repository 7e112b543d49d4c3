using Kasko.Site.Files;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Puts links, pipes, devices, files and folders in a place of a site, and runs commands that read or write there.</summary>
internal static class OddEntries
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Each with how it is made; false when this machine does not allow it.</summary>
    private static readonly (string Name, Func<string, string, bool> Make)[] Kinds =
    [
        ("a link to a file", (path, elsewhere) => SpecialFile.TryMake(Special.Link, path, Path.Join(elsewhere, "letter.txt"))),
        ("a link to a folder", (path, elsewhere) => SpecialFile.TryMake(Special.Link, path, Path.Join(elsewhere, "precious"))),
        ("a link to nothing", (path, elsewhere) => SpecialFile.TryMake(Special.DanglingLink, path, Path.Join(elsewhere, "letter.txt"))),
        ("a link to an endless device", (path, _) => SpecialFile.TryMake(Special.Link, path, "/dev/zero")),
        ("a folder", (path, elsewhere) => SpecialFile.TryMake(Special.Folder, path, elsewhere)),
        ("a pipe", (path, elsewhere) => SpecialFile.TryMake(Special.Pipe, path, elsewhere)),
        ("a device", (path, elsewhere) => SpecialFile.TryMake(Special.Device, path, elsewhere)),
        ("a file", (path, _) =>
        {
            File.WriteAllText(path, "x");
            return true;
        }),
    ];

    /// <summary>What went wrong, a text for each.</summary>
    /// <param name="made">The site to copy.</param>
    /// <param name="place">Relative to the site's folder.</param>
    /// <param name="commands">Separated by semicolons.</param>
    public static async Task<List<string>> Faults(TestSite made, string place, string commands)
    {
        List<string> faults = [];
        if (OperatingSystem.IsWindows()) return faults;
        using var elsewhere = new PublishedSite(inMemory: true);
        elsewhere.Write("letter.txt", "mine");
        elsewhere.Write("precious/letter.txt", "mine too");
        var before = PublishedSite.Everything(elsewhere.Root);
        foreach (var (name, make) in Kinds)
        {
            using var site = TestSite.Small().With(made.Root).WithTimersFasterBy(20).Variable("KASKO_CHROMIUM", Path.Join(made.Root, ".browser"));
            var path = Path.Join(site.Root, place);
            var expected = FileEntry.KindOf(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (expected is EntryKind.Folder) Directory.Delete(path, recursive: true);
            File.Delete(path);
            if (!make(path, elsewhere.Root) || FileEntry.KindOf(path) == expected) continue;
            foreach (var command in commands.Split("; "))
            {
                var kind = FileEntry.KindOf(path);
                // On a thread of its own: opening a pipe would block it.
                var run = Task.Run(() => site.Run(command.Split(' ')));
                var what = $"{command} with {name} in place of {place}";
                if (await Task.WhenAny(run, Task.Delay(Longest)) != run)
                {
                    faults.Add($"{what} does not end");
                    return faults;
                }

                if (CommandFault.In(await run) is { } fault) faults.Add($"{what}: {fault}\n{(await run).Error}");
                if (!PublishedSite.Everything(elsewhere.Root).SequenceEqual(before) || Directory.GetDirectories(elsewhere.Root).Length != 1) faults.Add($"{what} changes something elsewhere");
                if (kind is EntryKind.Link or EntryKind.Special && FileEntry.KindOf(path) != kind && !place.StartsWith("public/", StringComparison.Ordinal)) faults.Add($"{what} replaces it");
            }
        }

        return faults;
    }
}
