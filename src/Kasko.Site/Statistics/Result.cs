using System.Diagnostics.CodeAnalysis;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Statistics;

/// <summary>The requested value, or the problem to report instead.</summary>
internal readonly struct Result<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly Diagnostic? _problem;

    private Result(T? value, Diagnostic? problem) => (_value, _problem) = (value, problem);

    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Diagnostic? problem)
    {
        (value, problem) = (_value, _problem);
        return problem is null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);
    public static implicit operator Result<T>(Diagnostic problem) => new(default, problem);
}
