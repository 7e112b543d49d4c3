using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kasko.Site.Check.Html;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Check;

/// <summary>Each picture has a text alternative, or an empty one that marks it as decorative.</summary>
internal static partial class PictureCheck
{
    private static readonly SearchValues<char> NotInWords = SearchValues.Create("0123456789_-");

    /// <summary>As whole words only: "kuvaaja" and "bildad" are other words.</summary>
    private static readonly Regex PicturePhrase = new(
        $@"\b({string.Join('|', WordLists.All.PicturePhrases.Select(Regex.Escape))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static void Find(HtmlPage page, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var picture in page.Elements)
        {
            if (picture.IsHidden || !IsPicture(picture)) continue;
            var text = AccessibleName.Of(picture, page);
            if (text.Length == 0)
            {
                if (!(picture.Tag is "img" && picture["alt"] is "")) found.Add(PictureWithoutText.OnPage(page.At(picture)));
            }
            else if (IsFileName(text, picture["src"]))
            {
                found.Add(PictureFileName.At(page.At(picture), text));
            }
            else if (VagueWords.IsVaguePicture(text))
            {
                found.Add(VaguePictureText.At(page.At(picture), text));
            }
            else if (PicturePhrase.Match(text) is { Success: true } words)
            {
                found.Add(PictureOf.At(page.At(picture), words.Value));
            }
        }
    }

    private static bool IsPicture(HtmlElement element) => element.Role switch
    {
        "img" => true,
        "presentation" or "none" => false,
        _ => element.Tag switch
        {
            "img" => true,
            "area" => element["href"] is not null,
            "input" => element["type"] is "image",
            _ => false,
        },
    };

    private static bool IsFileName(string text, string? source)
    {
        if (FileEnding().IsMatch(text) || CameraName().IsMatch(text)) return true;
        // A word may be a file's name too ("karta", karta.svg); a name with digits or joined words is not a text.
        var stem = Path.GetFileNameWithoutExtension(source?.Split('?', '#')[0] ?? "");
        return stem.AsSpan().ContainsAny(NotInWords) && string.Equals(text, stem, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^\S.*\.(jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic|pdf)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileEnding();

    /// <summary>File names that cameras and telephones give to pictures.</summary>
    [GeneratedRegex(@"^(IMG|DSC|DSCN|DSCF|DCIM|PXL|MVIMG|_MG|DJI|GOPR|Screenshot|WhatsApp Image)[-_ ]*\d(?>[-_ \d]*)\w*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CameraName();
}
