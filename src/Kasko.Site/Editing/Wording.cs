namespace Kasko.Site.Editing;

/// <summary>A text for editors, who write in both languages and read either.</summary>
public sealed record Wording(string Swedish, string Finnish)
{
    /// <summary>Both as the name of a field: <c>Rubrik · Otsikko</c>, or once when they are the same.</summary>
    public string AsName => Swedish == Finnish ? Swedish : $"{Swedish} · {Finnish}";

    /// <summary>Both as sentences.</summary>
    public string AsSentences => $"{Swedish} / {Finnish}";
}
