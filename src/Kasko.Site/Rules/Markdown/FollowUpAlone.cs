using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class FollowUpAlone
{
    public static Rule Rule { get; } = new("follow-up-alone", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The follow-up table must be a paragraph of its own. Put an empty line before and after {follow-up}.",
        "Uppföljningstabellen ska vara ett eget stycke. Sätt en tom rad före och efter {follow-up}.",
        "Seurantataulukon pitää olla oma kappaleensa. Pane tyhjä rivi merkinnän {follow-up} eteen ja jälkeen.");
}
