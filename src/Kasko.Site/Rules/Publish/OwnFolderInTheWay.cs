using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OwnFolderInTheWay
{
    public static Rule Rule { get; } = new("own-folder-in-the-way", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string name) => Rule.At(at, new(
        $"The folder '{name}' beside it is needed for the record of what is published, but a file or a link has that name. Move it away.",
        $"Mappen '{name}' bredvid behövs för förteckningen över det som publicerats, men en fil eller länk har det namnet. Flytta bort den.",
        $"Viereistä kansiota '{name}' tarvitaan julkaistujen tiedostojen luetteloon, mutta tiedostolla tai linkillä on tämä nimi. Siirrä se pois."));

    public static Diagnostic Inside(SourceSpan at, string name) => Rule.At(at, new(
        $"'{name}' beside it belongs to the builds, but it is a link, a device or something else that no build makes. Nothing was touched: move it away.",
        $"Bredvid finns '{name}', som hör till byggena, men det är en länk, en enhet eller något annat som inget bygge gör. Inget ändrades: flytta bort det.",
        $"Vieressä oleva '{name}' kuuluu koonneille, mutta se on linkki, laite tai jotain muuta, mitä mikään koonti ei tee. Mitään ei muutettu: siirrä se pois."));
}
