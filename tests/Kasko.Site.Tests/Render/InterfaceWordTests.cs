using System.Text.RegularExpressions;
using Kasko.Site.Build;
using Kasko.Site.Compose;
using Kasko.Site.Markdown;
using Kasko.Site.Tests.Sites;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kasko.Site.Tests.Render;

public sealed partial class InterfaceWordTests
{
    public static TheoryData<string> Themes => ["themes/kasko", "tests/sites/small/themes/plain"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_word_of_a_theme_is_used(string theme)
    {
        var used = InTemplates(theme).Concat(InCode()).ToHashSet(StringComparer.Ordinal);
        var unused = Words(theme, "sv").Where(word => !used.Contains(word) && !used.Any(start => IsStart(start) && word.StartsWith(start, StringComparison.Ordinal)));

        Assert.Equal("", string.Join(' ', unused));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_word_that_is_used_is_in_the_theme(string theme)
    {
        var words = Words(theme, "sv");
        var used = SaidInTemplates(theme).Concat(InCode().Where(text => text.Contains('_', StringComparison.Ordinal)));
        var missing = used.Where(key => !words.Contains(key) && !(IsStart(key) && words.Any(word => word.StartsWith(key, StringComparison.Ordinal)))).Distinct();

        Assert.Equal("", string.Join(' ', missing));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_theme_has_the_same_words_in_both_languages(string theme) => Assert.Equal(Words(theme, "sv"), Words(theme, "fi"));

    [Fact]
    public void Words_are_found_in_templates_and_in_the_program()
    {
        Assert.Contains("skip_link", InTemplates("themes/kasko"));
        Assert.Contains("in_language_", SaidInTemplates("themes/kasko"));
        Assert.Contains("chart_name", InCode());
        Assert.Contains("empty_value", InCode());
    }

    /// <summary>A prefix that a text is appended to: <c>'in_language_' + code</c>.</summary>
    private static bool IsStart(string text) => text.EndsWith('_');

    private static List<string> Words(string theme, string language) =>
        [.. Key().Matches(File.ReadAllText(Path.Join(Repository.Root, theme, "i18n", language + ".yml"))).Select(match => match.Groups[1].Value)];

    /// <summary>Every string in the code of templates: a partial may get a word's key as its argument.</summary>
    private static IEnumerable<string> InTemplates(string theme) =>
        Code(theme).SelectMany(code => Text().Matches(code)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> SaidInTemplates(string theme) =>
        Code(theme).SelectMany(code => Said().Matches(code)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Code(string theme) =>
        Directory.EnumerateFiles(Path.Join(Repository.Root, theme), "*.html", SearchOption.AllDirectories)
            .SelectMany(file => Statement().Matches(File.ReadAllText(file))).Select(match => match.Value);

    /// <summary>Every string that could be a key, in the program's types that use words of the interface.</summary>
    private static HashSet<string> InCode()
    {
        using var module = ModuleDefinition.ReadModule(typeof(SiteBuilder).Assembly.Location);
        return [.. module.Types.Select(type => Methods(type).SelectMany(method => method.Body.Instructions).ToList()).Where(SaysWords)
            .SelectMany(instructions => instructions).Where(instruction => instruction.OpCode == OpCodes.Ldstr)
            .Select(instruction => (string)instruction.Operand).Where(text => WholeKey().IsMatch(text))];
    }

    private static bool SaysWords(List<Instruction> instructions) => instructions.Any(instruction =>
        instruction.Operand is MethodReference { Name: "Say" or "get_Say" or "Count", DeclaringType.Name: nameof(InterfaceWords) or nameof(BodyContext) });

    private static IEnumerable<MethodDefinition> Methods(TypeDefinition type) =>
        type.Methods.Where(method => method.HasBody).Concat(type.NestedTypes.SelectMany(Methods));

    [GeneratedRegex("^([a-z_0-9]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex WholeKey();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Statement();

    [GeneratedRegex("""['"]([a-z_0-9]+)['"]""")]
    private static partial Regex Text();

    [GeneratedRegex(@"\bsay(?:_in\s+\S+)?\s+\(?['""]([a-z_0-9]+)['""]")]
    private static partial Regex Said();
}
