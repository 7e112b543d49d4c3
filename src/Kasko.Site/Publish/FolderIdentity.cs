using System.Globalization;
using Kasko.Site.Files;

namespace Kasko.Site.Publish;

internal static class FolderIdentity
{
    /// <summary>Identifies a folder on this machine even after a rename; null when the system cannot.</summary>
    public static string? Of(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        return Posix.StateOf(folder) is { } state
            ? string.Create(CultureInfo.InvariantCulture, $"{state.Inode}-{state.BirthSeconds}.{state.BirthNanoseconds:d9}")
            : Directory.GetCreationTimeUtc(folder).Ticks.ToString(CultureInfo.InvariantCulture);
    }
}
