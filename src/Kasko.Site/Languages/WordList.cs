namespace Kasko.Site.Languages;

/// <summary>
/// An embedded list of words: a text file beside the type that reads it, one entry per line, the first line a comment.
/// To improve a language, add entries to its lists.
/// </summary>
internal static class WordList
{
    /// <param name="beside">A type in the list's folder.</param>
    /// <param name="name">The file's name without <c>.txt</c>.</param>
    public static IReadOnlyList<string> Read(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside, name + ".txt")
            ?? throw new InvalidOperationException($"The word list '{name}' is not in the program.");
        using var reader = new StreamReader(stream);
        var entries = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') entries.Add(line);
        return entries;
    }
}
