using Kasko.Site.Files;

namespace Kasko.Site.Cli;

/// <summary>The file named by <c>--report</c>, from which programs read what happened.</summary>
/// <param name="name">Seen from the current folder; messages repeat it.</param>
internal sealed class ReportFile(string name, Terminal terminal, CommandMessages messages)
{
    private readonly string _path = Path.GetFullPath(name, terminal.CurrentFolder);

    /// <summary>Whether something that is never replaced is at the path, which is then told.</summary>
    public bool IsRefused()
    {
        if (AtomicFile.CanReplace(_path)) return false;
        terminal.Error.WriteLine($"kasko: {messages.ReportRefused(name)}");
        return true;
    }

    /// <summary>Readers see the old report or the new one, never half of one. Tells where it cannot be written, and gives false.</summary>
    public bool Write(Action<Stream> content)
    {
        if (TryWrite(content)) return true;
        terminal.Error.WriteLine($"kasko: {messages.ReportNotWritten(name)}");
        return false;
    }

    /// <summary>False where it cannot be written.</summary>
    public bool TryWrite(Action<Stream> content)
    {
        using var bytes = new MemoryStream();
        content(bytes);
        return AtomicFile.Replace(_path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
