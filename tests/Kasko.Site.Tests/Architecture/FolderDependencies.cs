using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Kasko.Site.Build;

namespace Kasko.Site.Tests.Architecture;

/// <summary>The library's folders, each a namespace, and the dependencies between them.</summary>
internal static class FolderDependencies
{
    public const string Root = "Kasko.Site";

    public static readonly string[] Stages = ["Load", "Compose", "Render", "Check", "Publish"];

    public static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader().LoadAssemblies(typeof(SiteBuilder).Assembly).Build();

    /// <summary>Every folder with a type, in order.</summary>
    public static readonly string[] All = [.. Program.Types.Select(Of).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The types in a folder or below it, including nested types and those that the compiler generates for lambdas.</summary>
    public static IEnumerable<IType> TypesIn(string folder) => Program.Types.Where(type => Of(type) == folder);

    /// <summary>The references from a folder to other folders.</summary>
    public static IEnumerable<Reference> UsedBy(string folder) => TypesIn(folder)
        .SelectMany(type => type.GetTypeDependencies(), (type, other) => (Type: Outermost(type), Other: other))
        .Where(used => Of(used.Other) is { } other && other != folder)
        .Select(used => new Reference(used.Type, NamespaceOf(used.Other))).Distinct();

    /// <summary>The folder of a type; null for types of other assemblies, "" for a type outside any folder.</summary>
    public static string? Of(IType type) => Of(type.FullName);

    public static string? Of(string typeName)
    {
        if (!typeName.StartsWith(Root + ".", StringComparison.Ordinal)) return null;
        var parts = typeName[(Root.Length + 1)..].Split('.');
        return parts.Length > 1 ? parts[0] : "";
    }

    /// <summary>The outermost type that contains a nested type.</summary>
    public static string Outermost(IType type) => type.FullName.Split('+')[0];

    private static string NamespaceOf(IType type)
    {
        var name = Outermost(type);
        return name[(Root.Length + 1)..Math.Max(Root.Length + 1, name.LastIndexOf('.'))];
    }
}

/// <summary>A reference from a type to a type in another folder.</summary>
/// <param name="Namespace">The other type's namespace, below the program's: <c>Markdown.Ids</c>.</param>
internal sealed record Reference(string Type, string Namespace)
{
    public string Folder => Namespace.Split('.')[0];

    /// <summary>Whether the other type is in a folder or below it.</summary>
    public bool IsIn(string folder) => $"{Namespace}.".StartsWith(folder + ".", StringComparison.Ordinal);
}
