namespace Kasko.Site.Tests.Architecture.Elsewhere;

/// <summary>An interface that code of another folder can implement.</summary>
internal interface IPart;
