using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>Settings in <c>site.yml</c> that are required before launch and are missing.</summary>
internal static class MissingSettings
{
    /// <summary>Each missing key, such as <c>contact.email</c>, with the place where it belongs.</summary>
    public static IEnumerable<Sourced<string>> In(Settings settings) =>
    [
        .. Missing("contact.email", settings.Contact.Email),
        .. Missing("contact.telephone", settings.Contact.Telephone),
        .. Missing("contact.postal_address", settings.Contact.PostalAddress),
        .. Missing("contact.visiting_address", settings.Contact.VisitingAddress),
        .. Missing("adoption.body", settings.Adoption.Body),
        .. Missing("adoption.date", settings.Adoption.Date),
        .. Missing("adoption.section", settings.Adoption.Section),
        .. Missing("adoption.reviewed", settings.Adoption.Reviewed),
        .. Missing("data_protection.controller", settings.DataProtection.Controller),
        .. Missing("data_protection.contact", settings.DataProtection.Contact),
        .. Missing("data_protection.officer", settings.DataProtection.Officer),
        .. Missing("data_protection.purpose", settings.DataProtection.Purpose),
        .. Missing("data_protection.legal_basis", settings.DataProtection.LegalBasis),
        .. Missing("data_protection.recipients", settings.DataProtection.Recipients),
        .. Missing("data_protection.transfers", settings.DataProtection.Transfers),
        .. Missing("data_protection.feedback", settings.DataProtection.Feedback),
        .. Missing("data_protection.host", settings.DataProtection.Host),
        .. Missing("data_protection.log_days", settings.DataProtection.LogDays),
        .. Missing("accessibility.method", settings.Accessibility.Method),
        .. Missing("accessibility.drawn_up", settings.Accessibility.DrawnUp),
        .. Missing("accessibility.reviewed", settings.Accessibility.Reviewed),
        .. Missing("accessibility.responsible_unit", settings.Accessibility.ResponsibleUnit),
        .. Missing("accessibility.complaint_url", settings.Accessibility.ComplaintUrl),
        .. Missing("accessibility.authority_contact", settings.Accessibility.AuthorityContact),
    ];

    private static Sourced<string>[] Missing<T>(string key, Sourced<T> setting) => setting.Value is null ? [new(key, setting.At)] : [];
}
