using System.Collections.Concurrent;
using Kasko.Site.Editing;

namespace Kasko.Site.Tests.Editing;

/// <summary>Schemas and loaders take and refuse the same files: every key, with a good value and with each fault.</summary>
public sealed class SchemaAgreementTests
{
    public static TheoryData<string> Kinds => [.. SourceFile.All.Select(file => file.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Loader_and_schema_take_every_key_with_a_good_value(string kind)
    {
        var file = SourceFile.All.Single(file => file.Name == kind);
        var schema = await Schemas.Of(file);
        var good = file.Types.SelectMany(type => Samples.Good(type).Prepend(("the smallest", Samples.Smallest(type)))).ToList();

        Assert.All(good, sample => Assert.Equal(("", "", sample.Item1), (string.Join('\n', FileLoader.Errors(file, sample.Item2.ToJsonString())), schema.Faults(sample.Item2), sample.Item1)));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Loader_and_schema_refuse_a_missing_key_an_unknown_key_a_wrong_type_and_a_wrong_choice(string kind)
    {
        var file = SourceFile.All.Single(file => file.Name == kind);
        var schema = await Schemas.Of(file);
        var taken = new ConcurrentBag<string>();
        var bad = file.Types.SelectMany(Samples.Bad).ToList();
        foreach (var (fault, value) in bad)
        {
            if (FileLoader.Errors(file, value.ToJsonString()).Length == 0) taken.Add($"the loader takes '{fault}': {value.ToJsonString()}");
            if (schema.Faults(value).Length == 0) taken.Add($"the schema takes '{fault}': {value.ToJsonString()}");
        }

        Assert.True(bad.Count > 3);
        Assert.Empty(taken);
    }
}
