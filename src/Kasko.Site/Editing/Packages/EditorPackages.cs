using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Packages;

/// <summary>How the program was taken, or why it was not.</summary>
public enum PackagesOutcome
{
    Taken,

    /// <summary>There is no such file, or it cannot be read.</summary>
    NoFile,

    /// <summary>The file, or what the registry sent, is not the package as it was published.</summary>
    OtherBytes,

    /// <summary>The registry's address is not known: npm is not installed, and no address was given.</summary>
    NoRegistry,

    /// <summary>The registry does not answer with the package.</summary>
    NotFetched,
}

/// <param name="Place">The file or the package that the outcome is about.</param>
/// <param name="HasIcons">False when the icons' archive is not beside the program's.</param>
public sealed record TakenPackages(PackagesOutcome Outcome, string Place, ImmutableArray<Output> Files, bool HasIcons = true);

/// <summary>The program of the editing page, from files or from a registry.</summary>
public static class EditorPackages
{
    /// <summary>From the archive that <c>npm pack</c> writes, and from that of the icons beside it when it is there.</summary>
    /// <param name="archive">Absolute.</param>
    public static TakenPackages FromFiles(string archive)
    {
        var program = FromFile(EditorPackage.Program, archive);
        if (program.Outcome is not PackagesOutcome.Taken) return program;
        var beside = Path.Join(Path.GetDirectoryName(archive), EditorPackage.Icons.ArchiveName);
        if (!File.Exists(beside)) return program with { HasIcons = false };
        var icons = FromFile(EditorPackage.Icons, beside);
        return icons.Outcome is PackagesOutcome.Taken ? program with { Files = [.. program.Files, .. icons.Files] } : icons;
    }

    /// <param name="registry">The registry's address; null for the one that npm on this computer uses.</param>
    /// <param name="site">The published site's address.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static async Task<TakenPackages> FromRegistry(HttpClient http, TimeProvider clock, Uri? registry, Uri site, Func<string, string?> variable, CancellationToken cancel)
    {
        if ((registry ?? NpmSettings.Registry(variable)) is not { } address) return Failed(PackagesOutcome.NoRegistry, "");
        var source = new PackageRegistry(http, clock, address, site);
        var files = ImmutableArray.CreateBuilder<Output>();
        foreach (var package in (ImmutableArray<EditorPackage>)[EditorPackage.Program, EditorPackage.Icons])
        {
            if (await source.Fetch(package, cancel).ConfigureAwait(false) is not { } bytes) return Failed(PackagesOutcome.NotFetched, new Uri(address, package.Address).AbsoluteUri);
            if (package.Read(bytes) is not { } read) return Failed(PackagesOutcome.OtherBytes, new Uri(address, package.Address).AbsoluteUri);
            files.AddRange(read);
        }

        return new TakenPackages(PackagesOutcome.Taken, "", files.ToImmutable());
    }

    private static TakenPackages FromFile(EditorPackage package, string path)
    {
        try
        {
            return package.Read(File.ReadAllBytes(path)) is { } files ? new TakenPackages(PackagesOutcome.Taken, path, files) : Failed(PackagesOutcome.OtherBytes, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(PackagesOutcome.NoFile, path);
        }
    }

    private static TakenPackages Failed(PackagesOutcome outcome, string place) => new(outcome, place, []);
}
