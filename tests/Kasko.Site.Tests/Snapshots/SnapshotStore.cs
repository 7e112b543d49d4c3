namespace Kasko.Site.Tests.Snapshots;

/// <summary>The accepted snapshots of a folder. New and changed ones are accepted only on request, and never in CI.</summary>
internal sealed class SnapshotStore(string folder, Func<string, string?> variable)
{
    private bool Accepts => variable("KASKO_ACCEPT") is "1" && string.IsNullOrEmpty(variable("CI"));

    /// <summary>The difference as text, or null.</summary>
    public string? Difference(string name, string ending, string got)
    {
        var verified = Path.Join(folder, $"{name}.verified.{ending}");
        var received = Path.Join(folder, $"{name}.received.{ending}");
        var accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (accepted == got || Accepts)
        {
            if (accepted != got) File.WriteAllText(verified, got);
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, got);
        return $"{(accepted is null ? "Nothing has been accepted yet." : TextDifference.Head(accepted, got))}\n"
            + $"  accepted: {verified}\n"
            + $"  received: {received}\n"
            + "Look at both. If what is received is right, run the test again with KASKO_ACCEPT=1 (which does nothing in CI).";
    }

    /// <summary>Accepted snapshots in the folder that tests no longer create.</summary>
    public IEnumerable<string> Missing(IReadOnlyCollection<SnapshotFile> made)
    {
        var names = made.Select(file => $"{file.Name}.verified.{file.Ending}").ToHashSet(StringComparer.Ordinal);
        foreach (var verified in Directory.EnumerateFiles(folder, "*.verified.*").Order(StringComparer.Ordinal))
        {
            if (names.Contains(Path.GetFileName(verified))) continue;
            if (Accepts) File.Delete(verified);
            else yield return $"This is no longer made:\n  accepted: {verified}";
        }
    }
}
