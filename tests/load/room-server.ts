import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readEnvironment } from '#server/process/environment';
import { createLog } from '#server/process/log';
import { createTimeSource } from '#server/process/time-source';
import { startServer } from '#server/start-server';

/**
 * The server that `room.ts` puts under load, in a process of its own so that its time can be measured:
 * without pages, at real speed, on a database file. Answers each message with what it has used since the last
 * one.
 */
export interface Usage {
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** Milliseconds for which the event loop was blocked. */
  readonly delayP99: number;
  readonly delayMax: number;
  /** Bytes. */
  readonly rss: number;
}

const server = await startServer({
  environment: readEnvironment(process.env),
  time: createTimeSource(),
  log: createLog('warn'),
  pages: false,
});
const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
let cpu = process.cpuUsage();
process.on('message', () => {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  const usage: Usage = {
    cpu: (used.user + used.system) / 1_000,
    // The histogram counts the timer's own interval too.
    delayP99: delay.percentile(99) / 1e6 - RESOLUTION_MS,
    delayMax: delay.max / 1e6 - RESOLUTION_MS,
    rss: process.memoryUsage().rss,
  };
  delay.reset();
  process.send?.(usage);
});
process.once('disconnect', () => void server.close().then(() => process.exit(0)));
process.send?.({ port: server.port, key: server.key });
