using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Counts what the templates do for one page, and stops them at a limit that is the same on every machine: the library
/// limits each loop, but not loops in loops. A time limit remains for what takes long in few steps.
/// </summary>
internal sealed class TemplateWork(TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    /// <summary>Statements and expressions; a page with ten thousand links takes about half a million.</summary>
    private const int MostSteps = 2_000_000;

    /// <summary>Values written into the page; the place of each is remembered.</summary>
    private const int MostValues = 200_000;

    /// <summary>How many characters are looked at in the time of a step.</summary>
    private const int CharactersInStep = 100;

    private readonly CancellationTokenSource _time = new(TimeLimit, clock);
    private int _steps;
    private int _values;

    /// <summary>Whether a number was exceeded.</summary>
    public bool IsExceeded { get; private set; }

    public bool IsTooSlow => _time.IsCancellationRequested;

    public void Step(ScriptNode at)
    {
        if (IsTooSlow) throw new ScriptRuntimeException(at.Span, "the time limit is exceeded");
        if (++_steps > MostSteps) throw TooMany(MostSteps, "steps", at);
    }

    /// <summary>Characters of the page that were looked at.</summary>
    public void Characters(int count, ScriptNode? at)
    {
        _steps += count / CharactersInStep;
        if (_steps > MostSteps) throw TooMany(MostSteps, "steps", at);
    }

    public void Value(ScriptNode? at)
    {
        if (++_values > MostValues) throw TooMany(MostValues, "values written", at);
    }

    public void Dispose() => _time.Dispose();

    private ScriptRuntimeException TooMany(int most, string what, ScriptNode? at)
    {
        IsExceeded = true;
        return new ScriptRuntimeException(at?.Span ?? default, FormattableString.Invariant($"one page takes more than {most} {what}; look for a loop that does not end, or a loop in a loop"));
    }
}
