using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Publish;

/// <summary>Folders that are never published to, whatever they contain.</summary>
internal static class FolderRules
{
    private static readonly string[] Sources = ["content", "themes", "theme", ".git"];
    private static readonly string[] HomeParents = ["/home", "/Users", "/root"];

    public static IEnumerable<Diagnostic> Check(PublishTarget target)
    {
        var at = target.At();
        if (Path.GetDirectoryName(target.OutputPath) is not { } parent)
            return [OutputHoldsSite.At(at)];
        if (new FileInfo(target.OutputPath).LinkTarget is not null)
            return [OutputIsLink.At(at)];
        if (File.Exists(target.OutputPath))
            return [OutputIsFile.At(at)];
        if (FileAmong(parent) is { } file)
            return [OutputIsFile.Above(at, file)];

        var own = OwnFolder.Beside(target.OutputPath).Path;
        if (File.Exists(own) || new FileInfo(own).LinkTarget is not null)
            return [OwnFolderInTheWay.At(at, Path.GetFileName(own))];
        if (OwnFolder.Beside(target.OutputPath).Foreign() is { } foreign)
            return [OwnFolderInTheWay.Inside(at, $"{Path.GetFileName(own)}/{Path.GetFileName(foreign)}")];

        return OfPlace(target, Path.Join(RealPath.Of(parent), Path.GetFileName(target.OutputPath)));
    }

    /// <summary>A file where the path has a folder; null when every part of it is a folder or missing.</summary>
    private static string? FileAmong(string folders)
    {
        for (var folder = folders; folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
            if (File.Exists(folder)) return folder;
        return null;
    }

    private static IEnumerable<Diagnostic> OfPlace(PublishTarget target, string output)
    {
        var at = target.At();
        var root = RealPath.Of(target.SiteRoot);
        if (RealPath.IsOrHolds(output, root))
        {
            yield return OutputHoldsSite.At(at);
            yield break;
        }

        if (HoldsHome(output, target.Home))
        {
            yield return OutputHoldsHome.At(at);
            yield break;
        }

        var source = Sources.FirstOrDefault(name => Overlaps(output, Path.Join(root, name)) || Overlaps(output, RealPath.Of(Path.Join(root, name))));
        if (source is null && (output.Split(Path.DirectorySeparatorChar).Contains(".git") || Path.Exists(Path.Join(output, ".git"))))
            source = ".git";
        if (source is not null)
            yield return OutputAmongSources.At(at, source);
    }

    private static bool Overlaps(string output, string source) =>
        RealPath.IsOrHolds(output, source) || RealPath.IsOrHolds(source, output);

    /// <summary>The home folder of the user who builds, and paths that look like anyone's home folder.</summary>
    private static bool HoldsHome(string output, string? home) =>
        (home is not null && RealPath.IsOrHolds(output, RealPath.Of(home)))
        || HomeParents.Any(folder => RealPath.IsOrHolds(output, folder))
        || Path.GetDirectoryName(output) is "/home" or "/Users";
}
