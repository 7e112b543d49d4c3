using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.OpenData;

/// <summary>Writes JSON files: indented, letters unescaped, the same bytes on every machine.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = JsonForm.Indented(JsonForm.Letters);

    public static Output File(string path, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }
        stream.WriteByte((byte)'\n');
        return new Output(path, stream.ToArray());
    }

    extension(Utf8JsonWriter json)
    {
        public void Object(string name, Action write)
        {
            json.WriteStartObject(name);
            write();
            json.WriteEndObject();
        }

        public void Object(Action write)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }

        public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items) write(item);
            json.WriteEndArray();
        }

        public void Strings(string name, params IEnumerable<string> items) => json.Array(name, items, json.WriteStringValue);

        /// <summary>An object with each language by its code, without those that have the text of another; or null.</summary>
        public void Text(string name, Localized<string>? text)
        {
            if (text is null) json.WriteNull(name);
            else json.Object(name, () =>
            {
                foreach (var (language, written) in text.Entries.Where(entry => entry.Language == text.Entries[0].Language || !PassageText.IsMarked(entry.Value))) json.WriteString(language.Code(), PassageText.Plain(written));
            });
        }

        public void Number(string name, decimal? value)
        {
            if (value is { } number) json.WriteNumber(name, number);
            else json.WriteNull(name);
        }
    }
}
