using Kasko.Site.Quoting;

namespace Kasko.Site.Cli;

/// <summary>The parts of the process environment that the command uses, so that tests can replace them.</summary>
/// <param name="CurrentFolder">Absolute; empty when it has been deleted.</param>
/// <param name="Screen">The terminal that shows standard error; null when that is redirected.</param>
public sealed record Terminal(
    TextWriter Output,
    TextWriter Error,
    string CurrentFolder,
    TimeProvider Clock,
    Func<string, string?> Variable,
    Screen? Screen = null)
{
    public static Terminal System { get; } = new(
        Plain(StandardStream.Output()), Plain(StandardStream.Error()), FolderOfProcess(),
        TimeProvider.System, Environment.GetEnvironmentVariable, Console.IsErrorRedirected ? null : new Screen(Width()));

    /// <summary>Prints lines on standard output. Names of files and values of options in them cannot affect the terminal.</summary>
    public void Print(string text) => Output.Write(PrintableText.Lines(text));

    /// <summary>Prints one line on standard error, likewise.</summary>
    public void PrintError(string text) => Error.WriteLine($"kasko: {PrintableText.Of(text)}");

    /// <summary>UTF-8 and LF in any locale.</summary>
    private static StreamWriter Plain(Stream stream) => new(stream) { AutoFlush = true, NewLine = "\n" };

    private static string FolderOfProcess()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : Screen.Usual;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return Screen.Usual;
        }
    }
}

/// <param name="Width">In cells.</param>
public sealed record Screen(int Width = Screen.Usual)
{
    public const int Usual = 80;
}
