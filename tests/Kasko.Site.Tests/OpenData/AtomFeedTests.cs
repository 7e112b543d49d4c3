using System.ServiceModel.Syndication;
using System.Xml;
using Kasko.Site.Model;
using Kasko.Site.OpenData;

namespace Kasko.Site.Tests.OpenData;

public sealed class AtomFeedTests
{
    private static readonly FeedEntry Winter = Entry("winter", new(2026, 1, 1));
    private static readonly FeedEntry Summer = Entry("summer", new(2025, 7, 1));

    [Fact]
    public void A_feed_reader_finds_the_newest_change_first()
    {
        var feed = Read(AtomFeed.Of(OpenTown.Settings, Language.Finnish, "Muutokset", [Summer, Winter]));

        Assert.Equal(("Muutokset", "fi", "https://town.example/strategy/fi/feed.xml"), (feed.Title.Text, feed.Language, feed.Id));
        Assert.Equal(["winter <& \uFFFD", "summer <& \uFFFD"], feed.Items.Select(item => item.Title.Text));
        Assert.Equal("Hiekkalahden kaupunki", feed.Authors.Single().Name);
        Assert.Equal(Winter.Id.AbsoluteUri, feed.Items.First().Id);
        Assert.Equal(Winter.Link, feed.Items.First().Links.Single().Uri);
        Assert.Equal(["alternate", "self"], feed.Links.Select(link => link.RelationshipType).Order());
    }

    [Fact]
    public void A_day_begins_at_midnight_in_the_towns_time_zone()
    {
        var feed = Read(AtomFeed.Of(OpenTown.Settings, Language.Swedish, "Ändringar", [Summer, Winter]));

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)), feed.LastUpdatedTime);
        Assert.Equal(new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(3)), feed.Items.Last().LastUpdatedTime);
    }

    [Fact]
    public void Without_a_dated_change_there_is_no_feed() =>
        Assert.Null(AtomFeed.Of(OpenTown.Settings, Language.Swedish, "Ändringar", []));

    [Fact]
    public void The_same_changes_in_another_order_are_the_same_feed() => Assert.Equal(
        AtomFeed.Of(OpenTown.Settings, Language.Swedish, "Ändringar", [Summer, Winter])!.Text(),
        AtomFeed.Of(OpenTown.Settings, Language.Swedish, "Ändringar", [Winter, Summer])!.Text());

    private static SyndicationFeed Read(Output? output)
    {
        using var xml = XmlReader.Create(new MemoryStream(output!.Bytes.ToArray()));
        return SyndicationFeed.Load<SyndicationFeed>(xml);
    }

    /// <summary>With a character that XML cannot represent.</summary>
    private static FeedEntry Entry(string name, DateOnly date) =>
        new(new($"https://town.example/strategy/fi/{name}/#2026"), new($"https://town.example/strategy/fi/{name}/"), name + " <& \u0001", "Ny uppgift", date);
}
