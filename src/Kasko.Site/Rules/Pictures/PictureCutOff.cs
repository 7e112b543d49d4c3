using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureCutOff
{
    public static Rule Rule { get; } = new("picture-cut-off", Severity.Error, Criterion: "1.1.1", IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "The file ends before the picture does, perhaps because an upload was interrupted. Upload the original again.",
        "Filen tar slut innan bilden gör det, kanske för att en uppladdning avbröts. Ladda upp originalet på nytt.",
        "Kuvatiedosto on katkennut kesken, ehkä siksi, että sen lataaminen palveluun keskeytyi. Lataa alkuperäinen kuva palveluun uudelleen.");
}
