using System.Runtime.InteropServices;
using Kasko.Site.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var stoppedWith = ExitCode.Interrupted;

var code = await KaskoCommand.Run(args, Terminal.System, stop.Token).ConfigureAwait(false);
return code == ExitCode.Interrupted ? stoppedWith : code;

// The work ends where it stands and puts nothing in place; the process then ends by itself.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    if (signal.Signal is PosixSignal.SIGTERM) stoppedWith = ExitCode.Terminated;
    stop.Cancel();
}
