using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Render.Hosts;

/// <summary>The small site with aliases, for the hosts that a test names.</summary>
internal static class HostSite
{
    public static TestSite For(string hosts, string more = "") => TestSite.Small()
        .Append("site.yml", $"\nhosts: [{hosts}]\n{more}")
        .Replace("content/about.sv.md", "title:", "aliases: [sv/om/, strategi.html, sv/båtar/]\ntitle:");
}
