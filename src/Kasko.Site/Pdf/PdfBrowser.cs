using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Kasko.Site.Pdf;

/// <summary>A browser of the Chromium family that prints pages to PDF: tagged, with an outline, and without the network.</summary>
/// <param name="File">The browser's file.</param>
/// <param name="IsPrivileged">Whether this process runs as root, for whom Chromium starts only without its sandbox; the pages are the site's own and have no script.</param>
public sealed record PdfBrowser(string File, bool IsPrivileged, TimeProvider Clock)
{
    /// <summary>The time limit for a page, with the browser's start.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly ImmutableArray<string> Options =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-component-update", "--disable-sync", "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    /// <summary>The PDF of a page on the disk; or what the browser said when it made none.</summary>
    /// <param name="folder">An empty folder for the browser's own files.</param>
    public async Task<(byte[]? Pdf, string? Fault)> Print(string page, string folder, CancellationToken token)
    {
        var file = Path.Join(folder, "page.pdf");
        using var limit = new CancellationTokenSource(Limit, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, limit.Token);
        try
        {
            using var browser = Process.Start(Start(page, file, folder))!;
            try
            {
                var error = browser.StandardError.ReadToEndAsync(either.Token);
                var output = browser.StandardOutput.ReadToEndAsync(either.Token);
                await browser.WaitForExitAsync(either.Token).ConfigureAwait(false);
                await output.ConfigureAwait(false);
                return browser.ExitCode == 0 && System.IO.File.Exists(file)
                    ? (PdfDates.RemovedFrom(await System.IO.File.ReadAllBytesAsync(file, token).ConfigureAwait(false)), null)
                    : (null, LastLine(await error.ConfigureAwait(false), browser.ExitCode));
            }
            finally
            {
                if (!browser.HasExited) browser.Kill(entireProcessTree: true);
            }
        }
        catch (Win32Exception missing)
        {
            // Its own message also names the current folder.
            return (null, new Win32Exception(missing.NativeErrorCode).Message);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return (null, $"no answer within {Limit.TotalMinutes} minutes");
        }
    }

    private ProcessStartInfo Start(string page, string pdf, string folder) => new(
        File, [.. Options, .. IsPrivileged ? ["--no-sandbox"] : ImmutableArray<string>.Empty, $"--user-data-dir={Path.Join(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
        UseShellExecute = false,
    };

    private static string LastLine(string error, int code) =>
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? $"exit code {code}";
}
