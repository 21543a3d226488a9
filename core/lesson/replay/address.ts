import { GROWTHS, type Growth } from '#core/engine/theory/growing-rate';
import { readExact } from '../laboratory/read-numbers';
import {
  changesPairs,
  type Pair,
  type ReadPart,
  RIVAL_PREFIX,
  readChanges,
  wholeOf,
} from './changes-address';
import { isChanged, type WhatIf } from './what-if';

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

/** Before what is about the second run of a walk-through. */
const BESIDE = 'beside-';

/** Names of parameters that were there and could not be read. */
type Unread = readonly string[];

/** Reads the parameters of an address. What can't be read counts as not given, and is named. */
export function readReplay(get: (name: string) => string | null): {
  readonly place: ReplayPlace;
  readonly unread: Unread;
} {
  const unread: string[] = [];
  const read: ReadPart = (name, parse) => {
    const text = get(name);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === null) unread.push(name);
    return value ?? undefined;
  };
  const step = read('step', wholeOf) ?? 0;
  const student = read('student', wholeOf) ?? null;
  const isAlone = read('alone', yesOf) ?? false;
  return { place: { step, student, isAlone, whatIf: readWhatIf(read) }, unread };
}

function readWhatIf(read: ReadPart): WhatIf {
  const own = readChanges('', read);
  const rival = readChanges(RIVAL_PREFIX, read);
  const range = read('range', growthOf);
  const learningRate = read('rate', readExact);
  const updates = read('updates', wholeOf);
  const playsToEnd = read('to-end', (text) => (text === 'no' ? false : yesOf(text)));
  const besideRate = read(`${BESIDE}rate`, readExact);
  const beside = {
    ...readChanges(BESIDE, read),
    ...(besideRate !== undefined && { learningRate: besideRate }),
  };
  return {
    ...own,
    ...(isChanged(rival) && { rival }),
    ...(range !== undefined && { range }),
    ...(learningRate !== undefined && { learningRate }),
    ...(updates !== undefined && { updates }),
    ...(playsToEnd !== undefined && { playsToEnd }),
    ...(isChanged(beside) && { beside }),
  };
}

/** The parameters that say this, in a fixed order; none for the start as it was in class. */
export function writeReplay({ step, student, isAlone, whatIf }: ReplayPlace): readonly Pair[] {
  const { rival, range, learningRate, updates, playsToEnd, beside, ...own } = whatIf;
  const all: readonly (readonly [string, string | null])[] = [
    ['step', step === 0 ? null : String(step)],
    ['student', student === null ? null : String(student)],
    ['alone', isAlone ? 'yes' : null],
    ...changesPairs('', own),
    ...changesPairs(RIVAL_PREFIX, rival ?? {}),
    ['range', range === undefined ? null : rangeText(range)],
    ['rate', learningRate === undefined ? null : String(learningRate)],
    ['updates', updates === undefined ? null : String(updates)],
    ['to-end', playsToEnd === undefined ? null : playsToEnd ? 'yes' : 'no'],
    ...changesPairs(BESIDE, beside ?? {}),
    [`${BESIDE}rate`, beside?.learningRate === undefined ? null : String(beside.learningRate)],
  ];
  return all.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function yesOf(text: string): true | null {
  return text === 'yes' ? true : null;
}

function rangeText({ lowest, highest, steps, growth }: Growth): string {
  return [lowest, highest, steps, growth].join(',');
}

function growthOf(text: string): Growth | null {
  const [low = '', high = '', count = '', way, ...rest] = text.split(',');
  const [lowest, highest, steps] = [readExact(low), readExact(high), wholeOf(count)];
  const growth = GROWTHS.find((name) => name === way);
  if (lowest === null || highest === null || steps === null) return null;
  return growth === undefined || rest.length > 0 ? null : { lowest, highest, steps, growth };
}
