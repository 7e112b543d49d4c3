using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Cli;

/// <summary>Texts that a command prints, in the user's language.</summary>
internal abstract class Messages(MessageLanguage language)
{
    public MessageLanguage Language => language;

    protected string In(string english, string swedish, string finnish) => new Message(english, swedish, finnish).In(language);

    /// <summary>With the decimal sign of the language.</summary>
    protected string Number(IFormattable number, string format)
    {
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        return language is MessageLanguage.English ? text : text.Replace('.', ',');
    }
}
