import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import type { ScheduleKind } from '#core/engine/schedules/schedule';
import type { WhatIf } from './what-if';

/** What a replay's address says: a link shows the same. */
export interface ReplayPlace {
  /** The step shown, 0 at the start. It may lie beyond the end, which then is shown. */
  readonly step: number;
  /** The student who is followed; null: nobody. */
  readonly student: number | null;
  /** Whether only that student's run is shown. */
  readonly isAlone: boolean;
  readonly whatIf: WhatIf;
}

export const REPLAY_START: ReplayPlace = { step: 0, student: null, isAlone: false, whatIf: {} };

const MOST_WEIGHTS = 16;

/** Names of parameters that were there and could not be read. */
type Unread = readonly string[];

/** Reads the parameters of an address. What can't be read counts as not given, and is named. */
export function readReplay(get: (name: string) => string | null): {
  readonly place: ReplayPlace;
  readonly unread: Unread;
} {
  const unread: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null): T | undefined => {
    const text = get(name);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === null) unread.push(name);
    return value ?? undefined;
  };
  const optimizer = read('optimizer', (text) => idIn(OPTIMIZERS, text));
  const loss = read('loss', (text) => idIn(LOSSES, text));
  const start = read('start', pointOf);
  const budget = read('steps', wholeOf);
  const noise = read('noise', numberOf);
  const schedule = read('schedule', scheduleOf);
  const place = {
    step: read('step', wholeOf) ?? 0,
    student: read('student', wholeOf) ?? null,
    isAlone: read('alone', (text) => (text === 'yes' ? true : null)) ?? false,
    whatIf: {
      ...(optimizer !== undefined && { optimizer }),
      ...(loss !== undefined && { loss }),
      ...(start !== undefined && { start }),
      ...(budget !== undefined && { budget }),
      ...(noise !== undefined && { noise }),
      ...(schedule !== undefined && { schedule }),
    },
  };
  return { place, unread };
}

/** The parameters that say this, in a fixed order; none for the start as it was in class. */
export function writeReplay({
  step,
  student,
  isAlone,
  whatIf,
}: ReplayPlace): readonly (readonly [name: string, text: string])[] {
  const { optimizer, loss, start, budget, noise, schedule } = whatIf;
  const all: readonly (readonly [string, string | null])[] = [
    ['step', step === 0 ? null : String(step)],
    ['student', student === null ? null : String(student)],
    ['alone', isAlone ? 'yes' : null],
    ['optimizer', optimizer ?? null],
    ['loss', loss ?? null],
    ['start', start?.join(',') ?? null],
    ['steps', budget === undefined ? null : String(budget)],
    ['noise', noise === undefined ? null : String(noise)],
    ['schedule', schedule ?? null],
  ];
  return all.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function idIn(catalogue: readonly { readonly id: string }[], text: string): string | null {
  return catalogue.some(({ id }) => id === text) ? text : null;
}

function wholeOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function numberOf(text: string): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function pointOf(text: string): readonly number[] | null {
  const weights = text.split(',').map(numberOf);
  if (weights.length > MOST_WEIGHTS) return null;
  const read = weights.filter((weight) => weight !== null);
  return read.length === weights.length ? read : null;
}

function scheduleOf(text: string): ScheduleKind | null {
  return SCHEDULE_KINDS.find((kind) => kind === text && kind !== 'by-hand') ?? null;
}
