namespace Kasko.Site.Model;

/// <summary>What messages and files call a language.</summary>
/// <param name="FinnishIn">As in “in Finnish”: <c>suomeksi</c>.</param>
/// <param name="FinnishOf">What a text in it is: <c>suomea</c>.</param>
public sealed record LanguageName(string English, string Swedish, string Finnish, string FinnishIn, string FinnishOf);
