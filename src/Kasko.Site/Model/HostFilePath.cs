namespace Kasko.Site.Model;

/// <summary>Where hosts look for what they are told. None of these files is a page's or a reader's.</summary>
public static class HostFilePath
{
    public const string Nginx = Own + "nginx.conf";
    public const string NginxBrotli = Own + "nginx-brotli.conf";
    public const string Caddy = Own + "Caddyfile";
    public const string Apache = ".htaccess";
    public const string NoJekyll = ".nojekyll";
    public const string Headers = "_headers";
    public const string Redirects = "_redirects";
    public const string Azure = "staticwebapp.config.json";

    /// <summary>A server includes these from its own configuration; none of them hands out what begins with a point.</summary>
    private const string Own = ".kasko/";

    /// <summary>Whether a file is for the host itself, which hands it out to nobody.</summary>
    public static bool IsForHost(string path) =>
        path is NoJekyll or Headers or Redirects or Azure || path.StartsWith(Own, StringComparison.Ordinal)
        || path == Apache || path.EndsWith("/" + Apache, StringComparison.Ordinal);
}
