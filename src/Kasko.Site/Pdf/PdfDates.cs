using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Pdf;

/// <summary>
/// Removes the times of creation and change that a browser writes into a PDF (ISO 32000-2, 14.3.3), so that the same
/// page gives the same bytes. Spaces replace them: a PDF names its parts by their positions.
/// </summary>
internal static partial class PdfDates
{
    public static byte[] RemovedFrom(byte[] pdf) =>
        Encoding.Latin1.GetBytes(Date().Replace(Encoding.Latin1.GetString(pdf), match => new string(' ', match.Length)));

    [GeneratedRegex(@"/(?:CreationDate|ModDate) \(D:[0-9]{14}[^)]{0,7}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
