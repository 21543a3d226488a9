import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from '#core/lesson/activities/activity';
import type { Measured } from '../bench';
import type { Collected } from '../clients/collected';
import type { Lesson } from '../lesson';
import type { SectionName } from '../options';
import type { Row } from '../report/row';
import { mean, percentile } from '../statistics';
import { figureOf, processorRows } from './figures';

const QUICK_MS = 2_000;
const PHONE_KB = 3.5;
const CONSOLE_KB = 15;
const FRAMES_SHARE = 99.5;
const LATENESS_TIMES = 1.5;
const DELIVERY_TIMES = 1.2;

/** A whole run of what everybody has picked. */
export async function measureRun(
  lesson: Lesson,
  students: number,
  { section, name, activity }: { section: SectionName; name: string; activity: Activity },
): Promise<Row[]> {
  const { bench } = lesson;
  const round = await lesson.openRound(activity);
  await bench.clients.pick('product', round, 1_000);
  await lesson.lock();
  await bench.clients.reach('product', 'running');
  const before = lesson.consoleBytes;
  const product = await bench.measure('product', async () => {
    if (bench.options.isQuick) await delay(QUICK_MS);
    else await bench.clients.reach('product', 'finished');
  });
  const console = (lesson.consoleBytes - before) / product.ms;
  await lesson.leaveRound();
  const run = await bench.beside(product, () => delay(product.ms));
  return runRows({ section, name, students }, run, console);
}

export function runRows(
  { section, name, students }: { section: SectionName; name: string; students: number },
  run: Parameters<typeof figureOf>[1],
  consoleKb: number,
): Row[] {
  const about = (what: string) => ({ section, students, what: `${name}: ${what}` });
  const { direct, polling } = run.product.heard;
  return [
    figureOf(
      {
        ...about('frame lateness, p99'),
        unit: 'ms',
        goal: { mostTimes: LATENESS_TIMES, of: 'ws' },
      },
      run,
      ({ heard }) => lateness(heard.direct),
    ),
    {
      ...about('frames that reach a phone'),
      value: framesShare(direct),
      unit: '%',
      goal: { least: FRAMES_SHARE },
      note:
        polling.phones > 0 ? `${framesShare(polling).toFixed(0)}% where phones poll` : undefined,
    },
    {
      ...about('down to a phone'),
      value: mean([...direct.bytes]) / run.product.ms,
      unit: 'KB/s',
      goal: { most: PHONE_KB },
      note: eventsNote(direct, run.product.ms),
    },
    { ...about('down to the console'), value: consoleKb, unit: 'KB/s', goal: { most: CONSOLE_KB } },
    figureOf(
      {
        ...about('server per 1,000 deliveries'),
        unit: 'ms',
        goal: { mostTimes: DELIVERY_TIMES, of: 'socketIo' },
      },
      run,
      perDelivery,
    ),
    ...processorRows(section, students, run.product).map((row) => {
      return { ...row, what: `${name}: ${row.what}` };
    }),
  ];
}

function perDelivery({ server, heard }: Measured<unknown>): number {
  return (1_000 * server.cpu) / (heard.direct.messages + heard.polling.messages);
}

function lateness({ delays }: Collected): number {
  let least = Number.POSITIVE_INFINITY;
  for (const delay of delays) least = Math.min(least, delay);
  return percentile(delays, 0.99) - least;
}

function framesShare({ framesHeard, framesSent }: Collected): number {
  return framesSent === 0 ? Number.NaN : (100 * framesHeard) / framesSent;
}

/** Which events the bytes of a phone are. */
function eventsNote({ events, phones }: Collected, ms: number): string {
  return [...events]
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(([name, { bytes }]) => `${name} ${(bytes / phones / ms).toFixed(2)}`)
    .join(', ');
}
