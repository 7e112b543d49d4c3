using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Kasko.Site.Build;

namespace Kasko.Site.Tests.Architecture;

/// <summary>The library's folders, each a namespace, and what the code in one mentions of the others.</summary>
internal static class AllowedDependencies
{
    public const string Root = "Kasko.Site";

    public static readonly string[] Stages = ["Load", "Compose", "Render", "Check", "Publish"];

    public static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader().LoadAssemblies(typeof(SiteBuilder).Assembly).Build();

    /// <summary>Every folder that has a type, in order.</summary>
    public static readonly string[] All = [.. Program.Types.Select(Of).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The types written in a folder or below it, nested ones and those that the compiler made of lambdas included.</summary>
    public static IEnumerable<IType> TypesIn(string room) => Program.Types.Where(type => Of(type) == room);

    /// <summary>What the code in a folder mentions of the others.</summary>
    public static IEnumerable<Mention> MentionedBy(string room) => TypesIn(room)
        .SelectMany(type => type.GetTypeDependencies(), (type, other) => (Type: Outermost(type), Other: other))
        .Where(mention => Of(mention.Other) is { } other && other != room)
        .Select(mention => new Mention(mention.Type, NamespaceOf(mention.Other))).Distinct();

    /// <summary>The folder that a type is written in; null for other people's types. A type in no folder is in the room "".</summary>
    public static string? Of(IType type) => Of(type.FullName);

    public static string? Of(string typeName)
    {
        if (!typeName.StartsWith(Root + ".", StringComparison.Ordinal)) return null;
        var parts = typeName[(Root.Length + 1)..].Split('.');
        return parts.Length > 1 ? parts[0] : "";
    }

    /// <summary>The name of the type that a nested type is written in.</summary>
    public static string Outermost(IType type) => type.FullName.Split('+')[0];

    private static string NamespaceOf(IType type)
    {
        var name = Outermost(type);
        return name[(Root.Length + 1)..Math.Max(Root.Length + 1, name.LastIndexOf('.'))];
    }
}

/// <summary>That a type mentions a type of another folder.</summary>
/// <param name="Namespace">The other's, below the program's: <c>Markdown.Ids</c>.</param>
internal sealed record Mention(string Type, string Namespace)
{
    public string Room => Namespace.Split('.')[0];

    /// <summary>Whether the other type is in a folder or below it.</summary>
    public bool IsIn(string folder) => $"{Namespace}.".StartsWith(folder + ".", StringComparison.Ordinal);
}
