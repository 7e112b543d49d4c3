using System.Globalization;
using System.Net;
using System.Text;
using Kasko.Site.Quoting;
using Kasko.Site.Tests.Quoting;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>Hostile texts in the configuration of a real server, which sends them back: each is one text there.</summary>
public sealed class HostileValueTests : IDisposable
{
    /// <summary>Readable by everybody: Apache reads it as another user.</summary>
    private readonly string _folder = Directory.CreateDirectory(Path.Join(Path.GetTempPath(), $"kasko-{Guid.NewGuid():n}")).FullName;

    public static TheoryData<ServerKind> Kinds => [.. Servers.ToTry];

    /// <summary>An empty header field and one that begins or ends with a space are sent without it.</summary>
    private static IEnumerable<(string Value, int Number)> Values => HostileValues.All.Select((value, number) => (value, number));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ServerTheory, MemberData(nameof(Kinds))]
    public async Task A_hostile_value_in_a_header_field_is_sent_back_as_one_text(ServerKind kind)
    {
        var root = Directory.CreateDirectory(Path.Join(_folder, "www")).FullName;
        var site = Directory.CreateDirectory(Path.Join(root, "site", ".kasko")).Parent!.FullName;
        foreach (var (_, number) in Values)
        {
            await File.WriteAllTextAsync(Path.Join(site, Text(number)), "page");
            Directory.CreateDirectory(Path.Join(root, Text(number)));
        }

        await File.WriteAllTextAsync(Path.Join(site, ".kasko", "nginx-brotli.conf"), "");
        await File.WriteAllTextAsync(
            kind switch
            {
                ServerKind.Nginx => Path.Join(site, ".kasko", "nginx.conf"),
                ServerKind.Caddy => Path.Join(site, ".kasko", "Caddyfile"),
                _ => Path.Join(site, ".htaccess"),
            },
            string.Concat(Values.Select(value => Rule(kind, value.Value, Text(value.Number)))) + (kind is ServerKind.Caddy ? "file_server\n" : ""));
        await using var server = await WebServer.Start(kind, Path.Join(_folder, "server"), root, site);
        using var browser = new HttpClient(new SocketsHttpHandler { ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8 });

        foreach (var (value, number) in Values)
        {
            using var answer = await browser.GetAsync(new Uri(server.Address, $"site/{number}"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Headers.TryGetValues("X-Value", out var sent);
            Assert.True(Sent(kind, value).Trim() == (sent?.Single() ?? "").Trim(), $"{number}: {value}: {sent?.Single()}");
        }
    }

    private static string Rule(ServerKind kind, string value, string number) => kind switch
    {
        ServerKind.Nginx => $"location = /site/{number} {{ add_header X-Value {NginxText.Quoted(value)}; }} # {NginxText.Comment(value)}\n",
        ServerKind.Caddy => $"header /site/{number} X-Value {CaddyText.Quoted(value)} # {CaddyText.Comment(value)}\n",
        _ => $"<If \"%{{REQUEST_URI}} =~ m#^/site/{number}$#\">\nHeader always set X-Value {ApacheText.HeaderValue(value)}\n</If>\n",
    };

    /// <summary>What each language cannot write is percent-encoded: line breaks and control characters, and the start of a variable.</summary>
    private static string Sent(ServerKind kind, string value)
    {
        var sent = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            var isEncoded = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 || kind switch
            {
                ServerKind.Nginx => rune.Value is '$',
                ServerKind.Caddy => rune.Value is '{' or '}' or '\\',
                _ => false,
            };
            if (isEncoded) foreach (var octet in Encoding.UTF8.GetBytes(rune.ToString())) sent.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            else sent.Append(rune);
        }

        return kind is ServerKind.Apache ? sent.ToString().Replace("${", "%24{", StringComparison.Ordinal) : sent.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
