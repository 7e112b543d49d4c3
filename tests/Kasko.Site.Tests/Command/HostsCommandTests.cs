using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>What the administrator of a web server installs, and how an outdated copy of it is noticed.</summary>
public sealed class HostsCommandTests
{
    [Theory]
    [InlineData("nginx", "nginx.conf", "location ~ ")]
    [InlineData("caddy", "Caddyfile", "file_server {")]
    public async Task The_rules_are_printed_as_the_build_writes_them(string host, string file, string line)
    {
        using var site = TestSite.Small().Append("site.yml", "hosts: [nginx, caddy]\n");
        await site.Built();

        var run = await site.Run("hosts", host);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Equal(site.Read($".kasko/{file}"), run.Output);
    }

    [Fact]
    public async Task A_host_that_the_site_does_not_name_is_wrong_usage_and_the_line_to_add_is_told()
    {
        using var site = TestSite.Small();

        var run = await site.Run("hosts", "nginx");

        Assert.Equal((2, "", "kasko: site.yml does not name nginx as a host. Add it there: hosts: [nginx]\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Nothing_is_printed_for_a_site_with_errors()
    {
        using var site = TestSite.Small().Append("site.yml", "hosts: [nginx]\n").Write("content/about.sv.md", "no front matter");

        var run = await site.Run("hosts", "nginx");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("content/about.sv.md:1:1 front-matter-missing", run.Places);
    }

    [Fact]
    public async Task A_build_says_when_what_is_installed_differs_until_it_is_installed_again()
    {
        using var site = TestSite.Small().Append("site.yml", "hosts: [nginx]\n");
        var installed = Directory.CreateDirectory(Path.Join(site.Root, "etc")).FullName;

        var missing = await site.Build("--installed", "etc");
        await Install();
        var same = await site.Build("--installed", "etc");
        site.Append("site.yml", "gone: [sv/gammalt/]\n");
        var old = await site.Build("--installed", "etc");
        await Install();
        var again = await site.Build("--installed", "etc");

        Assert.Equal([0, 0, 0, 0], [missing.ExitCode, same.ExitCode, old.ExitCode, again.ExitCode]);
        Assert.Equal([$"{installed}/nginx.conf web-server-outdated"], missing.Places);
        Assert.Empty(same.Places);
        Assert.Equal([$"{installed}/nginx.conf web-server-outdated"], old.Places);
        Assert.Contains("nginx -t && systemctl reload nginx", old.Error, StringComparison.Ordinal);
        Assert.Empty(again.Places);

        async Task Install() => await File.WriteAllTextAsync(Path.Join(installed, "nginx.conf"), (await site.Run("hosts", "nginx")).Output);
    }

    [Theory]
    [InlineData("nginx", "public/.kasko/nginx.conf", "nginx -t && systemctl reload nginx")]
    [InlineData("caddy", "public/.kasko/Caddyfile", "systemctl reload caddy")]
    public async Task A_build_says_once_that_a_server_that_includes_the_published_file_must_be_reloaded(string host, string file, string command)
    {
        using var site = TestSite.Small().Append("site.yml", $"hosts: [{host}]\n");

        var first = await site.Build();
        site.Append("site.yml", "gone: [sv/gammalt/]\n");
        var changed = await site.Build();
        var again = await site.Build();

        Assert.Empty(first.Places);
        Assert.Equal((0, $"{file} web-server-outdated"), (changed.ExitCode, Assert.Single(changed.Places)));
        Assert.Contains(command, changed.Error, StringComparison.Ordinal);
        Assert.Empty(again.Places);
    }
}
