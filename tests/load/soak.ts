/**
 * Rounds with one class, for as long as a lecture or longer: `npx tsx tests/load/soak.ts --minutes 60`. Whether the
 * server's memory grows, and whether the last rounds cost what the first did. Half-way it is killed and comes back.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { generateCode } from '../../server/cli/prepare.mjs';
import { Bench } from './classroom/bench';
import { Lesson } from './classroom/lesson';
import { DUEL, RACE_ON_PARABOLA, STEER } from './classroom/sections/activities';
import type { Held } from './classroom/servers/meter';
import { mean, percentile } from './classroom/statistics';

const CAPACITY = 3_000;
const ACTIVITIES = [RACE_ON_PARABOLA, DUEL, STEER];
/** Of a run, before it is ended: three minutes a round, as in a lecture, would be too few rounds. */
const SHOWN_MS = 12_000;
const DRAGGING = { everyMs: 500, forMs: 3_000 };
/** Memory may grow with what the session holds; from the first to the last of them by no more than this. */
const MOST_GROWTH_MB = 20;
const MB = 1e6;

interface Round extends Held {
  readonly minute: number;
  /** Of the picks, ms. */
  readonly p95: number;
  /** Processor time of the round, ms. */
  readonly cpu: number;
}

async function soak(minutes: number, students: number): Promise<void> {
  await generateCode();
  const bench = await Bench.start(
    {
      ...{ sizes: [students], sections: [], isQuick: false, json: null, profiles: null },
      ...{ pollingShare: 0.01, hasBareServers: false },
    },
    CAPACITY,
  );
  const rounds: Round[] = [];
  try {
    const lesson = await Lesson.open(bench, students);
    const crowd = { origin: bench.product.origin, codes: [lesson.code], count: students };
    await bench.clients.open('product', { ...crowd, pollingShare: 0.01 });
    await bench.clients.connect('product', 1_000);
    await bench.clients.join('product', 1_000);
    const startedAt = performance.now();
    const minutesNow = () => (performance.now() - startedAt) / 60_000;
    let hasRestarted = false;
    while (minutesNow() < minutes) {
      rounds.push({ minute: minutesNow(), ...(await play(lesson, rounds.length)) });
      console.log(lineOf(rounds));
      if (!hasRestarted && minutesNow() > minutes / 2) {
        hasRestarted = true;
        await bench.clients.persevere('product');
        const listensAt = await bench.product.restart(1_000);
        const returns = await bench.clients.returns('product');
        await lesson.connect();
        const seconds = (percentile(returns, 1) - listensAt) / 1_000;
        console.log(
          `killed and started again: the last phone was back after ${seconds.toFixed(1)} s`,
        );
        rounds.length = 0;
      }
    }
    lesson.close();
  } finally {
    await bench.close();
  }
  judge(rounds);
}

async function play(lesson: Lesson, number: number): Promise<Omit<Round, 'minute'>> {
  const { bench } = lesson;
  await bench.read('product');
  const activity = ACTIVITIES[number % ACTIVITIES.length]!;
  const round = await lesson.openRound(activity);
  const picks = await bench.clients.pick('product', round, 1_000);
  await lesson.lock();
  await bench.clients.reach('product', 'running');
  if (activity.kind === 'steer') await bench.clients.drag('product', { round, ...DRAGGING });
  await delay(SHOWN_MS);
  await lesson.leaveRound();
  const { cpu } = await bench.read('product');
  const held = await bench.product.remote.hold();
  const refusals = Object.entries(picks.refusals);
  if (refusals.length > 0) throw new Error(`Picks were refused: ${JSON.stringify(refusals)}.`);
  return { ...held, cpu, p95: percentile(picks.latencies, 0.95) };
}

function lineOf(rounds: readonly Round[]): string {
  const { minute, heap, resident, resources, p95, cpu } = rounds.at(-1)!;
  const megabytes = `${(heap / MB).toFixed(1)} MB of objects, ${(resident / MB).toFixed(0)} MB resident`;
  return `${minute.toFixed(1)} min, round ${rounds.length}: ${megabytes}, ${resources} timers and handles, picks p95 ${p95.toFixed(0)} ms, ${cpu.toFixed(0)} ms of processor`;
}

/** Of the same activities at the beginning and at the end, after the restart. */
function judge(rounds: readonly Round[]): void {
  const laps = Math.min(3, Math.floor(rounds.length / 2 / ACTIVITIES.length));
  if (laps === 0) throw new Error('There were too few rounds after the restart to compare any.');
  const compared = laps * ACTIVITIES.length;
  const [first, last] = [rounds.slice(0, compared), rounds.slice(-compared)];
  const grown = (of: (round: Round) => number) => mean(last.map(of)) - mean(first.map(of));
  const heap = grown((round) => round.heap) / MB;
  console.log(
    `From the first ${compared} rounds to the last ${compared} of ${rounds.length}: objects ${heap.toFixed(1)} MB, resident ${(grown(({ resident }) => resident) / MB).toFixed(1)} MB, timers and handles ${grown(({ resources }) => resources).toFixed(1)}, processor ${grown(({ cpu }) => cpu).toFixed(0)} ms a round.`,
  );
  if (heap > MOST_GROWTH_MB) process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    students: { type: 'string', default: '300' },
  },
});
await soak(Number(values.minutes), Number(values.students));
