import { announcement } from './announcement';
import { readEnvironment, StartError } from './process/environment';
import { createLog } from './process/log';
import { stopAtSignals } from './process/stop-signals';
import { createTimeSource } from './process/time-source';
import { type RunningServer, startServer } from './start-server';

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = createLog(environment.logLevel);
  let server: RunningServer | null = null;
  stopAtSignals({
    log,
    announce: () => process.send?.('stopping'),
    close: async () => server?.close(),
  });

  server = await startServer({ environment, log, time: createTimeSource(), pages: true });
  // A lesson goes on: what is stored can't be harmed by a broadcast that went wrong.
  process.on('uncaughtException', (error) => log.error({ err: error }, 'an unexpected error'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected error'));
  process.stdout.write(announcement(server));
  process.send?.('running');
}

main().catch((error: unknown) => {
  const unexpected = error instanceof Error ? error.stack : error;
  process.stderr.write(`${error instanceof StartError ? error.message : unexpected}\n`);
  process.exit(1);
});
