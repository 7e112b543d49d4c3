using System.Runtime.InteropServices;
using Kasko.Site.Cli;

if (SystemLibraries.Missing() is { } missing)
{
    Terminal.System.PrintError(missing);
    return ExitCode.LibraryMissing;
}

var grace = TimeSpan.FromMilliseconds(700);
var stoppedWith = ExitCode.Interrupted;
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
// A file larger than the system allows (ulimit -f) then fails with an error, which is reported, instead of ending the process.
using var fileSize = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)SystemLimits.FileSizeSignal, signal => signal.Cancel = true);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var code = await KaskoCommand.Run(args, Terminal.System, stop.Token).ConfigureAwait(false);
return code == ExitCode.Interrupted ? stoppedWith : code;

// The work is cancelled, publishes nothing, and the process ends by itself. If that takes too long, the process exits:
// the published folder is complete at every moment, and the next build cleans up.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    if (signal.Signal is PosixSignal.SIGTERM) stoppedWith = ExitCode.Terminated;
    new Thread(End) { IsBackground = true }.Start();
    stop.Cancel();
}

void End()
{
    Thread.Sleep(grace);
    Environment.Exit(stoppedWith);
}
