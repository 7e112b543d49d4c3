using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Kasko.Site.Tests.Architecture;

/// <summary>Data goes down one road: a stage knows the model and never another stage.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Kasko.Site";

    private static readonly string[] Stages = ["Load", "Compose", "Render", "Check", "Publish"];

    private static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader().LoadAssemblies(typeof(SiteBuilder).Assembly).Build();

    [Theory]
    [InlineData("Load")]
    [InlineData("Compose")]
    [InlineData("Render")]
    [InlineData("Check")]
    [InlineData("Publish")]
    public void A_stage_knows_no_other_stage(string stage)
    {
        foreach (var other in Stages.Where(other => other != stage))
            Hold(In(stage).Should().NotDependOnAnyTypesThat().ResideInNamespaceOrBelow($"{Root}.{other}"));
    }

    [Theory]
    [InlineData("Check")]
    [InlineData("Publish")]
    public void Only_Load_and_Render_know_Markdown(string stage) =>
        Hold(In(stage).Should().NotDependOnAnyTypesThat().ResideInNamespaceOrBelow($"{Root}.Markdown"));

    [Fact]
    public void Compose_knows_of_Markdown_only_how_ids_and_slugs_are_made() =>
        Hold(In("Compose").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^Kasko\.Site\.Markdown(?!\.Ids$)"));

    [Theory]
    [InlineData("Model")]
    [InlineData("Diagnostics")]
    [InlineData("Languages")]
    [InlineData("Markdown")]
    public void What_the_stages_share_knows_no_stage(string shared)
    {
        foreach (var stage in Stages)
            Hold(In(shared).Should().NotDependOnAnyTypesThat().ResideInNamespaceOrBelow($"{Root}.{stage}"));
    }

    [Fact]
    public void SiteBuilder_alone_knows_more_than_one_stage()
    {
        var knowing = Program.Types.Where(type => Outermost(type).StartsWith(Root + ".", StringComparison.Ordinal))
            .Where(type => type.GetTypeDependencies().Select(StageOf).OfType<string>().Distinct().Count() > 1)
            .Select(Outermost).Distinct();

        Assert.Equal([$"{Root}.{nameof(SiteBuilder)}"], knowing);
    }

    [Fact]
    public void The_model_reads_writes_and_asks_nothing()
    {
        foreach (var forbidden in (string[])["System.IO", "System.Net", "System.Diagnostics.Process", "System.Console", "System.Environment", "System.TimeProvider"])
            Assert.Empty(Program.Types.Where(type => type.FullName.StartsWith($"{Root}.Model.", StringComparison.Ordinal))
                .Where(type => type.GetTypeDependencies().Any(used => used.FullName == forbidden || used.FullName.StartsWith(forbidden + ".", StringComparison.Ordinal)))
                .Select(type => $"{type.FullName} uses {forbidden}"));
    }

    [Fact]
    public void Nothing_on_the_road_from_source_to_page_reaches_the_network()
    {
        string[] road = ["Load.", "Compose.", "Render.", "Check.", "Markdown.", "Diagnostics.", "Languages.", nameof(SiteBuilder)];
        var callers = Program.Types.Where(type => road.Any(part => type.FullName.StartsWith($"{Root}.{part}", StringComparison.Ordinal)))
            .Where(type => type.GetTypeDependencies().Any(used => used.FullName.StartsWith("System.Net.", StringComparison.Ordinal) && used.FullName != "System.Net.WebUtility"))
            .Select(Outermost).Distinct();

        Assert.Empty(callers);
        Hold(Types().That().HaveFullName($"{Root}.{nameof(SiteBuilder)}").Should().NotDependOnAnyTypesThat().ResideInNamespaceOrBelow($"{Root}.Statistics"));
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.Environment")]
    [InlineData("System.DateTime", "get_Now", "get_UtcNow", "get_Today")]
    [InlineData("System.DateTimeOffset", "get_Now", "get_UtcNow")]
    public void The_library_never_talks_to_the_process_or_the_clock_on_its_own(string type, params string[] members)
    {
        var calls = Program.Types.SelectMany(user => user.Members).SelectMany(member => member.GetCalledMethods(), (member, called) => (member, called))
            .Where(call => call.called.DeclaringType.FullName == type && (members.Length == 0 || members.Any(name => call.called.Name.StartsWith(name, StringComparison.Ordinal))))
            .Select(call => $"{call.member.FullName} calls {call.called.FullName}");

        Assert.Empty(calls);
    }

    [Fact]
    public void Nothing_static_changes()
    {
        var mutable = typeof(SiteBuilder).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(mutable);
    }

    [Fact]
    public void The_rules_can_fail()
    {
        var rule = Types().That().HaveFullName($"{Root}.{nameof(SiteBuilder)}").Should().NotDependOnAnyTypesThat().ResideInNamespaceOrBelow($"{Root}.Load");

        Assert.False(rule.HasNoViolations(Program));
    }

    private static GivenTypesConjunction In(string folder)
    {
        Assert.Contains(Program.Types, type => type.FullName.StartsWith($"{Root}.{folder}.", StringComparison.Ordinal));
        return Types().That().ResideInNamespaceOrBelow($"{Root}.{folder}");
    }

    private static void Hold(TypesShouldConjunction rule) =>
        Assert.True(rule.HasNoViolations(Program), string.Join('\n', rule.Evaluate(Program).Where(result => !result.Passed).Select(result => result.Description)));

    /// <summary>The stage that a type belongs to, or null.</summary>
    private static string? StageOf(IType type) => Array.Find(Stages, stage => type.FullName.StartsWith($"{Root}.{stage}.", StringComparison.Ordinal));

    /// <summary>The name of the type that a nested type is written in.</summary>
    private static string Outermost(IType type) => type.FullName.Split('+')[0];

    /// <summary>What the compiler makes keeps caches of its own in static fields.</summary>
    private static bool IsGenerated(System.Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsGenerated(outer))
        || type.Namespace?.StartsWith(Root, StringComparison.Ordinal) is not true;
}
