namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>Paths of a site that try to be more than a path in a host's file. The tests of real web servers use them too.</summary>
public static class HostileAddresses
{
    public static readonly string[] Paths =
    [
        "a\nrewrite ^ https://evil.example/ permanent;#",
        "a\r\nRedirect / https://evil.example/\r\n#",
        "a\u2028redir * https://evil.example/\u2029\u0085",
        "a\u0001\u001b[31m\u007f",
        "a\0b",
        "a\"; return 301 https://evil.example/; }#",
        "a\" https://evil.example/ \"",
        "a\\",
        "a\\\"{",
        "a'`<>|^ b",
        "a$host${HOME}{$HOME}",
        "a{http.request.host}{env.HOME}",
        "a%{HTTP_HOST}%{env:HOME}%0A",
        "a*",
        "a:splat?#&=;,!()[]@+~",
        "å😀",
    ];

    /// <summary>The address of a site at such a path. It is passed to the build directly, without the validation of settings.</summary>
    public static Uri Of(string path) => new($"https://lillvik.example/{Uri.EscapeDataString(path)}/");
}
