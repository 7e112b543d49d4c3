namespace Kasko.Site.Languages;

/// <summary>The place of a text in the order of <see cref="Collation"/>.</summary>
/// <param name="Letters">What differs first, ordered by code units.</param>
internal readonly record struct CollationKey(string Letters, string Text) : IComparable<CollationKey>
{
    public int CompareTo(CollationKey other) =>
        string.CompareOrdinal(Letters, other.Letters) is not 0 and var order ? order : string.CompareOrdinal(Text, other.Text);
}
