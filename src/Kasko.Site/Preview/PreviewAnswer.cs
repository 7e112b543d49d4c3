using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Preview;

/// <summary>What a preview answers to a request.</summary>
/// <param name="File">A page or another file; its path says which kind of file it is.</param>
/// <param name="Location">Where the page is instead, relative to the address; null when it is here.</param>
public sealed record PreviewAnswer(Output File, string? Location)
{
    public bool IsFound { get; init; } = true;

    internal static PreviewAnswer OfFile(Output file) => new(file, null);

    internal static PreviewAnswer OfText(string html) => OfFile(new Output("index.html", Encoding.UTF8.GetBytes(html)));

    internal static PreviewAnswer OfPage(string html, string panel, string version) => OfText(PreviewPage.Of(html, panel, version));

    internal static PreviewAnswer To(string location) => new(new Output("", default), location);
}
