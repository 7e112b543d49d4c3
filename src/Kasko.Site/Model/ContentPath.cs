namespace Kasko.Site.Model;

/// <summary>Where a site's content stands, relative to the site's folder.</summary>
public static class ContentPath
{
    public const string Folder = "content";
    public const string Advantages = $"{Folder}/advantages.yml";
    public const string Benefits = $"{Folder}/benefits.yml";
    public const string Measures = $"{Folder}/measures";

    private const string Yaml = ".yml";

    /// <summary>The ending of the files that <c>kasko statistics update</c> writes.</summary>
    private const string Observations = ".observations.yml";

    public static string OfMeasure(string id) => $"{Measures}/{id}{Yaml}";

    /// <summary>The official figures of a measure.</summary>
    public static string OfObservations(string measure) => $"{Measures}/{measure}{Observations}";

    /// <summary>The files that a page may be written in: a page of its own, or a section's beside its pages.</summary>
    public static (string Page, string Section) OfPage(PageId id, Language language) =>
        ($"{Folder}/{id}.{language.Code()}.md", $"{Folder}/{id}/index.{language.Code()}.md");

    public static bool IsMeasure(string path) => IsBelow(path, Measures, Yaml) && !IsObservations(path);

    public static bool IsObservations(string path) => IsBelow(path, Measures, Observations);

    /// <summary>The id of the measure that a file is of, its own or that of its official figures.</summary>
    public static string MeasureIn(string path) =>
        path[(Measures.Length + 1)..^(IsObservations(path) ? Observations : Yaml).Length];

    /// <summary>A path of the content as seen from its folder.</summary>
    public static string BelowFolder(string path) => path[(Folder.Length + 1)..];

    private static bool IsBelow(string path, string folder, string ending) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal);
}
