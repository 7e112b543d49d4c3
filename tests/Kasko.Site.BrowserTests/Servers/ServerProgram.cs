namespace Kasko.Site.BrowserTests.Servers;

/// <summary>A web server installed on this machine.</summary>
/// <param name="Program">Null when it, or a part of it, is missing.</param>
/// <param name="Package">The name of the Debian package to install.</param>
internal sealed record ServerProgram(ServerKind Kind, string? Program, string Package)
{
    private const string NginxModules = "/usr/lib/nginx/modules";
    private const string ApacheModules = "/usr/lib/apache2/modules";

    public static string BrotliModule => Path.Join(NginxModules, "ngx_http_brotli_static_module.so");

    public string Advice => $"{Kind} is not installed here, and so it is not tried. To try it: apt-get install {Package}";

    public static string ApacheModule(string name) => Path.Join(ApacheModules, $"mod_{name}.so");

    public static ServerProgram Of(ServerKind kind) => kind switch
    {
        ServerKind.Nginx => new(kind, File.Exists(BrotliModule) ? Find("nginx") : null, "nginx libnginx-mod-http-brotli-static"),
        ServerKind.Caddy => new(kind, Find("caddy"), "caddy"),
        _ => new(kind, Directory.Exists(ApacheModules) ? Find("apache2") : null, "apache2-bin"),
    };

    private static string? Find(string name) =>
        ((string[])[.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin"])
            .Select(folder => Path.Join(folder, name)).FirstOrDefault(File.Exists);
}
