using System.Text.Json.Nodes;
using Kasko.Site.Model;

namespace Kasko.Site.Editing.Forms;

/// <summary>The service that keeps the site's repository, and that the editing page signs in to.</summary>
public enum RepositoryService
{
    GitHub,
    GitLab,
    Gitea,
}

public static class RepositoryServices
{
    public static readonly Keys<RepositoryService> Keys = new(("github", RepositoryService.GitHub), ("gitlab", RepositoryService.GitLab), ("gitea", RepositoryService.Gitea));
}

/// <summary>Where the editing page reads and saves the site.</summary>
/// <param name="Service">Null for a folder on the editor's own computer only.</param>
/// <param name="Name">The owner and the name of the repository: <c>town/strategy</c>; locally, the name of its folder.</param>
/// <param name="Branch">Null for the service's default branch.</param>
/// <param name="Server">The address of the town's own server of the service; null for the public one.</param>
/// <param name="ApplicationId">The id under which the service knows the editing page; null when editors sign in with a token.</param>
public sealed record Repository(RepositoryService? Service, string Name, string? Branch = null, Uri? Server = null, string? ApplicationId = null)
{
    /// <summary>In the terms of Sveltia CMS's configuration.</summary>
    internal JsonObject Backend()
    {
        // A local folder is offered beside any service, on the loopback address. The token is then never asked for.
        if (Service is not { } service) return new JsonObject { ["name"] = "gitlab", ["repo"] = $"local/{Name}", ["auth_methods"] = new JsonArray("token") };
        var backend = new JsonObject { ["name"] = RepositoryServices.Keys.Of(service), ["repo"] = Name };
        if (Branch is not null) backend["branch"] = Branch;
        if (Server is not null) AddServer(backend, service, Server);
        if (ApplicationId is null)
        {
            backend["auth_methods"] = new JsonArray("token");
            return backend;
        }

        backend["app_id"] = ApplicationId;
        if (service is RepositoryService.GitLab) backend["auth_type"] = "pkce";
        return backend;
    }

    /// <summary>Whether the editing program can save a change as a proposal there.</summary>
    internal bool HasProposals => Service is RepositoryService.GitHub or RepositoryService.GitLab;

    /// <summary>The origins that the page must reach.</summary>
    internal IEnumerable<string> Origins => (Service, Server) switch
    {
        (null, _) => [],
        (_, { } server) => [server.GetLeftPart(UriPartial.Authority)],
        (RepositoryService.GitHub, _) => ["https://api.github.com", "https://github.com", "https://raw.githubusercontent.com"],
        (RepositoryService.GitLab, _) => ["https://gitlab.com"],
        _ => ["https://gitea.com"],
    };

    private static void AddServer(JsonObject backend, RepositoryService service, Uri server)
    {
        var root = server.AbsoluteUri.TrimEnd('/');
        backend["base_url"] = root;
        backend["api_root"] = service switch
        {
            RepositoryService.GitHub => $"{root}/api/v3",
            RepositoryService.GitLab => $"{root}/api/v4",
            _ => $"{root}/api/v1",
        };
    }
}
