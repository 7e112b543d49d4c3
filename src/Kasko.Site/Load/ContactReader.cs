using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Load;

/// <summary>Reads <c>contact</c> of <c>site.yml</c>. An address or a number that would not work is reported, and kept.</summary>
internal static class ContactReader
{
    private const string Scheme = "mailto:";

    public static Contact Read(YamlFields fields) => new(
        Checked(fields, "email", EmailFault),
        Checked(fields, "telephone", TelephoneFault),
        fields.Sourced("postal_address", fields.OptionalLocalized("postal_address")),
        fields.Sourced("visiting_address", fields.OptionalLocalized("visiting_address")),
        fields.Sourced("answer", fields.OptionalLocalized("answer")));

    private static Sourced<string?> Checked(YamlFields fields, string key, Func<Sourced<string>, Diagnostic?> fault)
    {
        var text = fields.OptionalText(key);
        if (text is { } written && fault(written) is { } found) fields.Report(found);
        return fields.Sourced(key, text?.Value);
    }

    private static Diagnostic? EmailFault(Sourced<string> email)
    {
        var address = email.Value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? email.Value[Scheme.Length..] : email.Value;
        var slip = AddressSlip.Find(Scheme + address);
        if (slip is null && address == email.Value) return null;
        return NotAnEmail.At(email.At, email.Value, slip is null ? address : slip.Meant?[Scheme.Length..]);
    }

    private static Diagnostic? TelephoneFault(Sourced<string> telephone)
    {
        if (!telephone.Value.Any(char.IsAsciiDigit)) return TelephoneCountryCode.NoNumber(telephone.At, telephone.Value);
        return Telephone.WithCountryCode(telephone.Value) is { } right ? TelephoneCountryCode.At(telephone.At, telephone.Value, right) : null;
    }
}
