using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Translations;

/// <summary>
/// Edits on the pages of the real strategy and of the large invented town, in either language: relevant ones are reported, others are not.
/// </summary>
public sealed class DriftPropertyTests
{
    private const int Edits = 60;

    /// <summary>Distributes the edits of a page over the possible places.</summary>
    private const int Stride = 7919;

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
    public void An_edit_that_changes_no_fact_is_not_reported(string name) =>
        Sample(DriftEdit.Harmless.Single(edit => edit.Name == name), (before, found) => Assert.True(found.Length == 0, $"{before}: {string.Join(", ", found)}"));

    private static void Sample(DriftEdit edit, Action<string, string[]> holds)
    {
        var places = Files.Where(file => edit.On(file.Text, 0) is not null).ToList();
        Assert.NotEmpty(places);
        for (var seed = 0; seed < Edits; seed++)
        {
            var (path, text) = places[seed % places.Count];
            var body = Pair.Read(path, text).Body;
            var edited = Pair.Read(path, edit.On(text, seed * Stride)!);
            var pair = Pair.Real.First(pair => (pair.Original.Path == path || pair.Translation.Path == path) && (pair.Original.Body == body || pair.Translation.Body == body));
            var changed = edited.Language == pair.Original.Language ? pair with { Original = edited } : pair with { Translation = edited };
            holds($"{path}, edit {seed}", Pair.Drift(changed, []));
        }
    }
}
