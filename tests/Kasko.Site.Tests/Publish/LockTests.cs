using Kasko.Site.Publish;

namespace Kasko.Site.Tests.Publish;

public sealed class LockTests : IDisposable
{
    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_second_build_is_refused_with_a_message_after_the_waiting_time()
    {
        var first = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using var staging = first.Staging!;

        Assert.Equal("another-build-publishes", Assert.Single(await _site.Refusal()).Id);
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first_and_then_builds_on_it()
    {
        var first = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        var second = Publisher.Open(_site.Target, TimeSpan.FromMinutes(1), CancellationToken.None);
        Assert.False(second.IsCompleted);
        first.Staging!.Add(PublishedSite.File("index.html", "hej"));
        first.Staging.Commit(CancellationToken.None);
        await first.Staging.DisposeAsync();

        await using var staging = (await second).Staging!;
        staging.Add(PublishedSite.File("index.html", "hej"));
        Assert.Equal(PublishMethod.Unchanged, staging.Commit(CancellationToken.None).Method);
    }

    [Fact]
    public async Task Builds_that_wait_for_one_that_publishes_nothing_still_run_one_at_a_time()
    {
        var first = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        var atWork = 0;
        var others = Enumerable.Range(0, 8).Select(async build =>
        {
            var opening = await Publisher.Open(_site.Target, TimeSpan.FromMinutes(1), CancellationToken.None);
            await using var staging = opening.Staging!;
            Assert.Equal(1, Interlocked.Increment(ref atWork));
            if (build % 2 == 0)
            {
                staging.Add(PublishedSite.File("index.html", $"{build}"));
                staging.Commit(CancellationToken.None);
            }

            Assert.Equal(0, Interlocked.Decrement(ref atWork));
        }).ToArray();
        await first.Staging!.DisposeAsync();

        await Task.WhenAll(others);
        Assert.Equal(["lock", "record.json"], _site.OwnThings);
    }

    [Fact]
    public async Task A_build_that_waits_can_be_cancelled()
    {
        var first = await Publisher.Open(_site.Target, TimeSpan.Zero, CancellationToken.None);
        await using var staging = first.Staging!;
        using var stop = new CancellationTokenSource();
        var second = Publisher.Open(_site.Target, TimeSpan.FromMinutes(1), stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public async Task The_lock_file_of_a_killed_build_does_not_block()
    {
        _site.Write(".public.kasko/lock", "");

        Assert.True((await _site.Publish(("index.html", "hej"))).Published);
    }
}
