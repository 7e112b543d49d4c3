using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class WordSplitOverLines
{
    public static Rule Rule { get; } = new("split-word", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string word, string whole) => Rule.At(at,
        $"'{word}' looks like a word that was divided at the end of a line. Write '{whole}', or put the two parts on the same line.",
        $"'{word}' ser ut som ett ord som har avstavats i slutet av en rad. Skriv '{whole}', eller sätt båda delarna på samma rad.",
        $"'{word}' näyttää sanalta, joka on tavutettu rivin lopussa. Kirjoita '{whole}' tai pane molemmat osat samalle riville.");
}
