/**
 * A whole lesson under load: `npm run bench:load`, see `options.ts`. The product with its pages in one process, the
 * phones in another, bare servers in two more. They take turns, so that a busy machine disturbs all of them.
 */
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { buildPages, generateCode } from '../../../server/cli/prepare.mjs';
import { Bench } from './bench';
import { Lesson } from './lesson';
import { type BenchOptions, readBenchOptions, USAGE } from './options';
import { growthRows } from './report/growth';
import { requireDescriptors, thisMachine } from './report/machine';
import { isMet, type Row } from './report/row';
import { tableOf } from './report/table';
import { DUEL, RACE_ELSEWHERE, RACE_ON_PARABOLA } from './sections/activities';
import { measureArrival } from './sections/arrival';
import { measureConsole } from './sections/console';
import { measurePages } from './sections/pages';
import { measurePicks } from './sections/picks';
import { measureRestart } from './sections/restart';
import { measureRooms } from './sections/rooms';
import { measureRun } from './sections/run';
import { measureSteer } from './sections/steer';

/** For what isn't a phone. */
const OTHER_DESCRIPTORS = 300;
const USUAL_CAPACITY = 3_000;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readBenchOptions(args);
  const servers = options.hasBareServers ? 3 : 1;
  const connections =
    Math.max(...options.sizes) * (options.sections.includes('rooms') ? servers + 1 : servers);
  requireDescriptors(connections + OTHER_DESCRIPTORS);
  if (options.profiles !== null) await mkdir(options.profiles, { recursive: true });
  await generateCode();
  if (options.sections.includes('pages')) await buildPages();
  const machine = thisMachine();
  console.log(
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}, commit ${machine.commit}, ${machine.date}`,
  );
  if (machine.load > 1) {
    console.log(
      `Others keep this machine busy (load ${machine.load.toFixed(1)}): latencies say little.`,
    );
  }
  console.log();
  const rows: Row[] = [];
  try {
    for (const [at, students] of options.sizes.entries()) {
      console.error(`${students} students …`);
      await measureSize(options, students, at === 0, rows);
    }
  } finally {
    rows.push(...growthRows(rows));
    console.log(tableOf(rows));
    const missed = rows.filter((row) => isMet(row) === false).length;
    const passed = rows.filter((row) => isMet(row) === true).length;
    console.log(`\n${passed} goals reached, ${missed} missed`);
    if (options.json !== null) {
      const figures = rows.map((row) => ({ ...row, met: isMet(row) }));
      writeFileSync(options.json, `${JSON.stringify({ machine, rows: figures }, null, 2)}\n`);
    }
  }
}

/** On servers of their own, so that no size finds what the one before left. */
async function measureSize(
  options: BenchOptions,
  students: number,
  isFirst: boolean,
  rows: Row[],
): Promise<void> {
  const bench = await Bench.start(options, Math.max(students, USUAL_CAPACITY));
  const section = async (name: string, measure: () => Promise<Row[]>) => {
    console.error(`  ${name}`);
    bench.label = `${name.replaceAll(/\W+/g, '-')}-${students}`;
    rows.push(...(await measure()));
  };
  try {
    const lesson = await Lesson.open(bench, students);
    if (isFirst && bench.has('pages')) await section('pages', () => measurePages(lesson));
    await section('arrival', () => measureArrival(lesson, students));
    const run = (about: Parameters<typeof measureRun>[2]) =>
      section(`${about.section} ${about.name}`, () => measureRun(lesson, students, about));
    if (bench.has('picks')) await section('picks', () => measurePicks(lesson, students));
    if (bench.has('run')) {
      await run({ section: 'run', name: 'w²', activity: RACE_ON_PARABOLA });
      if (!options.isQuick) {
        await run({ section: 'run', name: 'Rosenbrock, Adam', activity: RACE_ELSEWHERE });
      }
    }
    if (bench.has('duel')) await run({ section: 'duel', name: 'w²', activity: DUEL });
    if (bench.has('steer') || bench.has('end')) {
      await section('steer', () => measureSteer(lesson, students));
    }
    if (bench.has('console')) await section('console', () => measureConsole(lesson, students));
    if (bench.has('restart')) await section('restart', () => measureRestart(lesson, students));
    await bench.clients.close('product');
    lesson.close();
    if (bench.has('rooms')) await section('rooms', () => measureRooms(bench, students));
  } finally {
    await bench.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
