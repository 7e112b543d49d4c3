using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>Builds while someone edits the pages: files change, shrink and disappear at any moment.</summary>
public sealed class ChangingSourceTests
{
    private const int Builds = 25;
    private const string Page = "content/goals/harbour.sv.md";

    [Fact]
    public async Task Each_build_publishes_a_complete_site_or_reports_errors()
    {
        using var site = await TestSite.Small().Built();
        var text = File.ReadAllText(Path.Join(site.Root, Page));
        using var stop = new CancellationTokenSource();
        var editor = Task.Run(() => WriteUntil(Path.Join(site.Root, "content"), text, stop.Token));

        for (var build = 0; build < Builds; build++)
        {
            var before = FolderText.Hash(site.Public);
            var run = await site.Build();

            Assert.True(run.ExitCode is 0 or 1, run.Error);
            if (run.ExitCode == 1) Assert.Equal(before, FolderText.Hash(site.Public));
            else Assert.Equal(0, (await site.Run("verify")).ExitCode);
        }

        await stop.CancelAsync();
        await editor;
        Assert.Equal(0, (await site.Build()).ExitCode);
        Assert.Contains("Ålskär", site.Read("sv/strategiska-mal/en-livlig-hamn/index.html"), StringComparison.Ordinal);
    }

    /// <summary>Saves files as editors do, and in worse ways; in the end all are restored.</summary>
    private static void WriteUntil(string content, string text, CancellationToken stop)
    {
        var page = Path.Join(content, "goals/harbour.sv.md");
        var aside = Path.Join(content, ".aside");
        for (var turn = 0; !stop.IsCancellationRequested; turn++)
        {
            switch (turn % 5)
            {
                case 0: File.WriteAllText(page, text + new string('\n', turn % 50)); break;
                case 1: File.WriteAllText(page, text[..(turn * 37 % text.Length)]); break;
                case 2: File.Delete(page); break;
                case 3:
                    File.WriteAllText(aside, text);
                    File.Move(aside, page, overwrite: true);
                    break;
                case 4:
                    Directory.Move(Path.Join(content, "goals"), aside);
                    Thread.Yield();
                    Directory.Move(aside, Path.Join(content, "goals"));
                    break;
            }

            Thread.Sleep(turn % 4);
        }

        File.WriteAllText(page, text);
    }
}
