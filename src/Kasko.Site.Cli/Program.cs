using Kasko.Site.Cli;

return await KaskoCommand.Run(args, Terminal.System, CancellationToken.None).ConfigureAwait(false);
