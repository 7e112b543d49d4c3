using System.Runtime.InteropServices;

namespace Kasko.Site.Cli;

/// <summary>Libraries of the system that the .NET runtime loads when they are needed, and ends the process without.</summary>
internal static class SystemLibraries
{
    /// <summary>The names by which the runtime looks for OpenSSL on Linux; other systems have their own cryptography.</summary>
    private static readonly string[] OpenSsl = ["libssl.so.4", "libssl.so.3", "libssl.so.1.1"];

    /// <summary>What is missing and how to install it; null when nothing is.</summary>
    public static string? Missing() => HasOpenSsl()
        ? null
        : "OpenSSL (libssl) is missing on this machine, and kasko needs it. Install it: with Debian and Ubuntu 'apt install libssl3', with Fedora and Red Hat 'dnf install openssl-libs', with SUSE 'zypper install libopenssl3'.";

    /// <summary>The runtime's own setting may name another version.</summary>
    private static bool HasOpenSsl() =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("CLR_OPENSSL_VERSION_OVERRIDE") is not null || OpenSsl.Any(name => NativeLibrary.TryLoad(name, out _));
}
