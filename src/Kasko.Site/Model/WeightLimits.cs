using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>How much a reader's connection is asked to carry, in kilobytes of 1,000 bytes.</summary>
/// <param name="Picture">A larger picture is reported.</param>
/// <param name="Page">The largest page, with its stylesheet and pictures.</param>
public sealed record WeightLimits(Sourced<int> Picture, Sourced<int> Page)
{
    public const int UsualPicture = 500;
    public const int UsualPage = 2_000;

    public static WeightLimits Usual { get; } = new(new(UsualPicture, default), new(UsualPage, default));
}
