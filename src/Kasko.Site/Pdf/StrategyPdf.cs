using System.Text;
using Kasko.Site.Build;
using Kasko.Site.Files;
using Kasko.Site.Model;

namespace Kasko.Site.Pdf;

/// <summary>Makes the whole strategy a PDF in each language: the site is built to a temporary folder and printed from there.</summary>
/// <param name="request">Its output folder is replaced.</param>
/// <param name="folder">Where the documents go, absolute; created when missing.</param>
public sealed class StrategyPdf(BuildRequest request, string folder, PdfBrowser browser)
{
    /// <summary>Makes all documents before the first is written.</summary>
    public async Task<PdfResult> Make(CancellationToken token)
    {
        if (FileEntry.KindOf(folder) is not (EntryKind.Missing or EntryKind.Folder or EntryKind.MountPoint)) return Refused(folder);
        if (NewFolder() is not { } temporary) return Refused(Path.GetTempPath());
        try
        {
            return await Make(temporary, token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(temporary);
        }
        finally
        {
            Remove(temporary);
        }
    }

    /// <summary>A folder that only this user can read; null when there is no room for one.</summary>
    private static string? NewFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("kasko-pdf-").FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private async Task<PdfResult> Make(string temporary, CancellationToken token)
    {
        var site = Path.Join(temporary, "site");
        var build = await SiteBuilder.Build(request with { OutputFolder = site }, token).ConfigureAwait(false);
        if (build.Outcome is BuildOutcome.Refused) return Refused(temporary);
        if (build.Outcome is not BuildOutcome.Published) return new PdfResult(PdfOutcome.NotBuilt) { Diagnostics = build.Diagnostics };
        if (build.StrategyPages.IsEmpty) return new PdfResult(PdfOutcome.NoStrategy);

        List<PdfDocument> documents = [];
        foreach (var strategy in build.StrategyPages)
        {
            var own = Directory.CreateDirectory(Path.Join(temporary, strategy.Language.Code())).FullName;
            var (pdf, fault) = await browser.Print(await Printed(site, strategy, token).ConfigureAwait(false), own, token).ConfigureAwait(false);
            if (pdf is null) return new PdfResult(PdfOutcome.BrowserFailed) { Fault = fault };
            documents.Add(new PdfDocument(NameOf(strategy), pdf));
        }

        return Write(documents) ? new PdfResult(PdfOutcome.Written) { Documents = [.. documents] } : Refused(folder);
    }

    private static PdfResult Refused(string folder) => new(PdfOutcome.FolderRefused) { Folder = folder };

    private static void Remove(string temporary)
    {
        try
        {
            Directory.Delete(temporary, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A browser that was stopped may still be writing; what it leaves among temporary files does no harm.
        }
    }

    /// <summary>The page to print, beside the published one, so that its style and pictures are found.</summary>
    private static async Task<string> Printed(string site, StrategyPage strategy, CancellationToken token)
    {
        var published = Path.Join(site, strategy.Route.File);
        var printed = Path.Join(Path.GetDirectoryName(published), "print.html");
        WholeFile.Write(printed, Encoding.UTF8.GetBytes(PrintedPage.Of(await File.ReadAllTextAsync(published, token).ConfigureAwait(false), strategy.Url)));
        return printed;
    }

    /// <summary>Such as <c>strategin.sv.pdf</c>, from the last part of the address.</summary>
    private static string NameOf(StrategyPage strategy) =>
        $"{Path.GetFileName(Path.GetDirectoryName(strategy.Route.File))}.{strategy.Language.Code()}.pdf";

    private bool Write(List<PdfDocument> documents)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return documents.All(document => AtomicFile.CanReplace(Path.Join(folder, document.Name)))
            && documents.All(document => AtomicFile.Replace(Path.Join(folder, document.Name), document.Bytes.Span));
    }
}
