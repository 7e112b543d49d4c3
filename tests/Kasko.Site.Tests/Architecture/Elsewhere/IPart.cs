namespace Kasko.Site.Tests.Architecture.Elsewhere;

/// <summary>What another folder's code can come as.</summary>
internal interface IPart;
