using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Kasko.Site.Diagnostics;
using Kasko.Site.Editing;
using Kasko.Site.Editing.Fields;
using Kasko.Site.Editing.Forms;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Editing;

/// <summary>The forms have the same keys as loaders and schemas, in the same order, required or not.</summary>
public sealed class FormTests
{
    private static readonly Kasko.Site.Editing.Forms.Repository Local = new(Service: null, "strategy");

    [Theory]
    [InlineData(".")]
    [InlineData("tests/sites/talludden")]
    public void Every_page_has_a_form_with_the_keys_of_its_kind(string site)
    {
        var forms = Configuration(site);
        var pages = Forms(forms).Where(form => form.Fields[0]!["name"]!.GetValue<string>() == "kind").ToList();

        Assert.Superset(new HashSet<string>(["page", "goal", "value", "goals", "home", "accessibility"]), pages.Select(form => KindOf(form.Fields)).ToHashSet());
        Assert.All(pages, form =>
        {
            var page = PageFields.Of(PageKinds.Keys.Find(KindOf(form.Fields))!.Value);
            Assert.Equal(["kind", .. page.Fields.Select(field => field.Key)], form.Fields.Select(Name).Where(name => name != "body"));
            foreach (var field in page.Fields)
            {
                var made = form.Fields.Single(made => Name(made) == field.Key)!;
                if (made["widget"]!.GetValue<string>() == "hidden") continue;
                Assert.Equal((field.Key, field.IsRequired), (field.Key, IsRequired(made)));
                Assert.Equal(field.IsShared ? "duplicate" : "true", made["i18n"]!.ToString());
            }
        });
    }

    [Fact]
    public void Every_page_of_the_invented_town_is_in_one_form()
    {
        var forms = Configuration("tests/sites/talludden");
        var folder = Path.Join(Sites.Repository.Root, "tests", "sites", "talludden", "content");
        var collections = forms["collections"]!.AsArray().Where(made => made!["extension"]!.GetValue<string>() == "md").ToList();
        var singles = forms["singletons"]!.AsArray().Select(made => made!["file"]!.GetValue<string>()).ToList();

        Assert.All(Directory.EnumerateFiles(folder, "*.sv.md", SearchOption.AllDirectories), path =>
        {
            var name = Path.GetRelativePath(folder, path).Replace(".sv.md", "", StringComparison.Ordinal);
            var isSingle = singles.Contains($"content/{name}.{{{{locale}}}}.md");
            var holding = collections.Where(made => made!["folder"]!.GetValue<string>() == Path.GetDirectoryName($"content/{name}")!.Replace('\\', '/')
                && (Path.GetFileName(name) == "index" ? made["index_file"] is not null : made["filter"] is not { } filter || File.ReadAllText(path).Contains($"kind: {filter["value"]}\n", StringComparison.Ordinal)));
            Assert.Equal((name, 1), (name, holding.Count() + (isSingle ? 1 : 0)));
        });
    }

    [Fact]
    public void Measures_have_a_form_with_their_keys_all_the_way_down()
    {
        var measures = Configuration("tests/sites/talludden")["collections"]!.AsArray().Single(made => Name(made) == "measures")!;

        // The invented town's files use both notations of the source's address, so that key stays in its files.
        AssertSame(MeasureFields.All, measures["fields"]!.AsArray(), except: "url");
    }

    [Fact]
    public void The_strategys_lists_have_forms_with_their_keys()
    {
        var singles = Configuration("tests/sites/talludden")["singletons"]!.AsArray();
        var benefits = singles.Single(made => Name(made) == "benefits")!["fields"]![0]!;
        var advantages = singles.Single(made => Name(made) == "advantages")!["fields"]![0]!;

        AssertSame(StrategyFields.Benefit, benefits["fields"]!.AsArray(), except: "");
        Assert.Equal(["sv", "fi"], advantages["fields"]!.AsArray().Select(Name));
        Assert.True(benefits["root"]!.GetValue<bool>() && advantages["root"]!.GetValue<bool>());
    }

    [Fact]
    public void A_partial_language_is_added_on_request_and_its_texts_are_not_required()
    {
        var forms = Configuration("tests/sites/sv-fi-en");
        var title = forms["collections"]!.AsArray().Single(made => Name(made) == "measures")!["fields"]!.AsArray().Single(field => Name(field) == "title")!["fields"]!.AsArray();

        Assert.Equal(["sv", "fi", "en"], forms["i18n"]!["locales"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal(["sv", "fi"], forms["i18n"]!["initial_locales"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal([("sv", true), ("fi", true), ("en", false)], title.Select(field => (Name(field), IsRequired(field))));
    }

    [Theory]
    [InlineData("sv", "sv")]
    [InlineData("fi-sv", "fi", "sv")]
    public void A_site_has_forms_in_its_languages_in_its_order(string site, params string[] languages)
    {
        var forms = Configuration($"tests/sites/{site}");

        Assert.Equal(languages, forms["i18n"]!["locales"]!.AsArray().Select(code => code!.GetValue<string>()));
        Assert.Equal(languages[0], forms["i18n"]!["default_locale"]!.GetValue<string>());
        Assert.Equal("all", forms["i18n"]!["initial_locales"]!.GetValue<string>());
    }

    [Fact]
    public void Every_choice_with_names_has_one_for_each_key() => Assert.All(SourceFile.All.SelectMany(file => file.Types).SelectMany(Choices), choice =>
        Assert.True(choice.Names.IsEmpty || choice.Names.Length == choice.Choices.Length, string.Join(", ", choice.Choices)));

    [Fact]
    public void Repositories_are_named_as_the_editing_program_expects_them()
    {
        var gitlab = Backend(new(RepositoryService.GitLab, "town/strategy", "main", new Uri("https://git.lillvik.example/"), "abc"));
        var gitea = Backend(new(RepositoryService.Gitea, "town/strategy", Server: new Uri("https://git.lillvik.example/")));
        var github = Backend(new(RepositoryService.GitHub, "town/strategy"));

        Assert.Equal("""{"name":"gitlab","repo":"town/strategy","branch":"main","base_url":"https://git.lillvik.example","api_root":"https://git.lillvik.example/api/v4","app_id":"abc","auth_type":"pkce"}""", gitlab.ToJsonString());
        Assert.Equal("""{"name":"gitea","repo":"town/strategy","base_url":"https://git.lillvik.example","api_root":"https://git.lillvik.example/api/v1","auth_methods":["token"]}""", gitea.ToJsonString());
        Assert.Equal("""{"name":"github","repo":"town/strategy","auth_methods":["token"]}""", github.ToJsonString());
    }

    [Fact]
    public void The_page_is_not_for_search_engines_and_reaches_only_its_own_folder_and_the_repository()
    {
        var page = Encoding.UTF8.GetString(Written("tests/sites/talludden", new(RepositoryService.GitLab, "town/strategy", Server: new Uri("https://git.lillvik.example/"))).Single(file => file.Path == "index.html").Bytes.Span);

        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("connect-src &#39;self&#39; blob: data: https://git.lillvik.example;", page, StringComparison.Ordinal);
        Assert.Contains("default-src &#39;none&#39;; script-src &#39;self&#39;;", page, StringComparison.Ordinal);
    }

    private static void AssertSame(IEnumerable<Field> fields, JsonArray made, string except)
    {
        var expected = fields.Where(field => field.Key != except || field.Type is not EitherType).ToList();
        Assert.Equal(expected.Select(field => field.Key), made.Select(Name));
        foreach (var (field, form) in expected.Zip(made))
        {
            Assert.Equal((field.Key, field.IsRequired), (field.Key, IsRequired(form)));
            var inner = field.Type is ListType list ? list.Item : field.Type;
            if (inner is PerLanguageType each)
            {
                Assert.Equal(["sv", "fi"], form!["fields"]!.AsArray().Select(Name));
                if (each.Each is SectionType both) Assert.All(form["fields"]!.AsArray(), language => AssertSame(both.Fields, language!["fields"]!.AsArray(), except));
            }
            else if (inner is SectionType section)
            {
                AssertSame(section.Fields, form!["fields"]!.AsArray(), except);
            }
        }
    }

    private static IEnumerable<ChoiceType> Choices(FieldType type) => type switch
    {
        ChoiceType choice => [choice],
        SectionType section => section.Fields.SelectMany(field => Choices(field.Type)),
        ListType list => Choices(list.Item),
        PairsType pairs => Choices(pairs.Value),
        PerLanguageType each => Choices(each.Each),
        EitherType either => Choices(either.One).Concat(Choices(either.Other)),
        _ => [],
    };

    private static IEnumerable<(string Name, JsonArray Fields)> Forms(JsonNode configuration) =>
        configuration["collections"]!.AsArray().Concat(configuration["singletons"]!.AsArray())
            .SelectMany(made => made!["index_file"] is { } index ? (JsonNode[])[made, index] : [made], (made, form) => (Name(made), form["fields"]!.AsArray()));

    private static JsonObject Backend(Kasko.Site.Editing.Forms.Repository repository) => repository.Backend();

    private static JsonNode Configuration(string site)
    {
        var file = Written(site, Local).Single(file => file.Path == "config.yml");
        var path = Path.Join(TestFolder.New(inMemory: true), "config.yml");
        File.WriteAllBytes(path, file.Bytes.ToArray());
        return YamlAsJson.Read(path)!;
    }

    private static ImmutableArray<Output> Written(string site, Kasko.Site.Editing.Forms.Repository repository) =>
        EditorFolder.Page(Path.GetFullPath(site, Sites.Repository.Root), folder: "", repository, TimeProvider.System, new DiagnosticList())!.Files;

    private static string KindOf(JsonArray fields) => fields[0]!["default"]!.GetValue<string>();

    private static string Name(JsonNode? made) => made!["name"]!.GetValue<string>();

    private static bool IsRequired(JsonNode? made) => made!["required"]?.GetValue<bool>() ?? true;
}
