namespace Kasko.Site.Model;

/// <summary>What messages, files and pages call a language.</summary>
/// <param name="FinnishIn">As in “in Finnish”: <c>suomeksi</c>.</param>
/// <param name="FinnishOf">What a text in it is: <c>suomea</c>.</param>
/// <param name="Own">In the language itself, as a choice: <c>Suomeksi</c>.</param>
public sealed record LanguageName(string English, string Swedish, string Finnish, string FinnishIn, string FinnishOf, string Own);
