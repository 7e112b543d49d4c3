using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Model;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Build;

/// <summary>Compares the files that a web server's administrator has installed with those that the site needs now.</summary>
internal sealed class InstalledFilesStep(BuildRequest request, DiagnosticList diagnostics)
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <param name="files">The configuration files for the site's hosts.</param>
    public void Run(ImmutableArray<Output> files)
    {
        // A page with an error may lack styles that the files name.
        if (request.InstalledFolder is not { } folder || diagnostics.HasErrors) return;
        foreach (var file in files.Where(file => HostFilePath.IsIncluded(file.Path)))
        {
            var path = Path.Join(folder, Path.GetFileName(file.Path));
            if (!IsSame(path, file)) diagnostics.Add(WebServerOutdated.Installed(new SourceSpan(path), HostFilePath.HostOf(file.Path)));
        }
    }

    private static bool IsSame(string path, Output file)
    {
        try
        {
            return OrdinaryFile.Read(path, LargestFile) is { } installed && file.Bytes.Span.SequenceEqual(installed);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
