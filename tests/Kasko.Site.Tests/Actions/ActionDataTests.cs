using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.OpenData;
using Kasko.Site.Tests.Sites;
using NJsonSchema;

namespace Kasko.Site.Tests.Actions;

/// <summary>The actions as open data, and in the feed.</summary>
[Collection(BuiltSites.Collection)]
public sealed class ActionDataTests(BuiltSites sites)
{
    [Fact]
    public async Task The_file_is_valid_by_the_published_schema_which_refuses_what_is_wrong()
    {
        var schema = await JsonSchema.FromJsonAsync(sites.Talludden.Text("data/actions-schema.json"));
        var text = sites.Talludden.Text("data/actions.json");

        Assert.Empty(schema.Validate(text));
        Assert.All(
            (IEnumerable<(string Right, string Wrong)>)[("\"end\": \"2026-Q3\"", "\"end\": \"2026-Q5\""), ("\"status\": \"delayed\"", "\"status\": \"late\""), ("\"overdue\": true", "\"overdue\": \"yes\""), ("\"status_date\": \"2026-10-05\"", "\"status_date\": \"5.10.2026\"")],
            change => Assert.NotEmpty(schema.Validate(text.Replace(change.Right, change.Wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_schema_names_every_key_and_status_as_the_tables_do()
    {
        using var schema = JsonDocument.Parse(sites.Talludden.Text("data/actions-schema.json"));
        var action = schema.RootElement.GetProperty("definitions").GetProperty("action").GetProperty("properties");
        var columns = ActionColumn.ForExcel.ToDictionary(column => column.Key, column => column.Name);

        foreach (var key in action.EnumerateObject().Where(key => columns.ContainsKey(key.Name)))
            Assert.Equal((columns[key.Name].Swedish, columns[key.Name].Finnish), Labels(key.Value.GetProperty("labels")));
        Assert.Equal(ActionStatuses.Keys.All, action.GetProperty("status").GetProperty("enum").EnumerateArray().Select(status => status.GetString()));
        Assert.All(DataTerms.ActionStatuses.Values, status => Assert.Equal(
            (DataTerms.ActionStatuses.Name(status).Swedish, DataTerms.ActionStatuses.Name(status).Finnish),
            Labels(action.GetProperty("status").GetProperty("words").GetProperty(status.Key()))));
    }

    [Fact]
    public void The_json_has_what_the_page_shows_and_where()
    {
        using var data = JsonDocument.Parse(sites.Talludden.Text("data/actions.json"));
        var action = data.RootElement.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("id").GetString() == "service-point");

        Assert.Equal("https://talludden.example/sv/uppfoljning/atgarder/#action-service-point", action.GetProperty("page").GetProperty("sv").GetString());
        Assert.Equal(["goals/everyday-life", "goals/learning"], action.GetProperty("goals").EnumerateArray().Select(goal => goal.GetString()));
        Assert.Equal(("2025-H1", "2026-Q3", "under-way", true), (action.GetProperty("start").GetString(), action.GetProperty("end").GetString(), action.GetProperty("status").GetString(), action.GetProperty("overdue").GetBoolean()));
        Assert.Equal("2025", Assert.Single(action.GetProperty("reports").EnumerateArray()).GetProperty("period").GetString());
    }

    [Fact]
    public void The_tables_have_a_row_for_each_action()
    {
        var rows = sites.Talludden.Text("data/actions.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var excel = sites.Talludden.Text("data/actions-excel-sv.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((9, 9), (rows.Length, excel.Length));
        Assert.Equal("action,title_sv,title_fi,description_sv,description_fi,goals,measures,owner_sv,owner_fi,start,end,status,status_date,overdue,reason_sv,reason_fi", rows[0]);
        Assert.Contains(rows, row => row.StartsWith("summer-jobs,Sommarjobb åt alla som fyller 16 eller 17 år,", StringComparison.Ordinal) && row.EndsWith(",goals/enterprise,unemployment,Näringslivsenheten,Elinkeinoyksikkö,2025-06,2026-08,done,2026-08-31,false,,", StringComparison.Ordinal));
        Assert.Contains(excel, row => row.EndsWith(";Ett renare hav och mindre utsläpp;Siktdjupet utanför Fyrudden;Miljöenheten;kvartal 2/2024;2027;försenad;5 oktober 2026;nej;Markägarna och staden är inte eniga om var den tredje våtmarken ska ligga.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_package_describes_the_table_as_it_is()
    {
        using var package = JsonDocument.Parse(sites.Talludden.Text("data/datapackage.json"));
        var table = package.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == "actions");
        var fields = table.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();

        Assert.Equal(sites.Talludden.Text("data/actions.csv").Split("\r\n")[0], string.Join(',', fields.Select(field => field.GetProperty("name").GetString())));
        Assert.Equal("action", Assert.Single(table.GetProperty("schema").GetProperty("primaryKey").EnumerateArray()).GetString());
        Assert.Equal(ActionStatuses.Keys.All, fields.Single(field => field.GetProperty("name").GetString() == "status").GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(status => status.GetString()));
    }

    [Fact]
    public void The_feed_tells_of_a_new_status_with_its_reason_and_of_each_text()
    {
        var feed = sites.Talludden.Text("sv/feed.xml");

        Assert.Matches("""
            data/actions.json#sv-wetlands-delayed-2026-10-05</id>
            \s*<title>Tre våtmarker för regnvattnet</title>
            \s*<updated>2026-10-05T00:00:00\+03:00</updated>
            \s*<link rel="alternate" type="text/html" hreflang="sv" href="https://talludden.example/sv/uppfoljning/atgarder/#action-wetlands" ?/>
            \s*<summary>Försenad. Markägarna och staden är inte eniga
            """.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), feed);
        Assert.Matches(@"data/actions.json#sv-harbour-square-2026-H1</id>\s*<title>Hamntorget byggs om</title>\s*<updated>2026-06-30T00:00:00\+03:00</updated>[^§]*?<summary>halvår 1/2026: Grävarbetet började", feed);
    }

    private static (string?, string?) Labels(JsonElement labels) => (labels.GetProperty("sv").GetString(), labels.GetProperty("fi").GetString());
}
