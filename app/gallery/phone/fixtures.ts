import { defaultExperiment } from '#core/engine/experiment';
import { simulateVerdicts } from '#core/engine/simulation';
import type { Board, StudentView, You } from '#core/protocol/views';
import { newRoom, replay } from '#core/room/apply';
import type { RoomEvent } from '#core/room/event';
import { boardFor, studentView } from '#core/room/view';
import { youView } from '#core/room/you-view';

const NAMES = ['Jamal', 'Rosa', 'Mira', 'Oskar', 'Quiet Otter', 'Tomás', 'Ines', 'Kind Badger'];
const LONG_NAME = 'Maximiliane Charlottenburg'.slice(0, 20);
/** Spread as a class picks on the narrow valley. */
const RATES =
  '0.0008 0.0100 0.0150 0.0200 0.0240 0.0260 0.0290 0.0310 0.0370 0.0412 0.0450 0.0500 0.0511 0.0580 0.0700 0.0740 0.0750 0.0780 0.0805 0.0890 0.0900 0.1000 0.1150 0.1300 0.1500 0.2000 0.3000 0.4200 0.7000 2.5000'
    .split(' ')
    .map(Number);
const NOON = 1_795_000_000_000;

export interface ClassOptions {
  readonly loss: string;
  readonly optimizer: string;
  /** This phone's pick; null: none. */
  readonly rate: number | null;
  readonly name: string;
  readonly students: number;
}

export interface Told {
  readonly view: StudentView;
  readonly you: You;
  readonly board: Board | null;
}

/** A class at a step of its run, or at the end of it, told by the real rules. This phone joined last. */
export function classAt(options: ClassOptions, step: number | 'end'): Told {
  const experiment = defaultExperiment({ id: options.loss }, options.optimizer);
  const rates = ratesOf(options);
  const picks = [...rates.keys()];
  const results = simulateVerdicts(experiment, [...rates.values()]);
  const verdicts = new Map(results.map((verdict, k) => [picks[k]!, verdict]));
  const events: RoomEvent[] = [
    ...joins(options),
    { type: 'round-opened', at: NOON, number: 1, experiment, limit: 60_000 },
    ...[...rates].map(
      ([participant, learningRate]) =>
        ({ type: 'pick-stored', participant, number: 1, learningRate }) as const,
    ),
    { type: 'round-locked', at: NOON + 60_000 },
  ];
  if (step === 'end') events.push({ type: 'round-finished', verdicts: [...verdicts] });
  const state = replay(newRoom({ code: 'HX37KD', title: 'The learning rate' }), events);
  const reveal = step === 'end' ? null : { verdicts, step };
  return {
    view: studentView(state, reveal, NOON + 61_000),
    you: youView(state, reveal, options.students),
    board: boardFor('student', state, reveal),
  };
}

function joins({ students, name }: ClassOptions): RoomEvent[] {
  return Array.from({ length: students }, (_, k) => {
    const number = k + 1;
    const other = number % 17 === 0 ? LONG_NAME : NAMES[number % NAMES.length];
    const participant = {
      number,
      name: number === students ? name : `${other} ${number}`,
      tokenHash: `hash-${number}`,
    };
    return { type: 'participant-joined', participant };
  });
}

function ratesOf({ students, rate }: ClassOptions): Map<number, number> {
  const others = Array.from({ length: students - 1 }, (_, k) => [
    k + 1,
    RATES[(7 * k) % RATES.length]!,
  ]) as [number, number][];
  return new Map(rate === null ? others : [...others, [students, rate]]);
}
