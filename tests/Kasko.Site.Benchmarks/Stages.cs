using System.Diagnostics;
using System.Globalization;
using Kasko.Site.Build;
using Kasko.Site.Check;
using Kasko.Site.Check.Html;
using Kasko.Site.Compose;
using Kasko.Site.Compose.Validation;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Render;

namespace Kasko.Site.Benchmarks;

/// <summary>What each stage of a build costs for a page: memory allocated and time, on one thread, after a first run.</summary>
internal sealed class Stages(TextWriter output)
{
    private static readonly DateOnly Day = new(2026, 11, 29);

    /// <param name="root">A site's folder, absolute.</param>
    public void Print(string root)
    {
        var ignored = new DiagnosticList();
        var source = SiteLoader.Load(root, baseUrl: null, TimeProvider.System, ignored, loaded: null) ?? throw new InvalidOperationException($"{root} has no site.");
        var texts = source.Pages.Select(page => File.ReadAllText(Path.Join(root, page.Path))).ToList();
        var structure = new SiteStructure(source, Day);
        var composer = new SiteComposer(structure);
        var site = composer.Site();
        var views = composer.Pages.Select(page => page.Compose()).ToList();
        var renderer = new PageRenderer(RenderContext.Of(source.Theme, site), TimeProvider.System);
        var rendered = views.Select(page => renderer.Render(page, ignored, CancellationToken.None)).OfType<RenderedPage>().ToList();
        var (checker, memory) = (new PageChecker(new PageAddresses(site.Pages.Select(page => page.Route.File), site.BaseUrl)), new HtmlPageMemory());

        Measure("front matter", source.Pages.Length, page => FrontMatterReader.Read(source.Pages[page].Path, texts[page], source.Settings.Languages.Value, ignored));
        Measure("Markdown: outline", source.Pages.Length, page => Outline(source.Pages[page], ignored));
        Measure("of it, the library", source.Pages.Length, page => Dialect.Parse(source.Pages[page].Body, source.Pages[page].Language));
        Measure("language of texts", source.Pages.Length, page => Languages(source.Pages[page], source.Settings.Languages.Value, ignored));
        Measure("fingerprint", source.Pages.Length, page => TextFingerprint.Of(source.Pages[page].FrontMatter, source.Pages[page].Outline));
        MeasureAll("structure", source.Pages.Length, () => _ = new SiteStructure(source, Day));
        MeasureAll("compose", source.Pages.Length, () => Compose(structure));
        MeasureAll("validate", source.Pages.Length, () => SiteValidator.Validate(structure, site, isCheck: true, ignored));
        Measure("render", views.Count, page => renderer.Release(renderer.Render(views[page], ignored, CancellationToken.None)!));
        Measure("check", rendered.Count, page => checker.Check(rendered[page]));
        Measure("of it, reading the HTML", rendered.Count, page => HtmlPageReader.Read(rendered[page], memory));
        Reload(root, site.Pages.Length);
        var request = new BuildRequest(root, OutputFolder: null, BaseUrl: null, Day, TimeProvider.System, HomeFolder: null, IsStrict: false);
        MeasureAll("all, in parallel", site.Pages.Length, () => SiteBuilder.Build(request, CancellationToken.None).GetAwaiter().GetResult());
    }

    /// <summary>What the preview does when a file has been saved, besides rendering the page that is shown.</summary>
    private void Reload(string root, int pages)
    {
        var loaded = new LoadedFiles();
        var source = Load()!;
        MeasureAll("preview: load again", pages, () => source = Load()!);
        MeasureAll("preview: a page", pages, () => _ = new SiteComposer(new SiteStructure(source, Day)).Pages[0].Compose());

        SiteSource? Load() => SiteLoader.Load(root, baseUrl: null, TimeProvider.System, new DiagnosticList(), loaded);
    }

    private static Outline? Outline(PageSource page, DiagnosticList ignored) =>
        OutlineReader.Read(page.Body, page.Path, page.BodyLine, page.Language, TimeProvider.System, ignored);

    private static void Languages(PageSource page, SiteLanguages languages, DiagnosticList ignored)
    {
        foreach (var text in page.Outline.Texts) OtherLanguageText.Validate(text.Own.Span, text.At, page.Language, languages, ignored);
    }

    private static void Compose(SiteStructure structure)
    {
        var composer = new SiteComposer(structure);
        _ = composer.Site();
        foreach (var page in composer.Pages) page.Compose();
    }

    private void Measure(string stage, int pages, Action<int> run) => MeasureAll(stage, pages, () =>
    {
        for (var page = 0; page < pages; page++) run(page);
    });

    private void MeasureAll(string stage, int pages, Action run)
    {
        run();
        var (bytes, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        run();
        var time = Stopwatch.GetElapsedTime(start);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-24} {allocated / 1024.0 / pages,7:F1} KiB {time.TotalMicroseconds / pages,7:F0} µs for each page"));
    }
}
