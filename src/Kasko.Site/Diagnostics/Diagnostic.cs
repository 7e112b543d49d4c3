namespace Kasko.Site.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One problem in the input: where it is, what is wrong, and what to do about it.</summary>
/// <param name="Id">The rule's stable id, in kebab case.</param>
public sealed record Diagnostic(string Id, Severity Severity, SourceSpan At, Message Message) : IComparable<Diagnostic>
{
    /// <summary>
    /// The missing setting, such as <c>contact.email</c>, if that is the whole problem; reports for people list such settings together.
    /// </summary>
    public string? MissingKey { get; init; }

    public static Diagnostic Error(string id, SourceSpan at, string english, string swedish, string finnish) =>
        new(id, Severity.Error, at, new Message(english, swedish, finnish));

    public static Diagnostic Warning(string id, SourceSpan at, string english, string swedish, string finnish) =>
        new(id, Severity.Warning, at, new Message(english, swedish, finnish));

    /// <summary>By place, then by rule and message: the same order on every machine and in every run.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byPlace = At.CompareTo(other.At);
        if (byPlace != 0) return byPlace;
        var byId = string.CompareOrdinal(Id, other.Id);
        if (byId != 0) return byId;
        var byWords = string.CompareOrdinal(Message.English, other.Message.English);
        return byWords != 0 ? byWords : At.Length.CompareTo(other.At.Length);
    }

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
