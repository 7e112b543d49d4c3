using System.Diagnostics;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>
/// The same bytes on every machine. The command runs in a separate process, since a process has one locale; the locales
/// need not be installed, because the runtime only uses their names.
/// </summary>
public sealed class ReproducibleBuildTests
{
    private static readonly (string Locale, string TimeZone)[] Machines =
    [
        ("C", "UTC"), ("tr_TR.UTF-8", "Pacific/Kiritimati"), ("th_TH.UTF-8", "America/St_Johns"), ("fa_IR.UTF-8", "Asia/Tehran"),
    ];

    [Fact]
    public async Task The_small_site_is_the_same_in_every_locale_time_zone_and_folder_and_with_either_line_end()
    {
        using var lf = TestSite.Small();
        var expected = await Hash(lf.Root, "C", "UTC");
        foreach (var (locale, timeZone) in Machines)
        {
            using var crlf = WithCrlf();
            Assert.Equal(expected, await Hash(crlf.Root, locale, timeZone));
        }
    }

    [Fact]
    public async Task Kaskos_site_is_the_same_in_every_locale_and_time_zone()
    {
        var hashes = new List<string>();
        foreach (var (locale, timeZone) in ((string, string)[])[Machines[0], Machines[^1]]) hashes.Add(await Hash(Repository.Root, locale, timeZone));

        Assert.Single(hashes.Distinct());
    }

    private static TestSite WithCrlf()
    {
        var site = TestSite.Small();
        foreach (var path in Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".yml" or ".html" or ".css" or ".svg"))
            File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        return site;
    }

    private static async Task<string> Hash(string site, string locale, string timeZone)
    {
        var folder = Directory.CreateTempSubdirectory("kasko-bytes-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kasko.dll"), "--site", site, "--output", Path.Join(folder, "public"), "--as-of", "2026-11-23", "--quiet", "--language", "en"])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = locale, ["TZ"] = timeZone },
            };
            using var process = Process.Start(start)!;
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, error);
            return FolderText.Hash(Path.Join(folder, "public"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
