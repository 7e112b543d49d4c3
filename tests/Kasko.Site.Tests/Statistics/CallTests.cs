using Kasko.Site.Network;

namespace Kasko.Site.Tests.Statistics;

public sealed class CallTests
{
    [Theory]
    [InlineData("http://source.example/a", "https://source.example/b", true)]
    [InlineData("https://source.example/a", "https://SOURCE.example/b", true)]
    [InlineData("https://source.example/a", "/b?c", true)]
    [InlineData("https://source.example/a", "http://source.example/b", false)]
    [InlineData("https://source.example/a", "https://source.example:8443/b", false)]
    [InlineData("http://source.example:8080/a", "https://source.example/b", false)]
    [InlineData("https://source.example/a", "https://www.source.example/b", false)]
    [InlineData("https://source.example/a", "https://source.example@elsewhere.example/b", false)]
    [InlineData("https://source.example/a", "file:///etc/hosts", false)]
    public void A_redirect_stays_on_the_same_host_and_never_steps_down_from_https(string asked, string location, bool followed)
    {
        var next = new Call(new Uri(asked)).Follow(new Uri(location, UriKind.RelativeOrAbsolute), 302);

        Assert.Equal(followed, next is not null);
    }

    [Theory]
    [InlineData(301, true)]
    [InlineData(303, false)]
    [InlineData(308, true)]
    public void A_query_stays_a_query_unless_the_source_asks_for_a_get(int status, bool stays)
    {
        var next = new Call(new Uri("https://source.example/a"), new byte[] { 1 }).Follow(new Uri("/b", UriKind.Relative), status);

        Assert.Equal(stays, next!.Query is not null);
    }
}
