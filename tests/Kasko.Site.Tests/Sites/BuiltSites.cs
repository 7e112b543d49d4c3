namespace Kasko.Site.Tests.Sites;

/// <summary>The whole sites of this repository, each built once for all tests that only read them.</summary>
public sealed class BuiltSites : IAsyncLifetime
{
    public const string Collection = "built sites";

    private readonly Dictionary<string, BuiltSite> _sites = [];

    /// <summary>Small sites in other languages than Swedish and Finnish beside each other.</summary>
    public static readonly string[] OfLanguages = ["fi-sv", "sv", "sv-fi-en", "fi-se"];

    public BuiltSite Small => _sites["small"];

    public BuiltSite Kasko => _sites["kasko"];

    public BuiltSite Talludden => _sites["talludden"];

    public BuiltSite Find(string name) => _sites[name];

    public async ValueTask InitializeAsync()
    {
        _sites["small"] = await BuiltSite.Of(Repository.Site("small"), new Uri("https://lillvik.example/strategi/"));
        _sites["kasko"] = await BuiltSite.Of(Repository.Root, new Uri("https://kasko.example/"));
        _sites["talludden"] = await BuiltSite.Of(Repository.Site("talludden"), new Uri("https://talludden.example/"));
        foreach (var languages in OfLanguages) _sites[languages] = await BuiltSite.Of(Repository.Site(languages), new Uri("https://lillvik.example/"));
    }

    public ValueTask DisposeAsync()
    {
        foreach (var site in _sites.Values) site.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(BuiltSites.Collection)]
#pragma warning disable CA1711 // The name that xunit documents.
public sealed class BuiltSitesCollection : ICollectionFixture<BuiltSites>;
#pragma warning restore CA1711

/// <summary>Every whole site of this repository.</summary>
public sealed class EverySite : TheoryData<string>
{
    public EverySite() => AddRange(["small", "kasko", "talludden", .. BuiltSites.OfLanguages]);
}
