import { parseArgs } from 'node:util';
import { MOST_ROOM_CAPACITY } from '#core/room/state';

export const SECTIONS = [
  'pages',
  'burst',
  'joins',
  'memory',
  'picks',
  'run',
  'duel',
  'steer',
  'end',
  'console',
  'restart',
  'rooms',
] as const;
/** One of each kind. */
const QUICK_SECTIONS = [
  'pages',
  'burst',
  'joins',
  'picks',
  'run',
  'steer',
  'end',
  'restart',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly sections: readonly SectionName[];
  /** Runs are left after a few seconds, and the console is read for a few only. */
  readonly isQuick: boolean;
  readonly json: string | null;
  /** A folder for profiles of the server; null: none are kept. */
  readonly profiles: string | null;
  /** 0 to 1. */
  readonly pollingShare: number;
  readonly hasBareServers: boolean;
}

export const USAGE = `Measures a whole lesson on this machine, against the goals, beside bare servers.

  npm run bench:load -- --quick

  --quick     30 students, ${QUICK_SECTIONS.join(', ')}, a few seconds each;
              without it the whole table, which takes most of an hour
  --students  numbers of students, 300,1000,2000,3000,5000 (30 comes first if not given)
  --only      some of ${SECTIONS.join(', ')}
  --polling   the share of phones that poll by HTTP instead of having a WebSocket (0.01)
  --no-bare   without the bare servers beside it
  --json      a file that gets all figures
  --profile   a folder that gets the server's CPU profiles, which take time themselves
`;

/** Throws an Error with a sentence about the first thing that is wrong. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      students: { type: 'string' },
      only: { type: 'string' },
      polling: { type: 'string', default: '0.01' },
      json: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'no-bare': { type: 'boolean', default: false },
    },
  });
  const usual = values.quick ? '30' : '30,300,1000,2000,3000,5000';
  return {
    sizes: (values.students ?? usual).split(',').map(size),
    sections: (values.only ?? (values.quick ? QUICK_SECTIONS : SECTIONS).join(','))
      .split(',')
      .map(section),
    isQuick: values.quick,
    json: values.json ?? null,
    profiles: values.profile ?? null,
    pollingShare: share(values.polling),
    hasBareServers: !values['no-bare'],
  };
}

function size(text: string): number {
  const students = Number(text);
  if (Number.isInteger(students) && students >= 10 && students <= MOST_ROOM_CAPACITY) {
    return students;
  }
  throw new Error(
    `--students takes whole numbers from 10 to ${MOST_ROOM_CAPACITY}, not "${text}".`,
  );
}

function section(text: string): SectionName {
  const found = SECTIONS.find((name) => name === text);
  if (found === undefined) throw new Error(`--only takes ${SECTIONS.join(', ')}, not "${text}".`);
  return found;
}

function share(text: string): number {
  const number = Number(text);
  if (number >= 0 && number <= 1) return number;
  throw new Error(`--polling takes a number from 0 to 1, not "${text}".`);
}
