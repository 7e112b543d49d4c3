using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.BrowserTests.Browsing;
using Kasko.Site.Build;
using Kasko.Site.Pdf;

namespace Kasko.Site.BrowserTests;

/// <summary>The documents of <c>kasko pdf</c>, made by a real browser.</summary>
[Collection(InChromium.Name)]
public sealed partial class PdfTests(Chromium chromium) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kasko-").FullName;

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_whole_strategy_is_a_tagged_document_with_title_language_and_outline(Town town)
    {
        foreach (var (name, pdf) in await Make(town, "first"))
        {
            var print = new Print(name, Title: "", Language: "", pdf);
            Assert.True(print.IsTagged);
            Assert.Equal(name.Split('.')[^2], print.PdfLanguage);
            Assert.Contains("2024–203", print.PdfTitle, StringComparison.Ordinal);
            Assert.InRange(Regex.Count(pdf, @"/Type /Outlines|/Title [<(]"), 10, 200);
        }
    }

    [Fact]
    public async Task The_links_of_the_document_lead_to_the_public_site()
    {
        var addresses = (await Make(Town.Kasko, "links")).SelectMany(document => Address().Matches(document.Pdf)).Select(match => match.Groups["address"].Value).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith("https://kasko.example/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_site_gives_the_same_bytes_a_second_later()
    {
        var first = await Make(Town.Kasko, "first");
        await Task.Delay(TimeSpan.FromSeconds(1.1), TestContext.Current.CancellationToken);

        Assert.Equal(first, await Make(Town.Kasko, "second"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The documents of a town by name, one character per byte.</summary>
    private async Task<(string Name, string Pdf)[]> Make(Town town, string name)
    {
        var request = new BuildRequest(Repository.FolderOf(town), OutputFolder: null, BaseUrl: null, AsOf: new DateOnly(2026, 11, 23), TimeProvider.System, HomeFolder: null, IsStrict: false);
        var browser = new PdfBrowser(chromium.Program, Environment.IsPrivilegedProcess, TimeProvider.System);
        var result = await new StrategyPdf(request, Path.Join(_folder, name), browser).Make(TestContext.Current.CancellationToken);
        Assert.Equal((PdfOutcome.Written, null), (result.Outcome, result.Fault));
        return [.. result.Documents.Select(document => (document.Name, Encoding.Latin1.GetString(document.Bytes.Span)))];
    }

    [GeneratedRegex(@"/URI \((?<address>[^)]*)\)")]
    private static partial Regex Address();
}
