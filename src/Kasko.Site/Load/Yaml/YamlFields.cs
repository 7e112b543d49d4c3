using System.Collections.Immutable;
using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Load.Yaml;

/// <summary>
/// Reads the keys of one mapping as typed values. A missing or wrong value is reported at its place and replaced by an
/// empty one, so that all problems of a file are found at once; <see cref="Complete"/> then returns whether the values
/// can be used, and reports unknown keys.
/// </summary>
/// <param name="languages">Those in which texts are given.</param>
/// <param name="below">The place of the key above the mapping; null when there is none.</param>
internal sealed partial class YamlFields(YamlMapping mapping, SiteLanguages languages, DiagnosticList diagnostics, SourceSpan? below = null)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private bool _failed;

    public SourceSpan At => mapping.At;

    /// <summary>The languages of the site, for messages.</summary>
    public SiteLanguages SiteLanguages => languages;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The keys of the mapping, as written.</summary>
    public IEnumerable<Sourced<string>> Names => mapping.Entries.Select(entry => entry.Key);

    public SourceSpan PlaceOf(string key) => mapping.Find(key)?.Key.At ?? mapping.At;

    /// <summary>A value with its place; when the key is missing, the place of the key above.</summary>
    public Sourced<T> Sourced<T>(string key, T value) => new(value, mapping.Find(key)?.Key.At ?? below ?? mapping.At);

    public bool Complete()
    {
        foreach (var fault in UnknownKeys.In(mapping, _known)) Fail(fault);
        return !_failed;
    }

    public void Fail(Diagnostic diagnostic)
    {
        _failed = true;
        diagnostics.Add(diagnostic);
    }

    /// <summary>The values cannot be used; the reason has been reported.</summary>
    public void Fail() => _failed = true;

    /// <summary>Reports a problem that does not prevent the use of the values.</summary>
    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <param name="choices">What may be written there, where that is known.</param>
    public Sourced<string> Text(string key, params IReadOnlyCollection<string> choices)
    {
        if (OptionalText(key) is { } text) return text;
        if (Find(key) is null) Missing(key, choices);
        return new Sourced<string>("", mapping.At);
    }

    public Sourced<string>? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalar scalar => new Sourced<string>(scalar.Text, scalar.At),
        { } other => Reject<Sourced<string>?>(WrongType.NotText(other.At, key)),
    };

    /// <summary>A text that headings and links are made of, such as a title; it has a letter or a digit.</summary>
    public Sourced<string> Name(string key)
    {
        var name = Text(key);
        if (Find(key) is YamlScalar) RequireWords(key, name);
        return name;
    }

    public Sourced<string>? OptionalName(string key) => Has(key) ? Name(key) : null;

    public int? OptionalInteger(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        return int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Reject<int?>(WrongType.NotWholeNumber(text.At, key, text.Value));
    }

    public int Integer(string key)
    {
        if (Find(key) is null) Missing(key);
        return OptionalInteger(key) ?? 0;
    }

    public decimal? OptionalNumber(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        var isNumber = decimal.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        if (isNumber && PlausibleNumbers.Of(number) is { } plausible) return plausible;
        // A number with still more digits cannot be read as one.
        var isTooLarge = isNumber || (text.Value.Length > 15 && text.Value.TrimStart('-').All(char.IsAsciiDigit));
        return Reject<decimal?>(isTooLarge ? NotANumber.TooLarge(text.At, key, text.Value) : NotANumber.At(text.At, key, text.Value, WrittenNumber.Right(text.Value)));
    }

    public decimal Number(string key)
    {
        if (Find(key) is null) Missing(key);
        return OptionalNumber(key) ?? 0;
    }

    public bool Flag(string key)
    {
        if (OptionalText(key) is not { } text) return false;
        return text.Value switch
        {
            "true" => true,
            "false" => false,
            _ => Reject<bool>(WrongType.NotTrueOrFalse(text.At, key, text.Value)),
        };
    }

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        return DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && PlausibleYears.Contains(date.Year)
            ? date
            : Reject<DateOnly?>(NotADate.At(text.At, key, text.Value));
    }

    /// <summary>A date with its key's place.</summary>
    public Sourced<DateOnly>? OptionalSourcedDate(string key) =>
        OptionalDate(key) is { } date ? new Sourced<DateOnly>(date, PlaceOf(key)) : null;

    /// <summary>The same, when it is required.</summary>
    public Sourced<DateOnly> Date(string key)
    {
        if (Find(key) is null) Missing(key, MissingKey.Date);
        return OptionalSourcedDate(key) ?? new Sourced<DateOnly>(default, mapping.At);
    }

    public Period RequiredPeriod(string key)
    {
        var text = Text(key);
        if (text.Value.Length == 0) return default;
        return Period.Parse(text.Value) ?? Reject<Period>(NotAPeriod.At(text.At, key, text.Value));
    }

    public Uri? OptionalAddress(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        if (!Uri.TryCreate(text.Value, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return Reject<Uri?>(NotAnAddress.At(text.At, key, text.Value));
        if (address.UserInfo.Length > 0) return Reject<Uri?>(AddressWithPassword.At(text.At, key));
        return WebAddress.HasControls(address) ? Reject<Uri?>(NotAnAddress.WithControls(text.At, key)) : WebAddress.InAscii(address);
    }

    /// <summary>One of a fixed set of words, each with its value.</summary>
    public T? OptionalChoice<T>(string key, Keys<T> choices)
        where T : struct
    {
        if (OptionalText(key) is not { } text) return null;
        return choices.Find(text.Value) ?? Reject<T?>(UnknownValue.At(text.At, key, text.Value, [.. choices.All], choices.Meant(text.Value)));
    }

    public T Choice<T>(string key, Keys<T> choices)
        where T : struct
    {
        if (Find(key) is null) Missing(key, [.. choices.All]);
        return OptionalChoice(key, choices) ?? default;
    }

    /// <summary>A list of words from a fixed set, each with its value.</summary>
    public ImmutableArray<T> Choices<T>(string key, Keys<T> choices)
        where T : struct
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var text in Texts(key))
        {
            if (choices.Find(text.Value) is { } value) values.Add(value);
            else Fail(UnknownValue.At(text.At, key, text.Value, [.. choices.All], choices.Meant(text.Value)));
        }

        return values.ToImmutable();
    }

    public YamlFields? OptionalFields(string key) => Find(key) switch
    {
        null => null,
        YamlMapping found => new YamlFields(found, languages, diagnostics, PlaceOf(key)),
        { } other => Reject<YamlFields?>(WrongType.NotMapping(other.At, key)),
    };

    /// <summary>A mapping below a key, read by <paramref name="read"/>; null when the key is missing or reading failed.</summary>
    public T? Optional<T>(string key, Func<YamlFields, T> read)
        where T : class
    {
        if (OptionalFields(key) is not { } fields) return null;
        var value = read(fields);
        if (fields.Complete()) return value;
        _failed = true;
        return null;
    }

    /// <summary>A mapping below a key, read by <paramref name="read"/>; a missing key is read as an empty mapping.</summary>
    public T Section<T>(string key, Func<YamlFields, T> read)
    {
        var fields = OptionalFields(key) ?? new YamlFields(new YamlMapping([], PlaceOf(key)), languages, diagnostics);
        var value = read(fields);
        if (!fields.Complete()) _failed = true;
        return value;
    }

    /// <summary>The entries of a mapping below a key whose keys are free, each with its text.</summary>
    public ImmutableArray<(Sourced<string> Key, Sourced<string> Text)> Pairs(string key)
    {
        if (OptionalFields(key) is not { } fields) return [];
        var pairs = ImmutableArray.CreateBuilder<(Sourced<string>, Sourced<string>)>();
        foreach (var (name, value) in fields.Entries)
        {
            if (value is YamlScalar scalar) pairs.Add((name, new Sourced<string>(scalar.Text, scalar.At)));
            else Fail(WrongType.NotText(value.At, name.Value));
        }

        return pairs.ToImmutable();
    }

    public ImmutableArray<Sourced<string>> Texts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<Sourced<string>>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar scalar) texts.Add(new Sourced<string>(scalar.Text, scalar.At));
            else Fail(WrongType.NotText(item.At, key));
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of mappings below a key, each read by <paramref name="read"/>.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlFields, T> read)
    {
        var list = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key))
        {
            if (item is not YamlMapping found)
            {
                Fail(UnknownKeys.WithoutSpace(item) ?? WrongType.NotMapping(item.At, key));
                continue;
            }

            var fields = new YamlFields(found, languages, diagnostics);
            var value = read(fields);
            if (fields.Complete()) list.Add(value);
            else _failed = true;
        }

        return list.ToImmutable();
    }

    private ImmutableArray<YamlNode> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        { } other => Reject<ImmutableArray<YamlNode>>(WrongType.NotList(other.At, key), []),
    };

    private ImmutableArray<YamlEntry> Entries => mapping.Entries;

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return mapping.Find(key)?.Value is { } node and not YamlScalar { IsEmpty: true } ? node : null;
    }

    private void Missing(string key, params IReadOnlyCollection<string> choices) => Missing(key, (at, missing) => MissingKey.At(at, missing, choices));

    private void Missing(string key, Func<SourceSpan, string, Diagnostic> fault)
    {
        _failed = true;
        if (!UnknownKeys.HasWithoutSpace(mapping, key)) diagnostics.Add(fault(mapping.At, key));
    }

    private void RequireWords(string key, Sourced<string> text)
    {
        if (!PassageText.Plain(text.Value).Any(char.IsLetterOrDigit)) Fail(TextWithoutWords.At(text.At, key, text.Value));
    }

    private T Reject<T>(Diagnostic diagnostic, T instead = default!)
    {
        Fail(diagnostic);
        return instead;
    }
}
