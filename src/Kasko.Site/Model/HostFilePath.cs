namespace Kasko.Site.Model;

/// <summary>The paths of configuration files for hosts. None of these files is meant for visitors.</summary>
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

    /// <summary>Servers include these files from their own configuration; none of them serves names that begin with a period.</summary>
    private const string Own = ".kasko/";

    /// <summary>Whether a web server reads a file only when it starts or is reloaded.</summary>
    public static bool IsIncluded(string path) => path is Nginx or Caddy;

    /// <summary>The name of such a file's web server, as in <c>site.yml</c>.</summary>
    public static string HostOf(string path) => path == Caddy ? "caddy" : "nginx";

    /// <summary>Whether a file is for the host itself and is never served.</summary>
    public static bool IsForHost(string path) =>
        path is NoJekyll or Headers or Redirects or Azure || path.StartsWith(Own, StringComparison.Ordinal)
        || path == Apache || path.EndsWith("/" + Apache, StringComparison.Ordinal);
}
