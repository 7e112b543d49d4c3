using Kasko.Site.Network;

namespace Kasko.Site.Tests.Network;

public sealed class RequestTests
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
    public void A_redirect_is_followed_on_the_same_host_and_never_from_https_to_http(string asked, string location, bool followed)
    {
        var next = new Request(new Uri(asked)).Redirected(new Uri(location, UriKind.RelativeOrAbsolute), 302);

        Assert.Equal(followed, next is not null);
    }

    [Theory]
    [InlineData(301, true)]
    [InlineData(303, false)]
    [InlineData(308, true)]
    public void A_posted_query_is_posted_again_unless_the_server_asks_for_a_get(int status, bool posted)
    {
        var next = new Request(new Uri("https://source.example/a"), new byte[] { 1 }).Redirected(new Uri("/b", UriKind.Relative), status);

        Assert.Equal(posted, next!.Json is not null);
    }
}
