using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// Finds the templates through which a partial is included in pages, by searching their text: a partial that cannot be
/// parsed is never run, so there is no other way.
/// </summary>
internal sealed partial class IncludeChains(Theme theme)
{
    private readonly ILookup<string, (SourceSpan At, string? Partial)> _includes = theme.Layouts.Values.SelectMany(layout => Of(layout, null))
        .Concat(theme.Partials.SelectMany(partial => Of(partial.Value, partial.Key)))
        .ToLookup(include => include.Name, include => (include.At, include.In), StringComparer.Ordinal);

    /// <summary>The shortest chain of includes from a layout down to a partial; empty when nothing includes it.</summary>
    public ImmutableArray<SourceSpan> To(string partial)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { partial };
        var waiting = new Queue<(string Partial, ImmutableArray<SourceSpan> Below)>([(partial, [])]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var (at, within) in _includes[next.Partial].OrderBy(include => include.At))
            {
                if (within is null) return [at, .. next.Below];
                if (seen.Add(within)) waiting.Enqueue((within, [at, .. next.Below]));
            }
        }

        return [];
    }

    private static IEnumerable<(string Name, SourceSpan At, string? In)> Of(TemplateSource source, string? partial)
    {
        var lines = new LineIndex(source.Path, source.Text, linesBefore: 0);
        return Include().Matches(source.Text).Select(match => (match.Groups["name"].Value, lines.At(match.Index, match.Length), partial));
    }

    [GeneratedRegex(@"\binclude[ \t]+['""](?<name>[^'""\n]{1,100})['""]", RegexOptions.CultureInvariant)]
    private static partial Regex Include();
}
