using System.Globalization;
using Kasko.Site.Files;

namespace Kasko.Site.Publish;

internal static class FolderIdentity
{
    /// <summary>Tells a folder from every other on the machine, whatever it is called; null when there is none.</summary>
    public static string? Of(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        return Posix.StateOf(folder) is { } state
            ? string.Create(CultureInfo.InvariantCulture, $"{state.Inode}-{state.BirthSeconds}.{state.BirthNanoseconds:d9}")
            : Directory.GetCreationTimeUtc(folder).Ticks.ToString(CultureInfo.InvariantCulture);
    }
}
