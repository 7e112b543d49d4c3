namespace Kasko.Site.Model;

/// <summary>Replaces the <c>{placeholders}</c> of an interface word by values, in order of appearance.</summary>
public static class Placeholders
{
    public static string Fill(string text, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return text;
        var filled = new System.Text.StringBuilder(text.Length + 16);
        var (done, used) = (0, 0);
        while (used < values.Count && text.IndexOf('{', done) is var open and >= 0 && text.IndexOf('}', open) is var close and >= 0)
        {
            filled.Append(text, done, open - done).Append(values[used++]);
            done = close + 1;
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }
}
