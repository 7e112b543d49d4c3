using System.Reflection;
using Kasko.Site.BrowserTests.Browsing;
using Xunit.Sdk;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>
/// A test that starts web servers. Where none is installed it is skipped and says what to install; a continuous build
/// (<c>CI=true</c>) has them all, and fails without.
/// </summary>
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute()
    {
        if (Servers.ToTry.Length == 0) Skip = string.Join(". ", Enum.GetValues<ServerKind>().Select(kind => ServerProgram.Of(kind).Advice));
    }
}

/// <summary>Every server there is, with the site at the root and under a path.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryServerAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Servers.ToTry.SelectMany(kind => (object[][])[[kind, "/"], [kind, "/strategi/"]]);
}

/// <summary>Every server there is with both sites, each at the root of one server at least and under a path at another.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryServerAndSiteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from kind in Servers.ToTry
        from town in Enum.GetValues<Town>()
        select (object[])[kind, town, (kind is ServerKind.Caddy) == (town is Town.Kasko) ? "/strategi/" : "/"];
}

/// <summary>One server, skipped with advice where it is missing.</summary>
public sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute(ServerKind kind)
    {
        if (!Servers.ToTry.Contains(kind)) Skip = ServerProgram.Of(kind).Advice;
    }
}

internal static class Servers
{
    private static bool IsContinuous => Environment.GetEnvironmentVariable("CI") == "true";

    public static ServerKind[] ToTry => [.. Enum.GetValues<ServerKind>().Where(kind => IsContinuous || ServerProgram.Of(kind).Program is not null)];
}
