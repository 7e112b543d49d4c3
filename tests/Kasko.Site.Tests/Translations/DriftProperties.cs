using CsCheck;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>Edits on the pages of the real strategy and of the large invented town, in either language: what matters is found, what does not is not told.</summary>
public sealed class DriftProperties
{
    private const int Edits = 40;

    private static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        .. new[] { Repository.Root, Repository.Site("talludden") }.SelectMany(root =>
            Pair.Files(root, "sv").Concat(Pair.Files(root, "fi")).Select(file => (file.Path, file.Text))),
    ];

    public static TheoryData<string> HarmfulEdits => [.. DriftEdit.Harmful.Select(edit => edit.Name)];

    public static TheoryData<string> HarmlessEdits => [.. DriftEdit.Harmless.Select(edit => edit.Name)];

    [Theory, MemberData(nameof(HarmfulEdits))]
    public void An_edit_that_is_forgotten_in_the_other_language_is_found(string name)
    {
        var edit = DriftEdit.Harmful.Single(edit => edit.Name == name);
        Sample(edit, (before, found) => Assert.True(found.Any(difference => difference.EndsWith(" " + edit.Rule, StringComparison.Ordinal)), before));
    }

    [Theory, MemberData(nameof(HarmlessEdits))]
    public void An_edit_that_changes_no_fact_is_not_told(string name) =>
        Sample(DriftEdit.Harmless.Single(edit => edit.Name == name), (before, found) => Assert.True(found.Length == 0, $"{before}: {string.Join(", ", found)}"));

    private static void Sample(DriftEdit edit, Action<string, string[]> holds)
    {
        var places = Files.Where(file => edit.On(file.Text, 0) is not null).ToList();
        Assert.NotEmpty(places);
        Gen.Select(Gen.Int[0, places.Count - 1], Gen.Int[0, 1_000_000]).Sample(
            (index, seed) =>
            {
                var (path, text) = places[index];
                var edited = Pair.Read(path, edit.On(text, seed)!);
                var pair = Pair.Real.First(pair => (pair.Original.Path == path && pair.Original.Body == Pair.Read(path, text).Body)
                    || (pair.Translation.Path == path && pair.Translation.Body == Pair.Read(path, text).Body));
                var changed = edited.Language == pair.Original.Language
                    ? new TranslationPair(edited, pair.Translation)
                    : new TranslationPair(pair.Original, edited);
                holds($"{path} {seed}", Pair.Drift(changed, []));
            },
            iter: Edits, threads: 1);
    }
}
