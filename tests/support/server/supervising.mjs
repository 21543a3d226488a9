// Supervises the program that it is given, as `npm start` does the server.
import { supervise } from '../../../server/cli/supervise.mjs';

const { stop, ended } = supervise({
  args: ['-e', process.argv[2]],
  env: process.env,
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  pause: 20,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
process.exit(await ended);
