import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import { simulateVerdicts } from '#core/engine/simulation';
import type { Frame, ScreenView } from '#core/protocol/views';
import { newRoom } from '#core/room/apply';
import { countsAt } from '#core/room/leaderboard';
import { NumberedMap } from '#core/room/numbered-map';
import { elapsedAtStep } from '#core/room/reveal';
import type { Phase, RoomState } from '#core/room/state';
import { screenView } from '#core/room/view';

/** What a fixture of the projector is made from. */
export interface Setting {
  readonly state: string;
  readonly loss: string;
  readonly optimizer: string;
  readonly step: number;
  readonly students: number;
  /** Names of 24 letters. */
  readonly isLong: boolean;
  /** The picks; the first ones of the design's class where empty. */
  readonly rates: readonly number[];
  readonly limited: boolean;
  readonly code: string;
  readonly address: string;
}

/** The picks of the design's pictures. */
const DESIGN_RATES =
  '0.074 0.30 0.027 0.020 0.668 0.325 0.080 0.075 0.080 0.090 0.051 0.0008 0.0044 0.0093 0.0100 0.0108 ' +
  '0.0150 0.0182 0.0200 0.0201 0.0230 0.0240 0.0250 0.0260 0.0261 0.0270 0.0290 0.0300 0.0301 0.0310 ' +
  '0.0330 0.0370 0.0390 0.0410 0.0412 0.0420 0.0440 0.0450 0.0470 0.0500 0.0500 0.0501 0.0510 0.0511 ' +
  '0.0530 0.0550 0.0580 0.0600 0.0700 0.0700 0.0700 0.0780 0.0805 0.0840 0.0870 0.0890 0.0890 0.0890 ' +
  '0.1000 0.1000 0.1000 0.1100 0.1150 0.1200 0.1220 0.1300 0.1300 0.1300 0.1400 0.1500 0.1600 0.1670 ' +
  '0.1720 0.1900 0.2000 0.2100 0.2280 0.3000 0.4000 0.4000 0.4200 0.4200 0.4800 0.5000 0.6000 2.5000';

const NAMES =
  'Ines Tomás Aiko Bruno Chidi Dalia Farah Jamal Fatima Vera Ivo Rosa Bilal Zlatan Wim Henrik Timo Sofia ' +
  'Rafael Priya Oskar Noor Maya Luca Kemal Jonas Irena Hugo Greta Felix Elif Dmitri Clara Anouk Zoe ' +
  'Yusuf Xenia Uma Goran Hana Jana Omar Quinn Kofi Emil Linnea Suri Mei';

const LONG = ['Maximilian-Alexander III', 'The Gradient Descendants', 'Wolfgang Wilhelm Wagner W'];

function nameOf(k: number, isLong: boolean): string {
  if (isLong && k % 2 === 0) return `${LONG[(k / 2) % 3]}`.slice(0, 24);
  const names = NAMES.split(' ');
  const round = Math.floor(k / names.length);
  return `${names[k % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

function ratesOf({ rates, students, loss }: Setting): readonly number[] {
  if (rates.length > 0) return rates;
  const design = DESIGN_RATES.split(' ').map(Number);
  if (loss === 'ill-conditioned' && students <= design.length) return design.slice(0, students);
  // Spread over three decades around the middle of the design's picks.
  return Array.from({ length: students }, (_, k) => 10 ** (-3 + (3.2 * (k + 0.5)) / students));
}

/** What the server would tell a projector at this moment, by the room's own rules. */
export function tellScreen(setting: Setting): {
  view: ScreenView;
  frame: Frame | null;
  experiment: Experiment;
} {
  const { state, step, students, isLong, limited } = setting;
  const experiment = defaultExperiment({ id: setting.loss }, setting.optimizer);
  const rates = ratesOf(setting);
  const numbers = rates.map((_, k) => k + 1);
  const picks = NumberedMap.of(
    rates.map((learningRate, k) => [k + 1, { number: 1, learningRate }] as const),
  );
  const verdicts = new Map(
    simulateVerdicts(experiment, rates).map((verdict, k) => [k + 1, verdict] as const),
  );
  const round = { number: 1, experiment };
  const elapsed = Math.round(elapsedAtStep(step, experiment.budget));
  const isWaiting = state === 'waiting';
  const phases: Record<string, Phase> = {
    lobby: { kind: 'lobby' },
    closed: { kind: 'closed' },
    picking: {
      kind: 'picking',
      round,
      picks: NumberedMap.of([...picks].slice(0, Math.ceil(0.7 * picks.size))),
      clock: { elapsed: 18_000, since: 0 },
      limit: limited ? (state === 'closing' ? 18_000 : 60_000) : null,
    },
    run: { kind: 'running', round, picks, clock: { elapsed, since: isWaiting ? null : 0 } },
    end: { kind: 'finished', round, picks, verdicts },
  };
  const kind =
    { closing: 'picking', waiting: 'run', standing: 'end', sweep: 'end' }[state] ?? state;
  const count = Math.max(students, kind === 'lobby' ? 0 : numbers.length);
  const room: RoomState = {
    ...newRoom({ code: setting.code, title: 'The learning rate' }),
    participants: NumberedMap.of(
      Array.from({ length: count }, (_, k) => [
        k + 1,
        { number: k + 1, name: nameOf(k, isLong), tokenHash: '' },
      ]),
    ),
    phase: phases[kind] ?? { kind: 'lobby' },
  };
  const view = screenView(
    room,
    { verdicts, step },
    {
      address: setting.address,
      addresses: [],
      addressReached: true,
      screens: 1,
      lostFor: new Map(),
    },
    0,
  );
  const counts = countsAt(verdicts, step, experiment.budget);
  const frame: Frame = [
    1,
    1,
    elapsed,
    step,
    [counts.atGoal, counts.onTheWay, counts.bouncing, counts.diverging],
    new Array(24).fill(0),
  ];
  return { view, frame: kind === 'run' ? frame : null, experiment };
}
