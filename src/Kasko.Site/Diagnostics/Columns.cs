using System.Text;

namespace Kasko.Site.Diagnostics;

/// <summary>Converts columns in UTF-16 code units, as in .NET strings, into characters.</summary>
public static class Columns
{
    /// <summary>The number of characters in a text.</summary>
    public static int CharactersIn(string text) => InCharacters(text, text.Length + 1) - 1;

    /// <summary>
    /// Converts a column in UTF-16 code units (from 1) into a column in characters (Unicode code points, from 1). A
    /// column inside a surrogate pair belongs to the pair's character; columns beyond the line are counted on.
    /// </summary>
    public static int InCharacters(string line, int column)
    {
        if (!line.AsSpan(0, Math.Clamp(column - 1, 0, line.Length)).ContainsAnyInRange('\ud800', '\udfff')) return column;
        var characters = 1;
        var index = 0;
        while (index < line.Length && index < column - 1)
        {
            var length = Rune.DecodeFromUtf16(line.AsSpan(index), out _, out var consumed) is System.Buffers.OperationStatus.Done ? consumed : 1;
            if (index + length > column - 1) return characters;
            index += length;
            characters++;
        }

        return characters + Math.Max(0, column - 1 - index);
    }
}
