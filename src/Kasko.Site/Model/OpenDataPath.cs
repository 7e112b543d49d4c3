namespace Kasko.Site.Model;

/// <summary>The paths of the open data files. They never change, because other people's programs depend on them.</summary>
public static class OpenDataPath
{
    /// <summary>The name of the files with all measures, used in place of a measure's id.</summary>
    public const string All = "all";

    /// <summary>The name of the files with all actions, used likewise.</summary>
    public const string Actions = "actions";

    public const string ActionsSchema = "data/actions-schema.json";

    public const string Schema = "data/schema.json";
    public const string Package = "data/datapackage.json";
    public const string Catalogue = "data/catalog.jsonld";

    public static string Csv(string id) => $"data/{id}.csv";

    public static string Excel(string id, Language language) => $"data/{id}-excel-{language.Code()}.csv";

    public static string Json(string id) => $"data/{id}.json";

    /// <summary>The chart as a picture.</summary>
    public static string Chart(string id, Language language) => $"data/{id}-{language.Code()}.svg";

    public static string Feed(Language language) => $"{language.Code()}/feed.xml";

    /// <summary>Whether a measure with this id would have the same paths as another file.</summary>
    public static bool IsReserved(string id) => id is All or Actions or "actions-schema" or "schema" or "datapackage"
        || LanguageCodes.Known.Any(language => id.EndsWith("-excel-" + language.Code(), StringComparison.Ordinal));
}
