using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules;
using Kasko.Site.Tests.Languages;

namespace Kasko.Site.Tests.Rules;

/// <summary>Every message, created once with ordinary values, and read in each language.</summary>
public sealed partial class RuleMessageTests
{
    /// <summary>A name that is not a word in any language, for everything that a message quotes.</summary>
    private const string Quoted = "Xyz";

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<Message>> Messages = typeof(Rule).Assembly.GetTypes()
        .Where(type => type.GetProperty(nameof(Rule), BindingFlags.Public | BindingFlags.Static) is not null)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(factory => factory.ReturnType == typeof(Diagnostic) || factory.ReturnType == typeof(IEnumerable<Diagnostic>))
        .ToImmutableSortedDictionary(factory => $"{factory.DeclaringType!.Name}.{factory.Name}", Made, StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<Message>> Documents = RuleList.All
        .ToImmutableSortedDictionary(rule => rule.Id, rule => RuleDocument.Of(rule) is var said ? ImmutableArray.Create(said.What, said.Why, said.Fix) : [], StringComparer.Ordinal);

    public static TheoryData<string> Factories => [.. Messages.Keys];

    public static TheoryData<string> Ids => [.. Documents.Keys];

    [Theory, MemberData(nameof(Factories))]
    public void A_message_says_in_each_language_what_is_wrong_in_whole_sentences(string factory) => Assert.All(Messages[factory], message =>
    {
        string[] languages = [message.English, message.Swedish, message.Finnish];
        Assert.Equal(3, languages.Distinct().Count());
        Assert.All(languages, said => Assert.Matches("^(\\p{Lu}|['{<:•-]|\\d).*([.?…]|Xyz)$", said));
    });

    [Theory, MemberData(nameof(Factories))]
    public void No_message_in_Swedish_or_Finnish_contains_English(string factory) => Assert.All(Messages[factory], AssertTranslated);

    [Theory, MemberData(nameof(Ids))]
    public void No_document_in_Swedish_or_Finnish_contains_English(string id) => Assert.All(Documents[id], AssertTranslated);

    private static void AssertTranslated(Message message)
    {
        Assert.Equal([], English().Matches(WithoutCode(message.Swedish)).Select(word => word.Value));
        Assert.Equal([], English().Matches(WithoutCode(message.Finnish)).Select(word => word.Value));
        Assert.Equal([], Finnish().Matches(message.Swedish).Select(word => word.Value));
        Assert.Equal([], Swedish().Matches(message.Finnish).Select(word => word.Value));
    }

    /// <summary>Code quoted from a file is the same in every language.</summary>
    private static string WithoutCode(string text) => Code().Replace(text, "");

    private static ImmutableArray<Message> Made(MethodInfo factory)
    {
        var made = factory.Invoke(null, [.. factory.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
        return made is Diagnostic one ? [one.Message] : [.. ((IEnumerable<Diagnostic>)made!).Select(diagnostic => diagnostic.Message)];
    }

    private static object? Value(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Value(inner);
        if (type == typeof(string)) return Quoted;
        if (type == typeof(SourceSpan)) return new SourceSpan("content/a.sv.md", 1, 1);
        if (type == typeof(Message)) return new Message(Quoted, Quoted, Quoted);
        if (type == typeof(Uri)) return new Uri("https://xyz.example/");
        if (type == typeof(DateOnly)) return new DateOnly(2026, 1, 31);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero);
        if (type == typeof(TimeSpan)) return TimeSpan.FromDays(3);
        if (type == typeof(SiteLanguages)) return Bilingual.Languages;
        if (type == typeof(Language)) return Language.Finnish;
        if (type == typeof(ImmutableArray<string>)) return ImmutableArray.Create(Quoted);
        if (type == typeof(Func<string, SourceSpan>)) return (Func<string, SourceSpan>)(path => new SourceSpan(path));
        if (type.IsGenericType && type.IsInterface) return List(type.GetGenericArguments()[0]);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (!type.IsPrimitive && type != typeof(decimal)) return Record(type);
        return type == typeof(bool) ? true : Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A record that a message gets as an argument, created with ordinary values.</summary>
    private static object Record(Type type)
    {
        var parts = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)[0];
        return parts.Invoke([.. parts.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
    }

    private static Array List(Type of)
    {
        var list = Array.CreateInstance(of, of == typeof(string) ? 1 : 0);
        if (list.Length > 0) list.SetValue(Quoted + ".sv.md", 0);
        return list;
    }

    [GeneratedRegex("""'[^']*'|`[^`]*`|--[\w-]+|\b(--)?[\w/.-]*(\.(md|yml|yaml|html|pdf|csv)|/)[\w.-]*|\S*://\S*|\b(kasko|git|End|slug|kind|goal|allow|aliases|index)\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(the|this|is|are|and|of|with|not|no|cannot|here|write|remove|must|should|has|have|which|its|page|link|file|there|it|to|from|fix)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(ja|ei|on|tai|sen|sitä|kirjoita|poista|tiedosto|sivu|sivulla|pane)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Finnish();

    [GeneratedRegex(@"\b(och|eller|inte|är|som|det|att|skriv|filen|sidan|har|för)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Swedish();
}
