using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>A site in a Git repository whose commits have given times.</summary>
internal static class GitSite
{
    /// <summary>The small site, committed at a time such as <c>2026-01-10T12:00:00Z</c>.</summary>
    public static async Task<TestSite> Committed(string time)
    {
        var site = TestSite.Small();
        await site.Git("git init -q -b main && printf '/public/\n/.public.kasko/\n' >.git/info/exclude");
        return await site.Commit(time);
    }

    /// <summary>Commits every change in the site.</summary>
    public static async Task<TestSite> Commit(this TestSite site, string time)
    {
        await site.Git($"git add . && GIT_COMMITTER_DATE={time} git commit -q -m Change");
        return site;
    }

    public static Task<string[]> Git(this TestSite site, string commands) => ProbeProcess.Shell(
        """
        export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org
        cd "$1"
        eval "$2"
        """,
        [], site.Root, commands);

    /// <summary>The day of the last change at the foot of a page; null when the page gives none.</summary>
    public static string? Changed(this TestSite site, string address) => site.Page(address).QuerySelector("footer .changed time")?.GetAttribute("datetime");
}
