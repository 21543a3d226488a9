import { announcement } from './announcement';
import { readEnvironment, StartError } from './environment';
import { createLog } from './log';
import { startServer } from './start-server';
import { createTimeSource } from './time-source';

/** A server that hangs while it stops is ended. */
const STOP_WITHIN_MS = 2_000;

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const log = createLog(environment.logLevel);
  const server = await startServer({ environment, log, time: createTimeSource(), pages: true });
  process.stdout.write(announcement(server));
  // A lesson goes on: what is stored can't be harmed by a broadcast that went wrong.
  process.on('uncaughtException', (error) => log.error({ err: error }, 'an unexpected error'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected error'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'the server did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  const text =
    error instanceof StartError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
