using System.Globalization;

namespace Kasko.Site.Diagnostics;

/// <summary>A size as a message says it: in kilobytes of 1,000 bytes, or from a million on in megabytes with one decimal.</summary>
public static class FileSize
{
    public static Message Of(long bytes)
    {
        if (bytes < 1_000_000) return Words(((bytes + 999) / 1_000).ToString(CultureInfo.InvariantCulture), "k");
        var megabytes = (bytes / 1_000_000m).ToString(bytes % 1_000_000 < 50_000 ? "0" : "0.0", CultureInfo.InvariantCulture);
        return Words(megabytes, "M");
    }

    private static Message Words(string number, string prefix)
    {
        var comma = number.Replace('.', ',');
        return new Message($"{number} {prefix}B", $"{comma} {prefix}B", $"{comma} {prefix}t");
    }
}
