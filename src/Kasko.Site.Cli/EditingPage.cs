using Kasko.Site.Editing.Packages;
using Microsoft.AspNetCore.Builder;

namespace Kasko.Site.Cli;

/// <summary>Serves the folder that <c>kasko editor</c> wrote, beside the site while it is edited.</summary>
internal sealed class EditingPage(ServedFiles files)
{
    /// <summary>Below the server's root.</summary>
    public const string Address = "editor/";

    public bool Exists => files.GetFileInfo("index.html").Exists && files.GetFileInfo(EditorPackage.Script).Exists;

    public void AddTo(WebApplication server)
    {
        var path = "/" + Address.TrimEnd('/');
        var types = LoopbackServer.Types();
        types.Mappings[".yml"] = "application/yaml";
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = path, ContentTypeProvider = types });
    }
}
