using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load;

/// <summary>Pictures that are slow to load, and files that a host named in <c>site.yml</c> refuses.</summary>
internal static class WeightValidation
{
    public static void Validate(IEnumerable<MediaFile> files, Settings settings, DiagnosticList diagnostics)
    {
        var limit = settings.Weights.Picture.Value * 1_000L;
        foreach (var file in files)
        {
            if (file.Size is not null && file.Bytes.Length > limit) diagnostics.Add(PictureWeight.At(file.Path, file.Bytes.Length, limit));
            foreach (var host in settings.Hosting.Hosts.Value)
                if (host.FileLimit() is { } most && file.Bytes.Length > most) diagnostics.Add(HostFileLimit.At(file.Path, file.Bytes.Length, HostNames.Keys.Of(host), most));
        }
    }
}
