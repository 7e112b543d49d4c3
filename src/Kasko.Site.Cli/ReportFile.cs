using Kasko.Site.Files;

namespace Kasko.Site.Cli;

/// <summary>The file named by <c>--report</c>, for programs.</summary>
/// <param name="name">Relative to the current folder; messages repeat it.</param>
internal sealed class ReportFile(string name, Terminal terminal, CommandMessages messages)
{
    private readonly string _path = Path.GetFullPath(name, terminal.CurrentFolder);

    /// <summary>Whether the path contains something that is never replaced, such as a device; that is then reported.</summary>
    public bool IsRefused()
    {
        if (AtomicFile.CanReplace(_path)) return false;
        terminal.PrintError(messages.ReportRefused(name));
        return true;
    }

    /// <summary>
    /// Readers see the old report or the new one, never a mixture. When it cannot be written, reports that and returns false.
    /// </summary>
    public bool Write(Action<Stream> content)
    {
        if (TryWrite(content)) return true;
        terminal.PrintError(messages.ReportNotWritten(name));
        return false;
    }

    /// <summary>Returns false when it cannot be written.</summary>
    public bool TryWrite(Action<Stream> content)
    {
        using var bytes = new MemoryStream();
        content(bytes);
        return AtomicFile.Replace(_path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
