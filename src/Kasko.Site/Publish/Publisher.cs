using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Publish;

/// <summary>Opens a folder for publishing.</summary>
public static class Publisher
{
    private const int ExamplesNamed = 3;

    /// <summary>Checks that the folder may be published to, waits for its lock and recovers from a build that was killed.</summary>
    /// <param name="wait">How long to wait for another build that publishes to the same folder.</param>
    public static Task<OpenResult> Open(PublishTarget target, TimeSpan wait, CancellationToken token) =>
        Open(target, wait, new Disk(), token);

    internal static async Task<OpenResult> Open(PublishTarget target, TimeSpan wait, Disk disk, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(target);
        BuildLock? taken = null;
        try
        {
            if (FolderRules.Check(target).ToImmutableArray() is { Length: > 0 } refusals) return new OpenResult(null, refusals);

            var own = OwnFolder.Beside(target.OutputPath);
            if (!target.IsAdoption && !Directory.Exists(own.Path) && Foreign(target, FolderScan.Of(target.OutputPath)) is { } foreign)
                return Refused(foreign);

            taken = await BuildLock.Take(disk, own, wait, token).ConfigureAwait(false);
            if (taken is null) return Refused(AnotherBuildPublishes.At(target.At()));

            var recovered = new CrashRecovery(disk, target.OutputPath, own).Recover();
            if (recovered.Record is null && target.IsAdoption) recovered = recovered.Adopted();
            else if (recovered.Record is null && Foreign(target, recovered.Scan) is { } unrecorded)
            {
                taken.Dispose();
                return Refused(unrecorded);
            }

            return new OpenResult(new Staging(target, own, disk, taken, recovered), []);
        }
        catch (Exception failure)
        {
            taken?.Dispose();
            if (!DiskFailureException.Is(failure)) throw;
            return Refused(new DiskFailureException(target, failure).Diagnostic);
        }
    }

    private static Diagnostic? Foreign(PublishTarget target, FolderScan scan) =>
        scan.IsEmpty
            ? null
            : OutputHasForeignFiles.At(
                target.At(), [.. scan.Files.Keys.Concat(scan.Others).Concat(scan.Closed).Order(StringComparer.Ordinal).Take(ExamplesNamed)]);

    private static OpenResult Refused(Diagnostic diagnostic) => new(null, [diagnostic]);
}
