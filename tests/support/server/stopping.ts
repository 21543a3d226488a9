import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '#server/process/log';
import { stopAtSignals } from '#server/process/stop-signals';

/** A program that takes as long to end as it is told, milliseconds. */
const [takes] = process.argv.slice(2);
stopAtSignals({
  log: createLog('silent'),
  announce: () => process.stdout.write('stopping\n'),
  close: () => delay(Number(takes)),
});
setInterval(() => undefined, 1_000);
process.stdout.write('running\n');
