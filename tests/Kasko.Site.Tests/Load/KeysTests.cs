using Kasko.Site.Model;

namespace Kasko.Site.Tests.Load;

/// <summary>The keys of values in source files, templates and data.</summary>
public sealed class KeysTests
{
    [Fact]
    public void Every_value_of_an_enumeration_has_one_key_that_is_read_back_as_the_value()
    {
        AllHaveKeys(PageKinds.Keys);
        AllHaveKeys(Conformances.Keys);
        AllHaveKeys(AssessmentMethods.Keys);
        AllHaveKeys(HostNames.Keys);
        AllHaveKeys(Directions.Keys);
        AllHaveKeys(UpdateFrequencies.Keys);
        AllHaveKeys(MeasureStates.Keys);
        AllHaveKeys(FigureParts.Keys);
        AllHaveKeys(TranslationStates.Keys, TranslationState.Original);
    }

    [Fact]
    public void A_value_without_a_key_and_an_unknown_key_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TranslationStates.Keys.Of(TranslationState.Original));
        Assert.Null(Directions.Keys.Find("sideways"));
    }

    private static void AllHaveKeys<T>(Keys<T> keys, params T[] without)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().Except(without).ToList();

        Assert.Equal(values.Count, keys.All.Distinct().Count());
        Assert.All(values, value => Assert.Equal(value, keys.Find(keys.Of(value))));
    }
}
