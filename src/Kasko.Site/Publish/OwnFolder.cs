using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>
/// The folder beside the published one with the publisher's own data: the record, the lock and the new site while it is
/// built. Nothing else outside the published folder is ever written.
/// </summary>
internal sealed record OwnFolder(string Path)
{
    public static OwnFolder Beside(string output) =>
        new(System.IO.Path.Join(System.IO.Path.GetDirectoryName(output), $".{System.IO.Path.GetFileName(output)}.kasko"));

    public string Lock => System.IO.Path.Join(Path, "lock");
    public string Record => System.IO.Path.Join(Path, "record.json");

    /// <summary>The cache of external links.</summary>
    public string OutsideLinks => System.IO.Path.Join(Path, "outside-links.json");

    /// <summary>The record of what is about to be published; replaces the record afterwards.</summary>
    public string NextRecord => System.IO.Path.Join(Path, "record.next.json");

    /// <summary>A record merged from two, while it is written.</summary>
    public string MergedRecord => System.IO.Path.Join(Path, "record.merged.json");

    /// <summary>The new site while it is built; after an exchange the old one, until it is deleted.</summary>
    public string Staging => System.IO.Path.Join(Path, "staging");

    /// <summary>The old site between the two renames, when folders cannot be exchanged.</summary>
    public string Previous => System.IO.Path.Join(Path, "previous");

    /// <summary>Foreign files that appeared in the old site while it was replaced, when the new site uses their path.</summary>
    public string Found => System.IO.Path.Join(Path, "found");

    /// <summary>
    /// The path of something in this folder that no build made: a link, a device, or a folder where a file belongs.
    /// Null when there is nothing of the kind.
    /// </summary>
    public string? Foreign()
    {
        string[] files = [Lock, Record, NextRecord, MergedRecord];
        string[] folders = [Staging, Previous];
        return files.FirstOrDefault(file => FileEntry.KindOf(file) is not (EntryKind.Missing or EntryKind.File))
            ?? folders.FirstOrDefault(folder => FileEntry.KindOf(folder) is not (EntryKind.Missing or EntryKind.Folder));
    }
}
