using Scriban.Parsing;
using Scriban.Syntax;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Counts what the templates do for one page, and stops them at a limit that is the same on every machine: the library
/// limits each loop, but not loops in loops.
/// </summary>
internal sealed class TemplateWork
{
    /// <summary>Statements and expressions; a page with ten thousand links takes about half a million.</summary>
    private const int MostSteps = 2_000_000;

    /// <summary>Values written into the page; the place of each is remembered.</summary>
    private const int MostValues = 200_000;

    /// <summary>How many characters are looked at in the time of a step.</summary>
    private const int CharactersInStep = 100;

    private int _steps;
    private int _values;

    /// <summary>Whether a limit was exceeded.</summary>
    public bool IsExceeded { get; private set; }

    public void Step(SourceSpan at) => Count(ref _steps, 1, MostSteps, "steps", at);

    /// <summary>Characters of the page that were looked at.</summary>
    public void Characters(int count, SourceSpan at) => Count(ref _steps, count / CharactersInStep, MostSteps, "steps", at);

    public void Value(SourceSpan at) => Count(ref _values, 1, MostValues, "values written", at);

    private void Count(ref int done, int more, int most, string what, SourceSpan at)
    {
        done += more;
        if (done <= most) return;
        IsExceeded = true;
        throw new ScriptRuntimeException(at, FormattableString.Invariant($"one page takes more than {most} {what}; look for a loop that does not end, or a loop in a loop"));
    }
}
