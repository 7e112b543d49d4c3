using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Authoring;

/// <summary>A figure to add to a measure.</summary>
/// <param name="Value">Null for a period without a figure.</param>
/// <param name="Notes">A comment in each language of the site, or none.</param>
public sealed record NewObservation(Period Period, decimal? Value, bool IsProvisional, bool IsConfidential, ImmutableArray<(Language Language, string Text)> Notes)
{
    /// <summary>Its keys and values as lines of YAML.</summary>
    internal ImmutableArray<string> Lines
    {
        get
        {
            var lines = ImmutableArray.CreateBuilder<string>();
            lines.Add($"period: {Period}");
            if (Value is { } value) lines.Add(string.Create(CultureInfo.InvariantCulture, $"value: {value}"));
            if (IsProvisional) lines.Add("provisional: true");
            if (IsConfidential) lines.Add("confidential: true");
            if (!Notes.IsEmpty) lines.Add($"note: {{{string.Join(", ", Notes.Select(note => $"{note.Language.Code()}: {YamlScalar.InBraces(note.Text)}"))}}}");
            return lines.ToImmutable();
        }
    }

    /// <summary>The same on one line, within braces.</summary>
    internal string InBraces => $"{{{string.Join(", ", Lines)}}}";
}
