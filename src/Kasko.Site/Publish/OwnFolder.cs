using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>
/// The folder beside the published one where publishing keeps what is its own: the record, the lock and the new site
/// while it is made. Nothing else outside the published folder is ever written.
/// </summary>
internal sealed record OwnFolder(string Path)
{
    public static OwnFolder Beside(string output) =>
        new(System.IO.Path.Join(System.IO.Path.GetDirectoryName(output), $".{System.IO.Path.GetFileName(output)}.kasko"));

    public string Lock => System.IO.Path.Join(Path, "lock");
    public string Record => System.IO.Path.Join(Path, "record.json");

    /// <summary>What servers that the site links to have answered.</summary>
    public string OutsideLinks => System.IO.Path.Join(Path, "outside-links.json");

    /// <summary>The record of what is about to be published; takes the record's place when it has been.</summary>
    public string NextRecord => System.IO.Path.Join(Path, "record.next.json");

    /// <summary>A record put together from two while it is written.</summary>
    public string MergedRecord => System.IO.Path.Join(Path, "record.merged.json");

    /// <summary>The new site while it is made; after an exchange the old one, on its way out.</summary>
    public string Staging => System.IO.Path.Join(Path, "staging");

    /// <summary>The old site between the two renames, where folders cannot be exchanged.</summary>
    public string Previous => System.IO.Path.Join(Path, "previous");

    /// <summary>Files of someone else's that came into the old site while it was replaced, at an address of the new one.</summary>
    public string Found => System.IO.Path.Join(Path, "found");

    /// <summary>
    /// The path of something here that no build made: a link, a device, or a folder where a file belongs. Null where
    /// everything is a build's own.
    /// </summary>
    public string? Foreign()
    {
        string[] files = [Lock, Record, NextRecord, MergedRecord];
        string[] folders = [Staging, Previous];
        return files.FirstOrDefault(file => FileEntry.KindOf(file) is not (EntryKind.Missing or EntryKind.File))
            ?? folders.FirstOrDefault(folder => FileEntry.KindOf(folder) is not (EntryKind.Missing or EntryKind.Folder));
    }
}
