using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What pages show about the site and the town, in each language.</summary>
internal static class SiteViews
{
    public static SiteView Of(Settings settings, Language language) => new(
        settings.Title.Value[language],
        settings.Slogan.Value[language],
        settings.BaseUrl.Value,
        settings.Town.Value[language],
        new ContactView(
            settings.Contact.Email.Value, settings.Contact.Telephone.Value,
            settings.Contact.PostalAddress.Value?[language], settings.Contact.VisitingAddress.Value?[language]),
        new AdoptionView(
            settings.Adoption.Body.Value?[language], settings.Adoption.Date.Value, settings.Adoption.Section.Value, settings.Adoption.Reviewed.Value),
        new DataProtectionView(
            settings.DataProtection.Controller.Value?[language], settings.DataProtection.Officer.Value?[language],
            settings.DataProtection.Host.Value?[language], settings.DataProtection.LogDays.Value),
        Statement(settings.Accessibility, language),
        settings.Invented.Value);

    private static StatementView Statement(AccessibilityStatement statement, Language language) => new(
        statement.Standard.Value, statement.Conformance.Value, statement.Method.Value, statement.DrawnUp.Value, statement.Reviewed.Value,
        statement.ResponsibleUnit.Value?[language],
        [.. statement.Faults.Value.Select(fault => new FaultView(
            fault.Criterion, fault.Place[language], fault.Reason[language], fault.Alternative[language]))],
        statement.Authority.Value[language]);
}
