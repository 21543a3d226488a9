import { announcement } from './announcement';
import { readEnvironment, StartError } from './process/environment';
import { createLog } from './process/log';
import { createTimeSource } from './process/time-source';
import { type RunningServer, startServer } from './start-server';

/** A server that hangs while it stops is ended. */
const STOP_WITHIN_MS = 2_000;

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = createLog(environment.logLevel);
  let server: RunningServer | null = null;
  let isStopping = false;
  const stop = async () => {
    // At Ctrl-C the terminal sends one signal and npm another.
    if (isStopping) return;
    isStopping = true;
    // To the supervisor, where there is one: this end is wanted.
    process.send?.('stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    try {
      await server?.close();
      process.exit(0);
    } catch (error) {
      log.fatal({ err: error }, 'the server did not stop cleanly');
      process.exit(1);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

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
