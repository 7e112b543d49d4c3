using System.Globalization;

namespace Kasko.Site.Tests.Publish;

/// <summary>Builds that are killed repeatedly while a reader reads every page.</summary>
public sealed class ProcessKillTests : IDisposable
{
    private const int Kills = 10;

    private readonly PublishedSite _site = new(inMemory: true);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(Moving.InOneStep)]
    [InlineData(Moving.NotAtAll)]
    public async Task A_visitor_never_gets_an_error_and_the_next_build_recovers(Moving moving)
    {
        await _site.Publish([.. PublishProbe.Site(0)]);
        _site.Write("public/foreign.txt", "mine");
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadUntil(stop.Token));

        for (var kill = 0; kill < Kills; kill++)
        {
            using var build = ProbeProcess.Start("for-ever", _site.Root, moving.ToString());
            Assert.StartsWith("published", await build.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
            // At a different moment of the build each time.
            await Task.Delay(kill * 3);
            build.Kill();
            await build.WaitForExitAsync();
            if (moving is Moving.InOneStep) Assert.Single(Generations());
        }

        await stop.CancelAsync();
        Assert.True(await reader > PublishProbe.Pages);
        var last = await _site.Publish([.. PublishProbe.Site(int.MaxValue)]);
        Assert.DoesNotContain(last.Diagnostics, found => found.Id is "repaired-file");
        Assert.Equal([int.MaxValue], Generations());
        Assert.Equal("mine", _site.Read("foreign.txt"));
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task Builds_that_run_at_once_wait_for_each_other_and_the_folder_is_always_one_of_theirs()
    {
        await _site.Publish([.. PublishProbe.Site(0)]);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadUntil(stop.Token));

        var once = "for generation in 1 2 3 4; do " + ProbeProcess.Command + " once \"$1\" $generation 30 2000 & done; wait";
        Assert.All(await ProbeProcess.Shell(once, [], _site.Root), said => Assert.Equal("published Exchanged", said));

        await stop.CancelAsync();
        Assert.True(await reader > PublishProbe.Pages);
        Assert.InRange(Assert.Single(Generations()), 1, 4);
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    private HashSet<int> Generations() => [.. Enumerable.Range(0, PublishProbe.Pages).Select(page => GenerationOf(page, _site.Read(PublishProbe.PathOf(page))))];

    private int ReadUntil(CancellationToken stop)
    {
        var read = 0;
        while (!stop.IsCancellationRequested)
        {
            var page = read++ % PublishProbe.Pages;
            var generation = GenerationOf(page, _site.Read(PublishProbe.PathOf(page)));
            // The style that the page uses exists, unless the page has been replaced meanwhile.
            if (!_site.Has($"assets/style.{generation}.css"))
                Assert.NotEqual(generation, GenerationOf(page, _site.Read(PublishProbe.PathOf(page))));
        }

        return read;
    }

    /// <summary>The generation of a page, which must be complete.</summary>
    private static int GenerationOf(int page, string text)
    {
        var words = text.Split(' ');
        Assert.True(words is ["generation", _, "page", _, _, "end"] && words[3] == page.ToString(CultureInfo.InvariantCulture) && words[4].Length == 2000, text);
        return int.Parse(words[1], CultureInfo.InvariantCulture);
    }
}
