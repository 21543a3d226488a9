// What a supervisor runs: the server, which ends with it.

/** Stops as by a signal, or at once where nothing listens for one yet. */
const stop = () => {
  if (!process.emit('SIGTERM')) process.exit(0);
};

process.on('message', (message) => {
  if (message === 'stop') stop();
});
// The supervisor is gone, even by `kill -9`: whoever starts another needs the port.
process.on('disconnect', () => process.exit(1));
if (!process.connected) process.exit(1);

const typescript = await import('tsx/esm/api');
typescript.register();
await import('../index.ts');
