namespace Kasko.Site.Diagnostics;

/// <summary>The last sentence of a message, when the intended text can be guessed.</summary>
internal readonly record struct Hint(string English, string Swedish, string Finnish)
{
    public static Hint For(string written, IEnumerable<string> candidates) =>
        Suggestion.For(written, candidates) is { } meant ? Of(meant) : new Hint("", "", "");

    /// <summary>Another hint, used when nothing can be guessed.</summary>
    public Hint Or(string english, string swedish, string finnish) => English.Length > 0 ? this : new Hint(" " + english, " " + swedish, " " + finnish);

    public static Hint Of(string meant) => new($" Did you mean '{meant}'?", $" Menade du '{meant}'?", $" Tarkoititko '{meant}'?");
}
