namespace Kasko.Site.Render.Hosts;

/// <summary>How many redirects from former addresses a host's file takes; at the others, redirect pages lead on.</summary>
/// <param name="Host">As named in <c>site.yml</c>.</param>
/// <param name="Redirects">Those of the site.</param>
/// <param name="Fitting">Those that the file has.</param>
/// <param name="Filled">How full the file is with all that fit, from 0 to 1.</param>
internal readonly record struct RedirectQuota(string Host, int Redirects, int Fitting, double Filled)
{
    private const double NearlyFull = 0.9;

    public bool IsOver => Fitting < Redirects;

    public bool IsNearlyFull => !IsOver && Filled >= NearlyFull;
}
