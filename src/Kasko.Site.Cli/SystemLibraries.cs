using System.Runtime.InteropServices;

namespace Kasko.Site.Cli;

/// <summary>What kasko needs of the system: a library that the .NET runtime ends the process without, and the time zones.</summary>
internal static class SystemLibraries
{
    /// <summary>The names by which the runtime looks for OpenSSL on Linux; other systems have their own cryptography.</summary>
    private static readonly string[] OpenSsl = ["libssl.so.4", "libssl.so.3", "libssl.so.1.1"];

    private const string AnyZone = "Europe/Helsinki";

    private const string NoOpenSsl =
        "OpenSSL (libssl) is missing on this machine, and kasko needs it. Install it: with Debian and Ubuntu 'apt install libssl3', with Fedora and Red Hat 'dnf install openssl-libs', with SUSE 'zypper install libopenssl3'.";

    private const string NoTimeZones =
        "The time zones (tzdata) are missing on this machine, and kasko needs them. Install them: with Debian and Ubuntu 'apt install tzdata', with Fedora and Red Hat 'dnf install tzdata', with SUSE 'zypper install timezone'.";

    /// <summary>What is missing and how to install it; null when nothing is.</summary>
    public static string? Missing() => !HasOpenSsl() ? NoOpenSsl : HasTimeZones() ? null : NoTimeZones;

    private static bool HasTimeZones() => !OperatingSystem.IsLinux() || TimeZoneInfo.TryFindSystemTimeZoneById(AnyZone, out _);

    /// <summary>The runtime's own setting may name another version.</summary>
    private static bool HasOpenSsl() =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("CLR_OPENSSL_VERSION_OVERRIDE") is not null || OpenSsl.Any(name => NativeLibrary.TryLoad(name, out _));
}
