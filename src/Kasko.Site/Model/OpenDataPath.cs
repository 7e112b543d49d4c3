namespace Kasko.Site.Model;

/// <summary>Where the files of open data are published. These paths never change: programs of others know them.</summary>
public static class OpenDataPath
{
    /// <summary>The name, in place of a measure's id, of the files with all measures.</summary>
    public const string All = "all";

    public const string Schema = "data/schema.json";
    public const string Package = "data/datapackage.json";
    public const string Catalogue = "data/catalog.jsonld";

    public static string Csv(string id) => $"data/{id}.csv";

    public static string Excel(string id, Language language) => $"data/{id}-excel-{language.Code()}.csv";

    public static string Json(string id) => $"data/{id}.json";

    public static string Feed(Language language) => $"{language.Code()}/feed.xml";

    /// <summary>Whether the files of a measure with this id would take another file's place.</summary>
    public static bool IsReserved(string id) => id is All or "schema" or "datapackage"
        || LanguageCodes.All.Any(language => id.EndsWith("-excel-" + language.Code(), StringComparison.Ordinal));
}
