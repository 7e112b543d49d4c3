namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// The server's own configuration around the file that the build wrote, as the README describes it, including Debian's
/// default settings that could conflict.
/// </summary>
internal static class ServerSettings
{
    private static readonly string[] ApacheModules =
        ["mpm_event", "authz_core", "dir", "mime", "headers", "alias", "rewrite", "negotiation", "autoindex", "deflate", "filter", "setenvif"];

    public static string[] Arguments(ServerKind kind, string file) => kind switch
    {
        ServerKind.Nginx => ["-c", file],
        ServerKind.Caddy => ["run", "--config", file, "--adapter", "caddyfile"],
        _ => ["-X", "-f", file],
    };

    public static string Of(ServerKind kind, string folder, string root, string site, int port) => kind switch
    {
        ServerKind.Nginx => Nginx(folder, root, site, port),
        ServerKind.Caddy => Caddy(root, site, port),
        _ => Apache(folder, root, port),
    };

    private static string Nginx(string folder, string root, string site, int port) =>
        $$"""
        load_module {{ServerProgram.BrotliModule}};
        daemon off;
        master_process off;
        pid {{folder}}/pid;
        error_log stderr warn;
        events { }
        http {
            access_log off;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            gzip on;
            server {
                listen 127.0.0.1:{{port}};
                root {{root}};
                include {{site}}/.kasko/nginx.conf;
                include {{site}}/.kasko/nginx-brotli.conf;
            }
        }
        """;

    private static string Caddy(string root, string site, int port) =>
        $$"""
        {
            admin off
            auto_https off
        }
        http://127.0.0.1:{{port}} {
            bind 127.0.0.1
            root * {{root}}
            import {{site}}/.kasko/Caddyfile
        }

        """;

    private static string Apache(string folder, string root, int port) =>
        $"""
        ServerRoot "{folder}"
        PidFile "{folder}/pid"
        Mutex pthread
        ErrorLog /dev/stderr
        Listen 127.0.0.1:{port}
        ServerName 127.0.0.1
        {string.Join('\n', ApacheModules.Select(name => $"LoadModule {name}_module \"{ServerProgram.ApacheModule(name)}\""))}
        # Only where it is started by root.
        User #65534
        Group #65534
        TypesConfig /dev/null
        AddType application/x-gzip .gz .tgz
        AddLanguage br .br
        AddOutputFilterByType DEFLATE text/html text/plain text/css
        DocumentRoot "{root}"
        <Directory "{root}">
            Options +Indexes +FollowSymLinks +MultiViews
            AllowOverride FileInfo Indexes
            Require all granted
        </Directory>
        <FilesMatch "^\.ht">
            Require all denied
        </FilesMatch>

        """;
}
