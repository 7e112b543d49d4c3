namespace Kasko.Site.Languages;

/// <summary>A part of a strategy as a document has it.</summary>
internal enum StrategyPart
{
    Values,
    Goals,
    Advantages,
    FollowUp,
}
