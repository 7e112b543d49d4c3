using System.Runtime.InteropServices;
using Kasko.Site.Cli;

var grace = TimeSpan.FromMilliseconds(700);
var stoppedWith = ExitCode.Interrupted;
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var code = await KaskoCommand.Run(args, Terminal.System, stop.Token).ConfigureAwait(false);
return code == ExitCode.Interrupted ? stoppedWith : code;

// The work ends where it stands and puts nothing in place; the process then ends by itself. What does not heed that in
// time is ended: the published folder is whole at every instant, and the next build clears away what is left.
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
