using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Authoring;

/// <summary>What a town is called in one language, as far as it was given.</summary>
/// <param name="Official">The official name, as in <c>Lillviks stad</c>.</param>
/// <param name="Title">The site's title.</param>
public sealed record TownForms(
    string Name, string? Genitive = null, string? In = null, string? From = null, string? To = null, string? Official = null, string? Title = null, string? Slogan = null)
{
    private const string BackVowels = "aouAOU";
    private const string Vowels = "aeiouyåäöAEIOUYÅÄÖ";

    /// <summary>All forms, and the names of those that were guessed and may be wrong: Finnish names inflect irregularly.</summary>
    internal (TownForms Whole, ImmutableArray<string> Guessed) Complete(Language language)
    {
        var usual = language.Code() switch
        {
            "sv" => Swedish(),
            "fi" => Finnish(),
            "en" => English(),
            _ => new TownForms(Name, Name, Name, Name, Name, Name, Name, Name),
        };
        var isRegular = language.Code() is "sv" or "en";
        ImmutableArray<(string Key, string? Given)> forms = [("genitive", Genitive), ("in", In), ("from", From), ("to", To), ("official", Official)];
        return (
            usual with
            {
                Genitive = Genitive ?? usual.Genitive,
                In = In ?? usual.In,
                From = From ?? usual.From,
                To = To ?? usual.To,
                Official = Official ?? usual.Official,
                Title = Title ?? usual.Title,
                Slogan = Slogan ?? usual.Slogan,
            },
            [.. forms.Where(form => form.Given is null && (!isRegular || form.Key == "official")).Select(form => form.Key)]);
    }

    private TownForms Swedish()
    {
        var genitive = Genitive ?? (Name[^1] is 's' or 'x' or 'z' ? Name : Name + "s");
        return new(Name, genitive, $"i {Name}", $"från {Name}", $"till {Name}", $"{genitive} kommun", $"{genitive} strategi", "Vår strategi");
    }

    private TownForms English() => new(Name, $"{Name}’s", $"in {Name}", $"from {Name}", $"to {Name}", Name, $"The strategy of {Name}", "Our strategy");

    private TownForms Finnish()
    {
        var a = Name.IndexOfAny([.. BackVowels]) >= 0 ? 'a' : 'ä';
        var isOpen = Vowels.Contains(Name[^1], StringComparison.Ordinal);
        var stem = Name.EndsWith("nen", StringComparison.Ordinal) ? Name[..^3] + "se" : isOpen ? Name : Name + "i";
        var isLong = isOpen && Name.Length > 1 && Vowels.Contains(Name[^2], StringComparison.Ordinal);
        var genitive = Genitive ?? stem + "n";
        return new(Name, genitive, $"{stem}ss{a}", $"{stem}st{a}", isLong ? stem + "seen" : $"{stem}{char.ToLowerInvariant(stem[^1])}n", $"{genitive} kunta", $"{genitive} strategia", "Strategiamme");
    }
}
