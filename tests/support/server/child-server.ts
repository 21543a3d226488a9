import { readEnvironment } from '#server/process/environment';
import { createLog } from '#server/process/log';
import { stopAtSignals } from '#server/process/stop-signals';
import { createTimeSource } from '#server/process/time-source';
import { startServer } from '#server/start-server';

/** A server without pages in a process of its own, to be killed. Prints its port and key as JSON. */
const [speed] = process.argv.slice(2);
const environment = readEnvironment(process.env);
const log = createLog(environment.logLevel);
const server = await startServer({
  environment,
  time: createTimeSource(Number(speed)),
  log,
  pages: false,
});
stopAtSignals({ log, announce: () => undefined, close: () => server.close() });
process.stdout.write(`${JSON.stringify({ port: server.port, key: server.key })}\n`);
