using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>
/// Where a translation differs from its original in more than its wording. Each stands in the translation and names the
/// place in the original; what only one of them has is null in the other.
/// </summary>
public static class DriftRules
{
    private const int MostNumbers = 8;

    public static Diagnostic Headings(SourceSpan at, OutlineHeading? original, OutlineHeading? translation, SourceSpan originalAt)
    {
        var text = Cited.Of((original ?? translation)?.Text ?? "");
        return (original, translation) switch
        {
            (_, null) => Diagnostic.Error("different-headings", at,
                $"A heading of the original is missing here: '{text}' ({originalAt}).",
                $"Här saknas en rubrik som finns i originalet: '{text}' ({originalAt}).",
                $"Tästä puuttuu alkutekstin otsikko '{text}' ({originalAt})."),
            (null, _) => Diagnostic.Error("different-headings", at,
                $"The original has no heading like '{text}' (see {originalAt}).",
                $"Originalet har ingen rubrik som motsvarar '{text}' (se {originalAt}).",
                $"Alkutekstissä ei ole otsikkoa, joka vastaa otsikkoa '{text}' (katso {originalAt})."),
            _ => Diagnostic.Error("different-headings", at,
                $"The heading stands on level {translation.Level}, in the original on level {original.Level} ({originalAt}). Begin it with '{Signs(original)}'.",
                $"Rubriken står på nivå {translation.Level}, i originalet på nivå {original.Level} ({originalAt}). Börja den med '{Signs(original)}'.",
                $"Otsikko on tasolla {translation.Level}, alkutekstissä tasolla {original.Level} ({originalAt}). Aloita se merkeillä '{Signs(original)}'."),
        };
    }

    public static Diagnostic Lists(SourceSpan at, OutlineList? original, OutlineList? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Diagnostic.Error("different-lists", at,
            $"A list of the original is missing here ({originalAt}).",
            $"Här saknas en lista som finns i originalet ({originalAt}).",
            $"Tästä puuttuu alkutekstin luettelo ({originalAt})."),
        (null, _) => Diagnostic.Error("different-lists", at,
            $"The original has no such list (see {originalAt}).",
            $"Originalet har ingen sådan lista (se {originalAt}).",
            $"Alkutekstissä ei ole tällaista luetteloa (katso {originalAt})."),
        _ when original.Kind != translation.Kind => Diagnostic.Error("different-lists", at,
            $"The list is of another kind than in the original ({originalAt}): numbered in one, not in the other.",
            $"Listan slag är ett annat än i originalet ({originalAt}): numrerad i den ena, inte i den andra.",
            $"Luettelo on toisenlainen kuin alkutekstissä ({originalAt}): toisessa numeroitu, toisessa ei."),
        _ => Diagnostic.Error("different-lists", at,
            $"The number of items in the list is {translation.Items}, in the original {original.Items} ({originalAt}).",
            $"Listan antal punkter är {translation.Items}, i originalet {original.Items} ({originalAt}).",
            $"Luettelon kohtien määrä on {translation.Items}, alkutekstissä {original.Items} ({originalAt})."),
    };

    public static Diagnostic Tables(SourceSpan at, OutlineTable? original, OutlineTable? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Diagnostic.Error("different-tables", at,
            $"A table of the original is missing here ({originalAt}).",
            $"Här saknas en tabell som finns i originalet ({originalAt}).",
            $"Tästä puuttuu alkutekstin taulukko ({originalAt})."),
        (null, _) => Diagnostic.Error("different-tables", at,
            $"The original has no such table (see {originalAt}).",
            $"Originalet har ingen sådan tabell (se {originalAt}).",
            $"Alkutekstissä ei ole tällaista taulukkoa (katso {originalAt})."),
        _ => Diagnostic.Error("different-tables", at,
            $"The table has {translation.Rows} × {translation.Columns} cells (rows × columns), in the original {original.Rows} × {original.Columns} ({originalAt}).",
            $"Tabellen har {translation.Rows} × {translation.Columns} celler (rader × kolumner), i originalet {original.Rows} × {original.Columns} ({originalAt}).",
            $"Taulukossa on {translation.Rows} × {translation.Columns} solua (rivit × sarakkeet), alkutekstissä {original.Rows} × {original.Columns} ({originalAt})."),
    };

    public static Diagnostic Links(SourceSpan at, OutlineLink? original, OutlineLink? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Diagnostic.Error("different-links", at,
            $"A link of the original is missing here: '{Cited.Of(original!.Target)}' ({originalAt}).",
            $"Här saknas en länk som finns i originalet: '{Cited.Of(original!.Target)}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin linkki '{Cited.Of(original!.Target)}' ({originalAt})."),
        (null, _) => Diagnostic.Error("different-links", at,
            $"The original has no link to the same place as '{Cited.Of(translation.Target)}' (see {originalAt}).",
            $"Originalet har ingen länk till samma ställe som '{Cited.Of(translation.Target)}' (se {originalAt}).",
            $"Alkutekstissä ei ole linkkiä samaan paikkaan kuin '{Cited.Of(translation.Target)}' (katso {originalAt})."),
        _ => Diagnostic.Error("different-links", at,
            $"The link leads to '{Cited.Of(translation.Target)}', in the original to '{Cited.Of(original.Target)}' ({originalAt}).",
            $"Länken leder till '{Cited.Of(translation.Target)}', i originalet till '{Cited.Of(original.Target)}' ({originalAt}).",
            $"Linkki vie kohteeseen '{Cited.Of(translation.Target)}', alkutekstissä kohteeseen '{Cited.Of(original.Target)}' ({originalAt})."),
    };

    public static Diagnostic Pictures(SourceSpan at, OutlinePicture? original, OutlinePicture? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Diagnostic.Error("different-pictures", at,
            $"A picture of the original is missing here: '{Cited.Of(original!.Target)}' ({originalAt}).",
            $"Här saknas en bild som finns i originalet: '{Cited.Of(original!.Target)}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin kuva '{Cited.Of(original!.Target)}' ({originalAt})."),
        (null, _) => Diagnostic.Error("different-pictures", at,
            $"The original does not have the picture '{Cited.Of(translation.Target)}' (see {originalAt}).",
            $"Originalet har inte bilden '{Cited.Of(translation.Target)}' (se {originalAt}).",
            $"Alkutekstissä ei ole kuvaa '{Cited.Of(translation.Target)}' (katso {originalAt})."),
        _ when original.Target == translation.Target => Diagnostic.Error("different-pictures", at,
            $"The picture is described in one language and only decoration in the other ({originalAt}).",
            $"Bilden är beskriven på det ena språket och bara dekoration på det andra ({originalAt}).",
            $"Kuva on toisella kielellä kuvailtu ja toisella pelkkä koriste ({originalAt})."),
        _ => Diagnostic.Error("different-pictures", at,
            $"The picture here is '{Cited.Of(translation.Target)}', in the original '{Cited.Of(original.Target)}' ({originalAt}).",
            $"Bilden här är '{Cited.Of(translation.Target)}', i originalet '{Cited.Of(original.Target)}' ({originalAt}).",
            $"Kuva on tässä '{Cited.Of(translation.Target)}', alkutekstissä '{Cited.Of(original.Target)}' ({originalAt})."),
    };

    /// <param name="original">As it is written in braces, as is the translation's.</param>
    public static Diagnostic Figures(SourceSpan at, string? original, string? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Diagnostic.Error("different-figures", at,
            $"A figure of the original is missing here: '{original}' ({originalAt}).",
            $"Här saknas en siffra som finns i originalet: '{original}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin luku '{original}' ({originalAt})."),
        (null, _) => Diagnostic.Error("different-figures", at,
            $"The original does not have the figure '{translation}' (see {originalAt}).",
            $"Originalet har inte siffran '{translation}' (se {originalAt}).",
            $"Alkutekstissä ei ole lukua '{translation}' (katso {originalAt})."),
        _ => Diagnostic.Error("different-figures", at,
            $"The figure here is '{translation}', in the original '{original}' ({originalAt}).",
            $"Siffran här är '{translation}', i originalet '{original}' ({originalAt}).",
            $"Luku on tässä '{translation}', alkutekstissä '{original}' ({originalAt})."),
    };

    /// <param name="written">A number that the original does not have.</param>
    /// <param name="original">The one that the original has in its place.</param>
    public static Diagnostic Number(SourceSpan at, string written, string? original, SourceSpan originalAt) => original is null
        ? Diagnostic.Error("different-numbers", at,
            $"The original does not have the number '{written}' (see {originalAt}).",
            $"Originalet har inte talet '{written}' (se {originalAt}).",
            $"Alkutekstissä ei ole lukua '{written}' (katso {originalAt}).")
        : Diagnostic.Error("different-numbers", at,
            $"The number here is '{written}', in the original '{original}' ({originalAt}).",
            $"Talet här är '{written}', i originalet '{original}' ({originalAt}).",
            $"Luku on tässä '{written}', alkutekstissä '{original}' ({originalAt}).");

    public static Diagnostic MissingNumbers(SourceSpan at, IReadOnlyList<string> written, SourceSpan originalAt)
    {
        var numbers = string.Join("; ", written.Take(MostNumbers).Select(number => $"'{number}'")) + (written.Count > MostNumbers ? " …" : "");
        return written.Count == 1
            ? Diagnostic.Error("different-numbers", at,
                $"A number of the original is missing here: {numbers} ({originalAt}).",
                $"Här saknas ett tal som finns i originalet: {numbers} ({originalAt}).",
                $"Tästä puuttuu alkutekstin luku {numbers} ({originalAt}).")
            : Diagnostic.Error("different-numbers", at,
                $"Numbers of the original are missing here: {numbers} ({originalAt}).",
                $"Här saknas tal som finns i originalet: {numbers} ({originalAt}).",
                $"Tästä puuttuvat alkutekstin luvut {numbers} ({originalAt}).");
    }

    /// <summary>A text that stands in both languages in one file.</summary>
    /// <param name="only">The numbers that only the text here has, in its language.</param>
    public static Diagnostic NumbersOfOneText(SourceSpan at, IReadOnlyList<string> only, IReadOnlyList<string> other)
    {
        string Listed(IReadOnlyList<string> numbers) => string.Join("; ", numbers.Take(MostNumbers).Select(number => $"'{number}'"));
        return (only.Count, other.Count) switch
        {
            (0, _) => Diagnostic.Error("different-numbers", at,
                $"The text in the other language has {Listed(other)}, this one has not.",
                $"Texten på det andra språket har {Listed(other)}, den här har det inte.",
                $"Toisenkielisessä tekstissä on {Listed(other)}, tässä ei ole."),
            (_, 0) => Diagnostic.Error("different-numbers", at,
                $"This text has {Listed(only)}, the one in the other language has not.",
                $"Den här texten har {Listed(only)}, den på det andra språket har det inte.",
                $"Tässä tekstissä on {Listed(only)}, toisenkielisessä ei ole."),
            _ => Diagnostic.Error("different-numbers", at,
                $"This text has {Listed(only)}, the one in the other language has {Listed(other)}.",
                $"Den här texten har {Listed(only)}, den på det andra språket har {Listed(other)}.",
                $"Tässä tekstissä on {Listed(only)}, toisenkielisessä {Listed(other)}."),
        };
    }

    private static string Signs(OutlineHeading heading) => new('#', heading.Level);
}
