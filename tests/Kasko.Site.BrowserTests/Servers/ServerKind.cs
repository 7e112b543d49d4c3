namespace Kasko.Site.BrowserTests.Servers;

/// <summary>The web servers that are started here.</summary>
public enum ServerKind
{
    Nginx,
    Caddy,
    Apache,
}
