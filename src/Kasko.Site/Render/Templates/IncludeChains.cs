using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Templates;

/// <summary>
/// By which templates a partial gets into pages, read from their text: a partial that cannot be parsed is not run, so
/// nothing else tells.
/// </summary>
internal sealed partial class IncludeChains(Theme theme)
{
    private readonly ILookup<string, (SourceSpan At, string? Partial)> _includes = theme.Layouts.Values.SelectMany(layout => Of(layout, null))
        .Concat(theme.Partials.SelectMany(partial => Of(partial.Value, partial.Key)))
        .ToLookup(include => include.Name, include => (include.At, include.In), StringComparer.Ordinal);

    /// <summary>The places that include a partial, from a layout down to it, the shortest way; empty where nothing includes it.</summary>
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
