using System.Runtime.CompilerServices;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// A test that starts web servers. Where none is installed it is skipped and says what to install; a continuous build
/// (<c>CI=true</c>) has them all, and fails without.
/// </summary>
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Servers.ToTry.Length == 0) Skip = string.Join(". ", Enum.GetValues<ServerKind>().Select(kind => ServerProgram.Of(kind).Advice));
    }
}

/// <summary>Every server there is, with the site at the root and under a path.</summary>
public sealed class EveryServer : TheoryData<ServerKind, string>
{
    public EveryServer()
    {
        foreach (var kind in Servers.ToTry)
        {
            Add(kind, "/");
            Add(kind, "/strategi/");
        }
    }
}

/// <summary>Every server there is with both sites, each at the root of one server at least and under a path at another.</summary>
public sealed class EveryServerAndSite : TheoryData<ServerKind, Town, string>
{
    public EveryServerAndSite()
    {
        foreach (var kind in Servers.ToTry)
            foreach (var town in Enum.GetValues<Town>()) Add(kind, town, (kind is ServerKind.Caddy) == (town is Town.Kasko) ? "/strategi/" : "/");
    }
}

/// <summary>One server, skipped with advice where it is missing.</summary>
public sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute(ServerKind kind, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Servers.ToTry.Contains(kind)) Skip = ServerProgram.Of(kind).Advice;
    }
}

internal static class Servers
{
    private static bool IsContinuous => Environment.GetEnvironmentVariable("CI") == "true";

    public static ServerKind[] ToTry => [.. Enum.GetValues<ServerKind>().Where(kind => IsContinuous || ServerProgram.Of(kind).Program is not null)];
}
