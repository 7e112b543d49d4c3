using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.OpenData;
using Kasko.Site.Tests.Languages;
using NJsonSchema;
using static Kasko.Site.Tests.OpenData.OpenTown;

namespace Kasko.Site.Tests.OpenData;

public sealed class DataFormatTests
{
    private static readonly IReadOnlyDictionary<string, Output> Published = FilesOf(Economy, Pupils, Residents);

    [Theory]
    [InlineData("all")]
    [InlineData("economy")]
    [InlineData("pupils")]
    [InlineData("residents")]
    public async Task A_file_is_valid_by_its_schema(string id) =>
        Assert.Empty((await Schema()).Validate(Published[$"data/{id}.json"].Text()));

    [Theory]
    [InlineData("\"period\": \"2024\"", "\"period\": \"2024-13\"")]
    [InlineData("\"value\": -430.25", "\"value\": \"-430.25\"")]
    [InlineData("\"status\": \"missing\"", "\"status\": \"gone\"")]
    [InlineData("\"state\": \"behind\"", "\"state\": \"fine\"")]
    [InlineData("\"direction\": \"up\"", "\"direction\": \"sideways\"")]
    [InlineData("\"sv\": \"Ekonomienheten\"", "\"en\": \"Economy\"")]
    public async Task The_schema_rejects_invalid_files(string right, string wrong)
    {
        var text = Published["data/economy.json"].Text();

        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty((await Schema()).Validate(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_names_every_key_in_both_languages()
    {
        var measure = Json("data/schema.json").GetProperty("definitions").GetProperty("measure").GetProperty("properties");

        Assert.All(measure.EnumerateObject(), key => Assert.All(Bilingual.Languages.All, language =>
            Assert.NotEmpty(key.Value.GetProperty("labels").GetProperty(language.Code()).GetString()!)));
        Assert.Equal("Målnivå", measure.GetProperty("target").GetProperty("labels").GetProperty("sv").GetString());
    }

    [Fact]
    public void The_schema_and_the_tables_use_the_same_keys_and_names()
    {
        var definitions = Json("data/schema.json").GetProperty("definitions");
        var measure = definitions.GetProperty("measure").GetProperty("properties");
        var observation = definitions.GetProperty("observation").GetProperty("properties");

        foreach (var column in (Column[])[Column.Period, Column.Value, Column.Status])
            Assert.Equal(Name(column.Name), Name(observation.GetProperty(column.Key).GetProperty("labels")));
        Assert.Equal(Name(Column.Measure.Name), Name(measure.GetProperty("title").GetProperty("labels")));
        Assert.Equal(Name(Column.Unit.Name), Name(measure.GetProperty("unit").GetProperty("labels")));
        Assert.Equal(Name(Column.Note.Name), Name(observation.GetProperty("note").GetProperty("labels")));
        Assert.Equal(Name(DataTerms.Kinds.Name(RowKind.Baseline)), Name(measure.GetProperty("baseline").GetProperty("labels")));
        Assert.Equal(Name(DataTerms.Kinds.Name(RowKind.Observation)), Name(measure.GetProperty("observations").GetProperty("labels")));
        Assert.Equal(Name(DataTerms.Kinds.Name(RowKind.Target)), Name(measure.GetProperty("target").GetProperty("labels")));
        Assert.Equal(DataTerms.Statuses.Values.Select(DataTerms.Statuses.Key), Choices(observation.GetProperty("status")));
        Assert.All(DataTerms.Statuses.Values, status =>
            Assert.Equal(Name(DataTerms.Statuses.Name(status)), Name(observation.GetProperty("status").GetProperty("words").GetProperty(DataTerms.Statuses.Key(status)))));
        Assert.Equal([.. Directions.Keys.All, null], Choices(measure.GetProperty("direction")));
        Assert.Equal([.. UpdateFrequencies.Keys.All, null], Choices(measure.GetProperty("updated")));
    }

    [Fact]
    public void The_progress_comes_with_its_inputs()
    {
        var progress = Json("data/economy.json").GetProperty("progress");

        Assert.Equal("behind", progress.GetProperty("state").GetString());
        Assert.Equal("2027", progress.GetProperty("period").GetString());
        Assert.Equal((0.5714m, 0.4939m, -162.5m), (progress.GetProperty("elapsed").GetDecimal(), progress.GetProperty("done").GetDecimal(), progress.GetProperty("expected").GetDecimal()));
    }

    [Theory]
    [InlineData("economy", true)]
    [InlineData("pupils", false)]
    public void A_state_based_on_provisional_figures_is_marked_provisional(string id, bool provisional) =>
        Assert.Equal(provisional, Json($"data/{id}.json").GetProperty("progress").GetProperty("provisional").GetBoolean());

    [Fact]
    public void A_source_comes_with_its_licence_and_the_day_of_its_update()
    {
        var source = Json("data/economy.json").GetProperty("source");

        Assert.Equal(("CC BY 4.0", "2026-03-27"), (source.GetProperty("licence").GetString(), source.GetProperty("updated").GetString()));
        Assert.Equal("2026-03-27", Json("data/catalog.jsonld").GetProperty("dataset")[1].GetProperty("modified").GetString());
    }

    [Fact]
    public void A_passage_in_another_language_is_written_without_its_marks() =>
        Assert.Equal("Talousyksikkö Ekonomi", Json("data/economy.json").GetProperty("owner").GetProperty("fi").GetString());

    [Fact]
    public void Letters_are_not_escaped() => Assert.Contains("\"sv\": \"Invånarantal\"", Published["data/residents.json"].Text(), StringComparison.Ordinal);

    [Fact]
    public void The_data_package_describes_every_table_as_it_is()
    {
        var package = Json("data/datapackage.json");

        Assert.Equal("tabular-data-package", package.GetProperty("profile").GetString());
        Assert.Matches("^[-a-z0-9._/]+$", package.GetProperty("name").GetString());
        Assert.Equal(["all", "economy", "pupils"], package.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("name").GetString()));
        Assert.All(package.GetProperty("resources").EnumerateArray(), resource =>
        {
            Assert.Equal("tabular-data-resource", resource.GetProperty("profile").GetString());
            var header = Published["data/" + resource.GetProperty("path").GetString()].Text().Split("\r\n")[0];
            Assert.Equal(header, string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())));
            Assert.Equal("utf-8", resource.GetProperty("encoding").GetString());
        });
        var licence = package.GetProperty("resources")[1].GetProperty("licenses")[0];
        Assert.Equal(("CC-BY-4.0", "CC BY 4.0"), (licence.GetProperty("name").GetString(), licence.GetProperty("title").GetString()));
    }

    [Fact]
    public void The_catalogue_has_what_a_data_portal_requires()
    {
        var catalogue = Json("data/catalog.jsonld");

        AssertNamed(catalogue);
        Assert.Equal("dcat:Catalog", catalogue.GetProperty("@type").GetString());
        Assert.Equal("Hiekkalahden kaupunki", catalogue.GetProperty("publisher").GetProperty("name").GetProperty("fi").GetString());
        Assert.Equal(4, catalogue.GetProperty("dataset").GetArrayLength());
        Assert.All(catalogue.GetProperty("dataset").EnumerateArray(), dataset =>
        {
            AssertNamed(dataset);
            Assert.Equal("dcat:Dataset", dataset.GetProperty("@type").GetString());
            Assert.All(dataset.GetProperty("distribution").EnumerateArray(), distribution =>
            {
                var address = distribution.GetProperty("downloadURL").GetString()!;
                Assert.StartsWith("https://town.example/strategy/", address, StringComparison.Ordinal);
                Assert.Contains(address["https://town.example/strategy/".Length..], Published);
            });
        });
    }

    [Fact]
    public void The_catalogue_has_the_time_covered_by_a_measure()
    {
        var dataset = Json("data/catalog.jsonld").GetProperty("dataset")[2];

        Assert.Equal(("2024-01-01", "2024-06-30"),
            (dataset.GetProperty("temporal").GetProperty("startDate").GetString(), dataset.GetProperty("temporal").GetProperty("endDate").GetString()));
    }

    [Fact]
    public void Every_term_of_the_catalogue_has_a_meaning()
    {
        var catalogue = Json("data/catalog.jsonld");
        var terms = catalogue.GetProperty("@context").EnumerateObject().Select(term => term.Name).ToHashSet(StringComparer.Ordinal);
        var prefixes = terms.Where(term => catalogue.GetProperty("@context").GetProperty(term).ValueKind is JsonValueKind.String).ToList();

        Assert.All(Keys(catalogue).Where(key => !key.StartsWith('@') && key is not ("sv" or "fi")), key => Assert.Contains(key, terms));
        Assert.All(catalogue.GetProperty("@context").EnumerateObject().Where(term => term.Value.ValueKind is JsonValueKind.Object),
            term => Assert.Contains(term.Value.GetProperty("@id").GetString()!.Split(':')[0], prefixes));

        static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "@context").SelectMany(member => Keys(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
            _ => [],
        };
    }

    [Fact]
    public void Addresses_never_change() => Assert.Equal(
        [
            "data/all-excel-fi.csv", "data/all-excel-sv.csv", "data/all.csv", "data/all.json", "data/catalog.jsonld", "data/datapackage.json",
            "data/pupils-excel-fi.csv", "data/pupils-excel-sv.csv", "data/pupils.csv", "data/pupils.json", "data/schema.json",
        ],
        FilesOf(Pupils).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_new_title_does_not_change_addresses()
    {
        var renamed = Pupils with { Title = Bilingual.Of("Elever", "Oppilaat") };

        Assert.Equal(FilesOf(Pupils).Keys.Order(), FilesOf(renamed).Keys.Order());
        Assert.Equal(
            FilesOf(Pupils)["data/pupils.csv"].Text(),
            FilesOf(renamed)["data/pupils.csv"].Text());
    }

    [Fact]
    public void A_measure_without_figures_has_no_table_without_rows()
    {
        Assert.Equal(["data/all.json", "data/catalog.jsonld", "data/residents.json", "data/schema.json"], FilesOf(Residents).Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Published.Keys, path => path.StartsWith("data/residents", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("all", true)]
    [InlineData("schema", true)]
    [InlineData("residents-excel-sv", true)]
    [InlineData("residents", false)]
    public void A_measure_cannot_have_the_path_of_another_file(string id, bool reserved) => Assert.Equal(reserved, OpenDataPath.IsReserved(id));

    private static void AssertNamed(JsonElement element) => Assert.All((string[])["title", "description"], name =>
        Assert.All(Bilingual.Languages.All, language => Assert.NotEmpty(element.GetProperty(name).GetProperty(language.Code()).GetString()!)));

    private static Localized<string> Name(JsonElement labels) => Bilingual.Of(labels.GetProperty("sv").GetString()!, labels.GetProperty("fi").GetString()!);

    private static Localized<string> Name(Term term) => term.In(Bilingual.Languages);

    private static IEnumerable<string?> Choices(JsonElement key) => key.GetProperty("enum").EnumerateArray().Select(choice => choice.GetString());

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Published["data/schema.json"].Text());

    private static JsonElement Json(string path) => JsonDocument.Parse(Published[path].Bytes).RootElement;
}
