using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlIndentation
{
    public static Rule Rule { get; } = new("yaml-indentation", Severity.Error, IsFirm: true);

    /// <param name="repaired">The line with the spaces that it should begin with.</param>
    public static Diagnostic At(SourceSpan at, string repaired)
    {
        var spaces = repaired.Length - repaired.TrimStart().Length;
        var line = Excerpt.Line(repaired.TrimStart());
        if (spaces == 0)
        {
            return Rule.At(at,
                $"The line is not indented like those it belongs with. Remove the spaces before '{line}'.",
                $"Raden är inte indragen som de rader den hör ihop med. Ta bort mellanslagen före '{line}'.",
                $"Riviä ei ole sisennetty samoin kuin rivejä, joihin se kuuluu. Poista välilyönnit tekstin '{line}' edestä.");
        }

        return Rule.At(at,
            $"The line is not indented like those it belongs with. Put {spaces} spaces before '{line}'.",
            $"Raden är inte indragen som de rader den hör ihop med. Sätt {spaces} mellanslag före '{line}'.",
            $"Riviä ei ole sisennetty samoin kuin rivejä, joihin se kuuluu. Pane {spaces} välilyöntiä ennen tekstiä '{line}'.");
    }
}
