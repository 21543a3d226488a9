// Loaded into every program that the launcher runs, so that it ends with the launcher, even by `kill -9`. An
// npm left running would get in the way of the one that the next start runs.

// The program's own workers inherit this module, but their channel is of another kind.
if (process.env.OVERSHOOT_LAUNCHER === String(process.ppid) && process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
