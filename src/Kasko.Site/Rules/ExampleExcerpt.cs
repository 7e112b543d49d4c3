using System.Collections.Immutable;

namespace Kasko.Site.Rules;

/// <summary>
/// The part of an example to show: its text for readers, or else the lines that differ between the wrong and the right
/// files, each below its path.
/// </summary>
internal static class ExampleExcerpt
{
    public static (string Wrong, string Right) Of(RuleExample example)
    {
        var paths = example.Wrong.Concat(example.Right).Select(file => file.Path).Distinct().ToImmutableArray();
        var parts = paths.Select(path => Of(Named(example.Wrong, path), Named(example.Right, path))).Where(part => part.Wrong != part.Right).ToImmutableArray();
        return Named(example.Wrong, "") is { } wrong && Named(example.Right, "") is { } right
            ? (Text(wrong.Content), Text(right.Content))
            : (Joined(parts.Select(part => part.Wrong), example.Wrong), Joined(parts.Select(part => part.Right), example.Right));
    }

    private static (string Wrong, string Right) Of(ExampleFile? wrong, ExampleFile? right)
    {
        if (wrong is null || right is null || !IsText(wrong) || !IsText(right)) return (Whole(wrong), Whole(right));
        var shorter = Math.Min(wrong.Content.Length, right.Content.Length);
        var before = wrong.Content.Zip(right.Content).TakeWhile(pair => pair.First == pair.Second).Count();
        var after = wrong.Content.Reverse().Zip(right.Content.Reverse()).Take(shorter - before).TakeWhile(pair => pair.First == pair.Second).Count();
        // Lines that were only added are shown with their neighbours.
        if (shorter == before + after) (before, after) = (Math.Max(before - 1, 0), Math.Max(after - 1, 0));
        return (Part(wrong, before, after), Part(right, before, after));
    }

    private static bool IsText(ExampleFile file) => file.Form is ExampleForm.Whole or ExampleForm.Body or ExampleForm.Keys;

    private static string Part(ExampleFile file, int before, int after) => $"{file.Path}:\n{Text(file.Content.Skip(before).SkipLast(after))}";

    private static string Whole(ExampleFile? file) => file switch
    {
        null => "",
        { Form: ExampleForm.Missing } => $"({file.Path})",
        _ when IsText(file) => Part(file, 0, 0),
        _ => file.Path,
    };

    /// <summary>The files' names when no lines differ.</summary>
    private static string Joined(IEnumerable<string> parts, ImmutableArray<ExampleFile> files)
    {
        var text = string.Join("\n\n", parts.Where(part => part.Length > 0));
        return text.Length > 0 ? text : string.Join('\n', files.Select(file => file.Path));
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private static ExampleFile? Named(ImmutableArray<ExampleFile> files, string path) => files.FirstOrDefault(file => file.Path == path);
}
