namespace Kasko.Site.BrowserTests.Servers;

/// <summary>The web servers under test.</summary>
public enum ServerKind
{
    Nginx,
    Caddy,
    Apache,
}
