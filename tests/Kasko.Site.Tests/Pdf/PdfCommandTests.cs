using System.Text;
using AngleSharp.Html.Parser;
using Kasko.Site.Pdf;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Pdf;

/// <summary><c>kasko pdf</c> with programs in place of a browser; the browser tests use a real one.</summary>
public sealed class PdfCommandTests
{
    /// <summary>Writes the page to the file named by the option, as Chromium does, with the time.</summary>
    private const string Printing =
        """for option; do case $option in --print-to-pdf=*) pdf=${option#*=};; file:*) page=${option#file://};; esac; done; { echo "<</CreationDate (D:20261128101112+00'00') /ModDate (D:20261128101112+00'00')>>"; cat "$page"; } >"$pdf" """;

    [Fact]
    public async Task The_strategy_becomes_a_document_in_each_language()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy(Printing);

        var run = await site.Run("pdf", "--output", "papers");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["strategia.fi.pdf", "strategin.sv.pdf"], Directory.GetFiles(Path.Join(site.Root, "papers")).Select(Path.GetFileName).Order());
        Assert.False(Directory.Exists(site.Public));
    }

    [Fact]
    public async Task The_document_does_not_contain_the_time()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy(Printing);

        await site.Run("pdf");

        Assert.Matches("^<< {60,}>>\n", Printed(site));
    }

    [Fact]
    public async Task Links_to_other_pages_lead_to_the_public_site()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy(Printing);

        await site.Run("pdf", "--base-url", "https://strategy.example/town/");

        var links = new HtmlParser().ParseDocument(Printed(site)).Links.Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains("https://strategy.example/town/sv/strategiska-mal/", links);
        Assert.All(links, link => Assert.True(link.StartsWith('#') || Uri.TryCreate(link, UriKind.Absolute, out _), link));
    }

    [Theory]
    [InlineData("<a href=\"../mal/?a=1&amp;b=2#x\">", "<a href=\"https://town.example/sv/mal/?a=1&amp;b=2#x\" data-internal>")]
    [InlineData("<a class=\"next\" href=\"./\">", "<a class=\"next\" href=\"https://town.example/sv/strategin/\" data-internal>")]
    [InlineData("<a href=\"#goals\">", "<a href=\"#goals\">")]
    [InlineData("<a href=\"https://other.example/\">", "<a href=\"https://other.example/\">")]
    [InlineData("<a href=\"mailto:town@town.example\">", "<a href=\"mailto:town@town.example\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"../../style.css\">", "<link rel=\"stylesheet\" href=\"../../style.css\">")]
    public void Only_links_that_people_follow_within_the_site_become_absolute(string written, string printed) =>
        Assert.Equal(printed, PrintedPage.Of(written, new Uri("https://town.example/sv/strategin/")));

    [Fact]
    public async Task Without_a_browser_the_message_says_what_to_install()
    {
        using var site = WithStrategy(Printing).Variable("KASKO_CHROMIUM", "").Variable("PATH", "");

        var run = await site.Run("pdf");

        Assert.Equal((1, "kasko: No browser was found that can make a PDF. Install Chromium, Chrome or Edge, or give the path of one in the environment variable KASKO_CHROMIUM.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("echo warning >&2; echo 'no usable sandbox' >&2; exit 1", "no usable sandbox")]
    [InlineData("exit 9", "exit code 9")]
    [InlineData("exit 0", "exit code 0")]
    public async Task A_browser_that_fails_is_named_with_what_it_said(string script, string said)
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy(script);

        var run = await site.Run("pdf");

        Assert.Equal((1, $"kasko: {Browser(site)} made no PDF ({said}). Nothing was written.\n"), (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(Path.Join(site.Root, "pdf")));
    }

    [Fact]
    public async Task A_browser_that_does_not_end_is_stopped()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy("sleep 600");
        var browser = new PdfBrowser(Browser(site), IsPrivileged: false, new FixedClock(DateTimeOffset.UnixEpoch, 1000));

        var (pdf, fault) = await browser.Print(Path.Join(site.Root, "page.html"), site.Root, CancellationToken.None);

        Assert.Equal((null, "no answer within 2 minutes"), (pdf, fault));
    }

    [Fact]
    public async Task A_browser_that_does_not_exist_is_named()
    {
        using var site = WithStrategy(Printing).Variable("KASKO_CHROMIUM", "/no/such/browser");

        var run = await site.Run("pdf");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("kasko: /no/such/browser made no PDF (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_errors_reports_them_and_keeps_the_old_documents()
    {
        using var site = WithStrategy(Printing).Write("pdf/strategin.sv.pdf", "old").Append("content/strategy.sv.md", "\n[Dit](missing.sv.md)\n");

        var run = await site.Run("pdf");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/strategy.sv.md", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", Printed(site));
    }

    [Fact]
    public async Task A_site_without_a_page_of_the_whole_strategy_is_told_how_to_mark_one()
    {
        using var site = WithStrategy(Printing).Remove("content/strategy.sv.md", "content/strategy.fi.md").Replace("site.yml", "menu: [strategy, ", "menu: [");

        var run = await site.Run("pdf");

        Assert.Equal((1, "kasko: The site has no page with the whole strategy. Write 'kind: strategy' at the beginning of the page that shows it.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(Special.Link)]
    [InlineData(Special.DanglingLink)]
    public async Task A_link_is_not_written_through(Special special)
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = WithStrategy(Printing);
        var elsewhere = Directory.CreateDirectory(Path.Join(site.Root, "elsewhere")).FullName;
        SpecialFile.TryMake(special, Path.Join(site.Root, "pdf"), elsewhere);

        var run = await site.Run("pdf");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be written to", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    private static TestSite WithStrategy(string browser)
    {
        var site = TestSite.Small()
            .Write(".browser", $"#!/bin/sh\n{browser}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Browser(site), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return site.Variable("KASKO_CHROMIUM", Browser(site));
    }

    private static string Browser(TestSite site) => Path.Join(site.Root, ".browser");

    private static string Printed(TestSite site) => File.ReadAllText(Path.Join(site.Root, "pdf", "strategin.sv.pdf"), Encoding.Latin1);
}
