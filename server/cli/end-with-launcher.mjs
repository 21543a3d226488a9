// Loaded into every program that the launcher runs: when the launcher is gone, by `kill -9` too, so is the program.
// An npm that went on by itself would work against the one that the next start runs.

// A program hands this on to workers of its own, which have a channel of another kind.
if (process.env.OVERSHOOT_LAUNCHER === String(process.ppid) && process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
