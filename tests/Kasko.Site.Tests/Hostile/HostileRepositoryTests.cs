using Kasko.Site.Tests.Command;
using Kasko.Site.Tests.Load;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>A repository of a stranger, whose configuration and files want to run a program when its history is read.</summary>
public sealed class HostileRepositoryTests
{
    [Fact]
    public async Task The_program_that_would_verify_a_signed_commit_is_not_run()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        var program = await Trap(site, "trap");
        await site.Git(
            $"""
            signed=$(git cat-file commit HEAD | sed '/^committer/a gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----' | git hash-object -t commit -w --stdin)
            git update-ref HEAD $signed
            git config gpg.program '{program}'
            git config log.showSignature true
            """);

        await site.Built();

        Assert.Equal("2026-01-10", site.Changed("sv/om-strategin/"));
        Assert.False(Sprung(site));
    }

    [Fact]
    public async Task A_partial_clone_fetches_nothing_of_what_it_lacks()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        var program = await Trap(site, "trap");
        await site.Git(
            $"""
            tree=$(git rev-parse 'HEAD^{"{tree}"}')
            rm -f .git/objects/$(echo $tree | cut -c 1-2)/$(echo $tree | cut -c 3-)
            git config core.repositoryFormatVersion 1
            git config extensions.partialClone origin
            git config remote.origin.promisor true
            git config remote.origin.url 'ext::{program}'
            git config protocol.ext.allow always
            """);

        await site.Built();

        Assert.Null(site.Changed("sv/om-strategin/"));
        Assert.False(Sprung(site));
    }

    [Fact]
    public async Task A_file_called_git_in_the_current_folder_is_not_run()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        await Trap(site, "git");

        await ProbeProcess.Shell($"cd \"$1\" && {KaskoProcess.ShellCommand} build --quiet", [], site.Root);

        Assert.Equal("2026-01-10", site.Changed("sv/om-strategin/"));
        Assert.False(Sprung(site));
    }

    [Fact]
    public async Task Where_git_is_not_installed_the_site_is_built_without_days()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");

        var said = await ProbeProcess.Shell($"dotnet=$(command -v dotnet) && cd \"$1\" && PATH=/nowhere \"$dotnet\" '{KaskoProcess.Program}' build --quiet 2>&1", [], site.Root);

        Assert.Empty(said);
        Assert.Null(site.Changed("sv/om-strategin/"));
    }

    [Fact]
    public async Task Variables_of_a_hook_do_not_lead_to_another_repository()
    {
        using var site = await GitSite.Committed("2026-01-10T12:00:00Z");
        using var other = await GitSite.Committed("2026-05-10T12:00:00Z");

        await ProbeProcess.Shell($"cd \"$1\" && GIT_DIR=\"$2/.git\" {KaskoProcess.ShellCommand} build --quiet", [], site.Root, other.Root);

        Assert.Equal("2026-01-10", site.Changed("sv/om-strategin/"));
    }

    /// <summary>A program that leaves a mark when it is run.</summary>
    private static async Task<string> Trap(TestSite site, string name)
    {
        site.Write(name, $"#!/bin/sh\ntouch '{Path.Join(site.Root, "sprung")}'\n");
        await site.Git($"chmod +x {name}");
        return Path.Join(site.Root, name);
    }

    private static bool Sprung(TestSite site) => File.Exists(Path.Join(site.Root, "sprung"));
}
