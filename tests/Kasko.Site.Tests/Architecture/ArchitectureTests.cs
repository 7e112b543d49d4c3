using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Domain.Extensions;
using Kasko.Site.Build;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Kasko.Site.Tests.Architecture.Elsewhere;

namespace Kasko.Site.Tests.Architecture;

/// <summary>Data flows one way: a stage depends on what all stages share and never on another stage.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Library = typeof(SiteBuilder).Assembly;

    [Theory]
    [InlineData("Load", "Model", "Diagnostics", "Rules", "Languages", "Markdown", "Files")]
    [InlineData("Compose", "Model", "Diagnostics", "Rules", "Languages", "OpenData", "Markdown.Ids")]
    [InlineData("Render", "Model", "Diagnostics", "Rules", "Languages", "Markdown", "OpenData", "Quoting")]
    [InlineData("Check", "Model", "Diagnostics", "Rules", "Languages")]
    [InlineData("Publish", "Model", "Diagnostics", "Rules", "Languages", "Files", "Quoting")]
    [InlineData("Preview", "Build", "Model", "Diagnostics", "Rules", "Reports", "Quoting")]
    [InlineData("OpenData", "Model", "Diagnostics", "Languages", "Quoting")]
    [InlineData("Markdown", "Model", "Diagnostics", "Rules", "Languages", "Quoting")]
    [InlineData("Reports", "Model", "Diagnostics", "Rules", "Quoting")]
    [InlineData("Quoting", "Model")]
    [InlineData("Languages", "Model")]
    [InlineData("Files")]
    [InlineData("Model", "Diagnostics", "Languages")]
    [InlineData("Diagnostics", "Model", "Languages", "Rules")]
    [InlineData("Rules", "Model", "Diagnostics", "Languages")]
    public void A_folder_depends_only_on_the_folders_that_it_may(string folder, params string[] allowed)
    {
        Assert.Contains(folder, FolderDependencies.All);
        Assert.All(allowed, other => Assert.Contains(other.Split('.')[0], FolderDependencies.All));
        var others = FolderDependencies.UsedBy(folder).Where(used => !allowed.Any(used.IsIn)).Select(used => $"{used.Type} uses {used.Namespace}");

        Assert.Empty(others);
    }

    [Fact]
    public void Only_Build_depends_on_more_than_one_stage()
    {
        var several = FolderDependencies.All.Where(folder => FolderDependencies.UsedBy(folder).Select(used => used.Folder).Append(folder).Intersect(FolderDependencies.Stages).Count() > 1);

        Assert.Equal(["Build"], several);
        Assert.Equal(FolderDependencies.Stages.Order(), FolderDependencies.UsedBy("Build").Select(used => used.Folder).Intersect(FolderDependencies.Stages).Order());
    }

    /// <summary>A delegate would hide that one stage runs inside another.</summary>
    [Fact]
    public void Build_passes_data_to_a_stage_and_never_the_code_of_another_stage()
    {
        var calls = DelegateReferences.CalledFrom(Library, "Build").Where(called => FolderDependencies.Stages.Contains(FolderDependencies.Of(called.DeclaringType!.FullName!))).ToList();
        var handing = calls.SelectMany(called => called.GetParameters(), (called, parameter) => (called, parameter))
            .Where(call => DelegateReferences.IsIn(call.parameter.ParameterType))
            .Select(call => $"{call.called.DeclaringType}.{call.called.Name} takes code as '{call.parameter.Name}'");

        Assert.All(FolderDependencies.Stages, stage => Assert.Contains(calls, called => FolderDependencies.Of(called.DeclaringType!.FullName!) == stage));
        Assert.Empty(handing);
    }

    [Fact]
    public void The_test_finds_code_in_delegates_in_types_that_can_be_implemented_and_in_values_with_them()
    {
        Assert.True(DelegateReferences.IsIn(typeof(Func<int>)));
        Assert.True(DelegateReferences.IsIn(typeof(IReadOnlyList<Action[]>)));
        Assert.True(DelegateReferences.IsIn(typeof(IPart)));
        Assert.True(DelegateReferences.IsIn(typeof(Holder)));
        Assert.True(DelegateReferences.IsIn(typeof(BodyContext)));
        Assert.False(DelegateReferences.IsIn(typeof(PageView)));
        Assert.Contains(DelegateReferences.CalledFrom(Library, "Render"), called => called.DeclaringType == typeof(BodyRenderer));
    }

    [Fact]
    public void The_model_does_no_input_or_output()
    {
        foreach (var forbidden in (string[])["System.IO", "System.Net", "System.Diagnostics.Process", "System.Console", "System.Environment", "System.TimeProvider"])
            Assert.Empty(FolderDependencies.TypesIn("Model")
                .Where(type => type.GetTypeDependencies().Any(used => used.FullName == forbidden || used.FullName.StartsWith(forbidden + ".", StringComparison.Ordinal)))
                .Select(type => $"{type.FullName} uses {forbidden}"));
    }

    [Fact]
    public void No_stage_uses_the_network()
    {
        string[] stages = ["Build", "Load", "Compose", "Render", "Check", "Markdown", "OpenData", "Diagnostics", "Languages"];
        var callers = stages.SelectMany(FolderDependencies.TypesIn)
            .Where(type => type.GetTypeDependencies().Any(used => used.FullName.StartsWith("System.Net.", StringComparison.Ordinal) && used.FullName != "System.Net.WebUtility"))
            .Select(FolderDependencies.Outermost).Distinct();

        Assert.Empty(callers);
        Assert.DoesNotContain("Statistics", stages.SelectMany(FolderDependencies.UsedBy).Select(used => used.Folder));
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.Environment")]
    [InlineData("System.DateTime", "get_Now", "get_UtcNow", "get_Today")]
    [InlineData("System.DateTimeOffset", "get_Now", "get_UtcNow")]
    public void The_library_never_uses_the_process_environment_or_the_clock_directly(string type, params string[] members)
    {
        var calls = FolderDependencies.Program.Types.SelectMany(user => user.Members).SelectMany(member => member.GetCalledMethods(), (member, called) => (member, called))
            .Where(call => call.called.DeclaringType.FullName == type && (members.Length == 0 || members.Any(name => call.called.Name.StartsWith(name, StringComparison.Ordinal))))
            .Select(call => $"{call.member.FullName} calls {call.called.FullName}");

        Assert.Empty(calls);
    }

    [Fact]
    public void No_static_field_is_mutable()
    {
        var mutable = Library.GetTypes()
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(mutable);
    }

    /// <summary>Compiler-generated types keep caches in static fields.</summary>
    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsGenerated(outer))
        || type.Namespace?.StartsWith(FolderDependencies.Root, StringComparison.Ordinal) is not true;

    private sealed record Part : IPart;

    private sealed record Holder(string Name, ImmutableArray<Func<string>> Parts);
}
