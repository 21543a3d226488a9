import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import { simulateVerdicts } from '#core/engine/simulation';
import type { Board, StudentView, You } from '#core/protocol/views';
import type { Participant, Phase, Picks, RoomState, Verdicts } from '#core/room/state';
import { boardFor, studentView, youView } from '#core/room/view';
import { DESIGN_RATES } from '../screen/fixtures';

const NAMES = ['Jamal', 'Rosa', 'Mira', 'Oskar', 'Quiet Otter', 'Tomás', 'Ines', 'Kind Badger'];
const LONG_NAME = 'Maximiliane Charlottenburg'.slice(0, 24);
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

/** A class at a step of its run, or at the end of it, told by the real rules. */
export function classAt(options: ClassOptions, step: number | 'end'): Told {
  const experiment = defaultExperiment({ id: options.loss }, options.optimizer);
  const { picks, participants, you } = makeClass(options);
  const verdicts = verdictsOf(experiment, picks);
  const round = { number: 1, experiment };
  const phase: Phase =
    step === 'end'
      ? { kind: 'finished', round, picks, verdicts }
      : { kind: 'running', round, picks, clock: { elapsed: 0, since: NOON } };
  const state: RoomState = {
    code: 'HX37KD',
    title: 'The learning rate',
    version: 99,
    address: null,
    participants,
    pastRounds: [],
    appliedCommands: [],
    phase,
  };
  const reveal = step === 'end' ? null : { verdicts, step };
  return {
    view: studentView(state, reveal, NOON),
    you: youView(state, reveal, you),
    board: boardFor('student', state, reveal),
  };
}

function makeClass({ rate, name, students }: ClassOptions) {
  const participants = new Map<number, Participant>();
  const picks = new Map<number, { number: number; learningRate: number }>();
  const you = students;
  for (let number = 1; number <= students; number++) {
    const label = number % 17 === 0 ? LONG_NAME : `${NAMES[number % NAMES.length]} ${number}`;
    participants.set(number, {
      number,
      name: number === you ? name : label,
      tokenHash: `hash-${number}`,
    });
    const learningRate = number === you ? rate : (DESIGN_RATES[number % DESIGN_RATES.length] ?? 1);
    if (learningRate !== null) picks.set(number, { number: 1, learningRate });
  }
  return { participants, picks: picks as Picks, you };
}

function verdictsOf(experiment: Experiment, picks: Picks): Verdicts {
  const rates = [...picks.values()].map((pick) => pick.learningRate);
  const verdicts = simulateVerdicts(experiment, rates);
  return new Map([...picks.keys()].map((number, k) => [number, verdicts[k]!]));
}
