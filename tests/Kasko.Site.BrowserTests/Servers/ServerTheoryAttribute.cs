using System.Runtime.CompilerServices;
using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// A test that starts web servers. When none is installed it is skipped with advice on what to install; in continuous
/// integration (<c>CI=true</c>) it fails instead.
/// </summary>
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Servers.ToTry.Length == 0) Skip = string.Join(". ", Enum.GetValues<ServerKind>().Select(kind => ServerProgram.Of(kind).Advice));
    }
}

/// <summary>Every installed server, with the site at the root and below a path.</summary>
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

/// <summary>Every installed server with both sites, each at the root of at least one server and below a path at another.</summary>
public sealed class EveryServerAndSite : TheoryData<ServerKind, Town, string>
{
    public EveryServerAndSite()
    {
        foreach (var kind in Servers.ToTry)
            foreach (var town in Enum.GetValues<Town>()) Add(kind, town, (kind is ServerKind.Caddy) == (town is Town.Kasko) ? "/strategi/" : "/");
    }
}

/// <summary>A test with one server, skipped with advice when that is missing.</summary>
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
