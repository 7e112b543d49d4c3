using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureWeight
{
    public static Rule Rule { get; } = new("picture-weight", Severity.Warning);

    /// <param name="bytes">The size of the picture as it is published.</param>
    /// <param name="limit">In bytes, too.</param>
    public static Diagnostic At(string path, long bytes, long limit)
    {
        var (size, most) = (FileSize.Of(bytes), FileSize.Of(limit));
        return Rule.At(new SourceSpan(path),
            $"The picture is {size.English}, and more than {most.English} is slow on a telephone. Make it at most 2000 pixels wide, and save a photograph as JPEG.",
            $"Bilden är {size.Swedish}, och mer än {most.Swedish} laddas långsamt i en telefon. Gör den högst 2000 pixlar bred, och spara ett fotografi som JPEG.",
            $"Kuvan koko on {size.Finnish}. Jos koko on yli {most.Finnish}, kuva latautuu hitaasti puhelimessa. Pienennä se enintään 2000 pikselin levyiseksi ja tallenna valokuva JPEG-muotoon.");
    }
}
