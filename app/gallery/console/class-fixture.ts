import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import { simulateVerdicts } from '#core/engine/simulation';
import type { Frame, InstructorView } from '#core/protocol/views';
import { newRoom, replay } from '#core/room/apply';
import { countsAt } from '#core/room/leaderboard';
import { NumberedMap } from '#core/room/numbered-map';
import { countOutcomes } from '#core/room/outcome-counts';
import type { Participant, Phase, Picks, RoomState, Verdicts } from '#core/room/state';
import { suggestedName } from '#core/room/suggested-name';
import { instructorView } from '#core/room/view';

/** A room with a made-up class, in any state of the console: made with the rules and the engine. */

const NAMES =
  'Ines Tomás Aiko Bruno Chidi Dalia Emil Farah Goran Hana Ivo Jana Kofi Lin Mira Nils Omar Pia Quinn Rosa Sami Tess Uma Vera Wen Xenia Yusuf Zoe'.split(
    ' ',
  );
const STEP_SHOWN = 58;
const LIMIT = 90_000;
const LEFT = 42_000;

export interface Fixture {
  readonly view: InstructorView;
  readonly frame: Frame | null;
}

export function consoleFixture(state: string, students: number): Fixture {
  const experiment = experimentFor(state);
  const joined = roomWith(students, state);
  const { participants } = joined;
  const picks = picksOf(participants, state);
  const verdicts = verdictsOf(experiment, picks);
  const round = { number: state === 'first' ? 1 : 2, experiment };
  const phase = phaseOf(state, round, picks, verdicts);
  const room: RoomState = {
    ...joined,
    pastRounds:
      state === 'empty' || state === 'first'
        ? []
        : [
            { ...round, number: 1, runs: picks.size, outcomes: countOutcomes(verdicts.values()) },
            ...(phase.kind === 'finished'
              ? [{ ...round, runs: picks.size, outcomes: countOutcomes(verdicts.values()) }]
              : []),
          ],
    phase,
  };
  const reveal = { verdicts, step: STEP_SHOWN };
  const view = instructorView(
    room,
    reveal,
    {
      address: 'http://192.168.1.20:3000',
      addresses: [
        { url: 'http://192.168.1.20:3000', label: 'Wi-Fi (wlan0)' },
        { url: 'http://10.42.0.1:3000', label: 'Hotspot (ap0)' },
        { url: 'http://172.17.0.1:3000', label: 'docker0' },
      ],
      addressReached: state !== 'empty' && state !== 'lobby-unreached',
      screens: state === 'empty' ? 0 : 1,
      lostFor: new Map(
        students > 20
          ? [
              [9, 65_000],
              [23, 20_000],
            ]
          : [],
      ),
    },
    0,
  );
  const counts = countsAt(verdicts, STEP_SHOWN, experiment.budget);
  return {
    view,
    frame:
      phase.kind === 'running'
        ? [
            round.number,
            1,
            12_000,
            STEP_SHOWN,
            [counts.atGoal, counts.onTheWay, counts.bouncing, counts.diverging],
            Array.from({ length: 24 }, () => 0),
          ]
        : null,
  };
}

function experimentFor(state: string): Experiment {
  if (state === 'trapped') return defaultExperiment({ id: 'tilted-well' }, 'gradient-descent');
  if (state === 'adam') return defaultExperiment({ id: 'rosenbrock' }, 'adam');
  return defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
}

function roomWith(students: number, state: string): RoomState {
  const count = state === 'empty' ? 0 : students;
  return replay(
    newRoom({ code: 'HX37KM', title: 'The learning rate' }),
    Array.from({ length: count }, (_, i) => ({
      type: 'participant-joined' as const,
      participant: { number: i + 1, name: nameOf(i), tokenHash: `device ${i}` },
    })),
  );
}

function nameOf(i: number): string {
  if (i === 30) return 'Maximiliane von der Hei…';
  return NAMES[i] ?? `${suggestedName((i * 0.618) % 1, (i * 0.414) % 1)} ${i}`;
}

/** About seven of ten have picked while the round is open, everybody after it. */
function picksOf(participants: NumberedMap<Participant>, state: string): Picks {
  const isOpen = !['running', 'finished', 'setting-up', 'all-diverged'].includes(state);
  return NumberedMap.of(
    [...participants.keys()]
      .filter((number) => !isOpen || (state !== 'nobody' && number % 10 < 7))
      .map((number) => {
        const rate = rateOf(number);
        const learningRate = state === 'all-diverged' ? 0.1 + rate : rate;
        return [number, { number: 1, learningRate }];
      }),
  );
}

/** A class spread around 0.06, over about two decades, with three digits: no two runs of this differ. */
function rateOf(number: number): number {
  const share = ((number * 0.618034) % 1) * 0.98 + 0.01;
  return Number((0.06 * 10 ** (0.24 * Math.log(share / (1 - share)))).toPrecision(2));
}

function verdictsOf(experiment: Experiment, picks: Picks): Verdicts {
  const rates = [...picks.values()].map(({ learningRate }) => learningRate);
  const verdicts = simulateVerdicts(experiment, rates);
  return new Map([...picks.keys()].map((number, i) => [number, verdicts[i]!]));
}

function phaseOf(
  state: string,
  round: { number: number; experiment: Experiment },
  picks: Picks,
  verdicts: Verdicts,
): Phase {
  switch (state) {
    case 'empty':
    case 'lobby':
    case 'lobby-unreached':
      return { kind: 'lobby' };
    case 'running':
      return { kind: 'running', round, picks, clock: { elapsed: 12_000, since: 0 } };
    case 'finished':
    case 'all-diverged':
      return { kind: 'finished', round, picks, verdicts };
    case 'closed':
      return { kind: 'closed' };
    default: {
      const limit = state === 'no-limit' ? null : LIMIT;
      const clock = { elapsed: LIMIT - LEFT, since: state === 'waiting' ? null : 0 };
      return { kind: 'picking', round, picks, clock, limit };
    }
  }
}
