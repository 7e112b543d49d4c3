using System.Text;
using Kasko.Site.Editing;
using Kasko.Site.Model;
using Kasko.Site.Tests.Command;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Editing;

/// <summary>The command that writes the editing page says what it needs, and overwrites nothing of others.</summary>
public sealed class EditorCommandTests
{
    [Theory]
    [InlineData("--script program.tgz", 1, "program.tgz cannot be read.")]
    [InlineData("--script site.yml", 1, "site.yml is not the file that was published: its SHA-512 is another. Nothing was written.")]
    [InlineData("--service gitlab", 2, "Write for example --repository town/strategy")]
    [InlineData("--repository town/strategy", 2, "Write for example --service gitlab")]
    [InlineData("--service svn --repository town/strategy", 2, "'svn' not recognized")]
    [InlineData("--registry packages", 2, "'packages' is no web address.")]
    public async Task What_is_missing_or_wrong_is_said_and_nothing_is_written(string options, int code, string words)
    {
        using var site = TestSite.Small();

        var run = await site.Run(["editor", "editor", .. options.Split(' ')]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Join(site.Root, "editor")));
    }

    [Fact]
    public async Task A_registry_without_the_program_is_reported_with_another_way()
    {
        using var site = TestSite.Small();
        await using var server = await StaticServer.Of(site.Root);

        var run = await site.Run("editor", "editor", "--registry", server.Address.AbsoluteUri);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{server.Address}@sveltia/cms/-/cms-0.221.1.tgz could not be fetched. Try again later.", run.Error, StringComparison.Ordinal);
        Assert.Contains("give --script sveltia-cms-0.221.1.tgz", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_npm_and_without_a_registry_the_user_reads_what_to_give()
    {
        using var site = TestSite.Small();

        var run = await site.Run("editor", "editor");

        Assert.Contains("npm is not installed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_reported_at_their_place()
    {
        using var site = TestSite.Small().Replace("site.yml", "time_zone: Europe/Helsinki", "time_zone: Europe/Lillvik");

        var run = await site.Run("editor", "editor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_program_is_there_already_is_made_anew_without_a_network()
    {
        using var site = TestSite.Small();
        site.Write("editor/config.yml", "# Made by 'kasko editor' from the site's definitions; run it again instead of changing this file.\n# With @sveltia/cms 0.221.1\n").Write("editor/sveltia-cms.js", "run()");

        var run = await site.Run("editor", "editor");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("name: \"measures\"", File.ReadAllText(Path.Join(site.Root, "editor", "config.yml")), StringComparison.Ordinal);
        Assert.Equal("run()", File.ReadAllText(Path.Join(site.Root, "editor", "sveltia-cms.js")));
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_reported_and_the_others_have_forms()
    {
        using var site = TestSite.Small().Replace("content/about.sv.md", "kind: about", "kind: abuot");
        site.Write("editor/config.yml", "# Made by 'kasko editor' from the site's definitions; run it again instead of changing this file.\n# With @sveltia/cms 0.221.1\n").Write("editor/sveltia-cms.js", "run()");

        var run = await site.Run("editor", "editor");

        Assert.Equal((0, "content/about.sv.md:2:7 unknown-value"), (run.ExitCode, Assert.Single(run.Places)));
        Assert.Contains("name: \"goals\"", File.ReadAllText(Path.Join(site.Root, "editor", "config.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_editing_page_is_replaced_and_a_folder_of_something_else_is_not()
    {
        using var site = TestSite.Small();
        var (ours, others) = (Path.Join(site.Root, "editor"), Path.Join(site.Root, "content"));
        Output[] page = [new("config.yml", Encoding.UTF8.GetBytes("# Made by 'kasko editor' from the site's definitions; run it again instead of changing this file.\n")), new("locales/sv.json", "{}"u8.ToArray())];

        Assert.Equal(EditorOutcome.Written, EditorFolder.Write(ours, page));
        Assert.Equal(EditorOutcome.Written, EditorFolder.Write(ours, [page[0], page[1] with { Bytes = "{\"a\":1}"u8.ToArray() }]));
        Assert.Equal("{\"a\":1}", File.ReadAllText(Path.Join(ours, "locales", "sv.json")));
        Assert.Equal(EditorOutcome.OtherFiles, EditorFolder.Write(others, page));
        Assert.False(File.Exists(Path.Join(others, "config.yml")));
        Assert.Equal(EditorOutcome.NotWritten, EditorFolder.Write(Path.Join(site.Root, "site.yml", "editor"), page));
    }

    [Fact]
    public async Task Serve_offers_the_page_at_an_address_of_its_own_beside_the_site()
    {
        using var site = TestSite.Small().Write("forms/index.html", "the forms").Write("forms/sveltia-cms.js", "run()").Write("forms/config.yml", "backend: {}\n");
        await using var serving = await Serving.Start(site.Root, "--editor", "forms");

        Assert.Equal("the forms", await serving.Page("editor/"));
        using var configuration = await serving.Browser.GetAsync(new Uri("editor/config.yml", UriKind.Relative));
        Assert.Equal("application/yaml", configuration.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<h1>Värden</h1>", await serving.Page("sv/varden/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linked.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("%2e%2e/secret.txt")]
    public async Task Only_ordinary_files_of_that_folder_are_served(string address)
    {
        using var site = TestSite.Small().Write("forms/index.html", "the forms").Write("forms/sveltia-cms.js", "run()").Write("secret.txt", "secret").Write("secrets/secret.txt", "secret");
        File.CreateSymbolicLink(Path.Join(site.Root, "forms", "linked.txt"), Path.Join(site.Root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Join(site.Root, "forms", "linked"), Path.Join(site.Root, "secrets"));
        await using var serving = await Serving.Start(site.Root, "--editor", "forms");

        var answer = await serving.Raw($"GET /editor/{address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_the_page_is_reported()
    {
        using var site = TestSite.Small();

        var run = await site.Run("serve", "--editor", "content");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no editing page in content. Make it first with 'kasko editor content'.", run.Error, StringComparison.Ordinal);
    }
}
