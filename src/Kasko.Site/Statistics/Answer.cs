using System.Diagnostics.CodeAnalysis;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Statistics;

/// <summary>What a source answered, or what to tell people about why it did not.</summary>
internal readonly struct Answer<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly Diagnostic? _trouble;

    private Answer(T? value, Diagnostic? trouble) => (_value, _trouble) = (value, trouble);

    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Diagnostic? trouble)
    {
        (value, trouble) = (_value, _trouble);
        return trouble is null;
    }

    public static implicit operator Answer<T>(T value) => new(value, null);
    public static implicit operator Answer<T>(Diagnostic trouble) => new(default, trouble);
}
