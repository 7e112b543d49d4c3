namespace Kasko.Site.Model;

/// <summary>The paths of a site's content, relative to the site's folder.</summary>
public static class ContentPath
{
    public const string Folder = "content";
    public const string Advantages = $"{Folder}/advantages.yml";
    public const string Benefits = $"{Folder}/benefits.yml";
    public const string Measures = $"{Folder}/measures";
    public const string Actions = $"{Folder}/actions";

    private const string Yaml = ".yml";

    /// <summary>The suffix of the files that <c>kasko statistics update</c> writes.</summary>
    private const string Observations = ".observations.yml";

    public static string OfMeasure(string id) => $"{Measures}/{id}{Yaml}";

    public static string OfAction(string id) => $"{Actions}/{id}{Yaml}";

    /// <summary>The file with the official figures of a measure.</summary>
    public static string OfObservations(string measure) => $"{Measures}/{measure}{Observations}";

    /// <summary>The two possible files of a page: a file with the page's name, or <c>index</c> in a folder with its name.</summary>
    public static (string Page, string Section) OfPage(PageId id, Language language) =>
        ($"{Folder}/{id}.{language.Code()}.md", $"{Folder}/{id}/index.{language.Code()}.md");

    /// <summary>Whether a file, relative to the site's folder, is one that editors write.</summary>
    public static bool IsContent(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    public static bool IsMeasure(string path) => IsBelow(path, Measures, Yaml) && !IsObservations(path);

    public static bool IsObservations(string path) => IsBelow(path, Measures, Observations);

    public static bool IsAction(string path) => IsBelow(path, Actions, Yaml);

    public static string ActionIn(string path) => path[(Actions.Length + 1)..^Yaml.Length];

    /// <summary>Whether a file holds data of the strategy; other files are pages, pictures or documents.</summary>
    public static bool IsData(string path) => IsMeasure(path) || IsObservations(path) || IsAction(path) || path is Advantages or Benefits;

    /// <summary>The id of the measure that a file belongs to; the file may contain the measure or its official figures.</summary>
    public static string MeasureIn(string path) =>
        path[(Measures.Length + 1)..^(IsObservations(path) ? Observations : Yaml).Length];

    /// <summary>A path relative to the content folder.</summary>
    public static string BelowFolder(string path) => path[(Folder.Length + 1)..];

    private static bool IsBelow(string path, string folder, string ending) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal);
}
