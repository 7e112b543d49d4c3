using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Kasko.Site.Editing.Fields;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>The configuration of Sveltia CMS for a site: a form for every page, for measures, actions and for the strategy's lists.</summary>
/// <param name="folder">The site's folder within its repository, empty for the repository's root.</param>
internal sealed class FormConfiguration(SiteForms site, string folder)
{
    private const string Body = "md";

    private readonly FormFields _fields = new(
        [.. site.Languages.All.Select(language => new FormLanguage(language.Code(), SiteForms.NameOf(language), site.Languages.IsPartial(language)))],
        [.. site.Benefits.Select(benefit => (benefit.Id.Value, SiteForms.Both(benefit.Title)))]);

    private string Content => folder.Length == 0 ? ContentPath.Folder : $"{folder}/{ContentPath.Folder}";

    public JsonObject Of(Repository repository) => new()
    {
        ["backend"] = repository.Backend(),
        // What is saved becomes a proposal, which is checked before anything is published.
        ["publish_mode"] = repository.HasProposals ? "editorial_workflow" : "simple",
        ["app_title"] = site.Title,
        ["site_url"] = site.Address.AbsoluteUri,
        ["media_folder"] = $"/{Content}",
        ["public_folder"] = $"/{Content}",
        // Names of files without spaces, no picture that would be a warning, and no pictures from other servers.
        ["media_libraries"] = new JsonObject
        {
            ["default"] = new JsonObject { ["config"] = new JsonObject { ["slugify_filename"] = true, ["max_file_size"] = site.LargestPicture } },
            ["stock_assets"] = new JsonObject { ["providers"] = new JsonArray() },
        },
        ["show_preview_links"] = false,
        ["editor"] = new JsonObject { ["preview"] = false },
        ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true },
        ["i18n"] = new JsonObject
        {
            ["structure"] = "multiple_files",
            ["locales"] = new JsonArray([.. site.Languages.All.Select(language => JsonValue.Create(language.Code()))]),
            ["default_locale"] = site.Languages.First.Code(),
            // In a partial language an editor adds a page on request.
            ["initial_locales"] = site.Languages.Partial.IsEmpty ? "all" : new JsonArray([.. site.Languages.Whole.Select(language => JsonValue.Create(language.Code()))]),
            ["save_all_locales"] = site.Languages.Partial.IsEmpty,
        },
        ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true, ["yaml"] = new JsonObject { ["indent_sequences"] = true } },
        ["collections"] = new JsonArray([.. Collections()]),
        ["singletons"] = new JsonArray([.. Singletons()]),
    };

    private IEnumerable<JsonNode> Collections()
    {
        foreach (var section in site.Sections) yield return Section(section);
        // Official figures beside the measures, which a program writes, have no status.
        if (site.HasMeasures) yield return Data("measures", "Mätare · Mittarit", MeasureStatuses.Keys.All, MeasureFields.All);
        if (site.HasActions) yield return Data("actions", "Åtgärder · Toimenpiteet", ActionStatuses.Keys.All, ActionFields.All);
    }

    /// <param name="name">Also that of the folder.</param>
    private JsonObject Data(string name, string label, IEnumerable<string> statuses, ImmutableArray<Field> fields) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["folder"] = $"{Content}/{name}",
        ["extension"] = "yml",
        ["format"] = "yaml",
        ["filter"] = new JsonObject { ["field"] = "status", ["value"] = new JsonArray([.. statuses.Select(key => JsonValue.Create(key))]) },
        ["identifier_field"] = $"title.{site.Languages.First.Code()}",
        ["slug"] = OnlyNew(),
        ["fields"] = _fields.Together(fields, site.NotationOf),
    };

    private JsonObject Section(PageSection section)
    {
        var path = section.Folder.Length == 0 ? Content : $"{Content}/{section.Folder}";
        var made = new JsonObject
        {
            ["name"] = section.Name,
            ["label"] = section.Label,
            ["folder"] = path,
            ["extension"] = Body,
            ["format"] = "yaml-frontmatter",
            ["i18n"] = true,
            ["identifier_field"] = "title",
            ["slug"] = OnlyNew(),
            // Pictures are stored beside the page that shows them.
            ["media_folder"] = "",
            ["public_folder"] = "",
        };
        if (section.IsMixed) made["filter"] = new JsonObject { ["field"] = "kind", ["value"] = section.Kind.Key() };
        if (section.Index is { } index) made["index_file"] = new JsonObject { ["name"] = "index", ["label"] = section.Label, ["fields"] = _fields.OfPage(index) };
        made["fields"] = _fields.OfPage(section.Kind);
        return made;
    }

    private IEnumerable<JsonNode> Singletons()
    {
        foreach (var page in site.SinglePages)
        {
            yield return new JsonObject
            {
                ["name"] = page.File.Replace('/', '-'),
                ["label"] = page.Label,
                ["file"] = $"{Content}/{page.File}.{{{{locale}}}}.{Body}",
                ["format"] = "yaml-frontmatter",
                ["i18n"] = true,
                ["media_folder"] = "",
                ["public_folder"] = "",
                ["fields"] = _fields.OfPage(page.Kind),
            };
        }

        if (!site.Benefits.IsEmpty) yield return List(ContentPath.Benefits, SourceFile.Benefits);
        if (site.HasAdvantages) yield return List(ContentPath.Advantages, SourceFile.Advantages);
    }

    private JsonObject List(string path, SourceFile file) => new()
    {
        ["name"] = file.Name,
        ["label"] = file.Title.AsName,
        ["file"] = folder.Length == 0 ? path : $"{folder}/{path}",
        ["format"] = "yaml",
        ["fields"] = _fields.Whole(file.Types[0], file.Title),
    };

    private static JsonObject OnlyNew() => new() { ["editable"] = new JsonArray("create") };
}
