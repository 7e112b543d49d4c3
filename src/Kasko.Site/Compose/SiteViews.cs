using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What pages say of the site and the town, in each language.</summary>
internal static class SiteViews
{
    public static SiteView Of(Settings settings, Language language) => new(
        settings.Title[language],
        settings.Slogan[language],
        settings.BaseUrl,
        settings.Town[language],
        new ContactView(
            settings.Contact.Email, settings.Contact.Telephone,
            settings.Contact.PostalAddress?[language], settings.Contact.VisitingAddress?[language]),
        new AdoptionView(settings.Adoption.Body?[language], settings.Adoption.Date, settings.Adoption.Section, settings.Adoption.Reviewed),
        new DataProtectionView(
            settings.DataProtection.Controller?[language], settings.DataProtection.Officer?[language],
            settings.DataProtection.Host?[language], settings.DataProtection.LogDays),
        Statement(settings.Accessibility, language),
        settings.Invented);

    private static StatementView Statement(AccessibilityStatement statement, Language language) => new(
        statement.Standard, statement.Conformance, statement.Method, statement.DrawnUp, statement.Reviewed,
        statement.ResponsibleUnit?[language],
        [.. statement.Faults.Select(fault => new FaultView(
            fault.Criterion, fault.Place[language], fault.Reason[language], fault.Alternative[language]))],
        statement.Authority[language]);
}
