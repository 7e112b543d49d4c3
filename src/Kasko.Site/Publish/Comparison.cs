using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>Holds a file of the new site against what is published at its path.</summary>
internal static class Comparison
{
    public static StagedFile WithPublished(Healed before, Output output)
    {
        var (scan, ownership) = (before.Scan, before.Ownership);
        var bytes = output.Bytes.Span;
        var hash = ContentHash.Of(bytes);
        var owned = ownership.Owns(output.Path);

        if (!scan.Files.ContainsKey(output.Path))
        {
            var fate = scan.Others.Contains(output.Path) ? owned ? Fate.Changed : Fate.InTheWay : Fate.New;
            return Staged(fate, isRepaired: owned);
        }

        var published = File.ReadAllBytes(scan.Full(output.Path));
        if (published.AsSpan().SequenceEqual(bytes)) return Staged(Fate.Unchanged, isRepaired: false);
        return owned
            ? Staged(Fate.Changed, isRepaired: !ownership.Made(output.Path, ContentHash.Of(published)))
            : Staged(Fate.InTheWay, isRepaired: false);

        StagedFile Staged(Fate fate, bool isRepaired) => new(output.Path, hash, output.Bytes.Length, fate, isRepaired);
    }
}
