using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Load.Yaml;

/// <summary>A value as it was written, with its place. Texts are never converted to other types implicitly.</summary>
internal abstract record YamlNode(SourceSpan At);

/// <param name="IsPlain">False when the text is in quotation marks or a block.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan At) : YamlNode(At)
{
    /// <summary>A key without a value.</summary>
    public bool IsEmpty => IsPlain && Text.Length == 0;
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan At) : YamlNode(At);

/// <param name="IsFlow">Whether the keys stand within braces.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan At, bool IsFlow = false) : YamlNode(At)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Value == key) return entry;
        return null;
    }
}

internal sealed record YamlEntry(Sourced<string> Key, YamlNode Value);
