import { defaultExperiment, type Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import type { Inputs, Picks, Verdicts } from '#core/lesson/round';
import type { StudentCommand } from '#core/protocol/commands';
import type { RefusalCode } from '#core/protocol/refusal';
import { elapsedAt } from '#core/room/clock';
import { transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import { newRoom } from '#core/room/new-room';
import { participantOf } from '#core/room/people/participants';
import { playbackDuration } from '#core/room/playback';
import type {
  HostCommand,
  InstructorCommandOf,
  RoomCommand,
  RoomInstructorCommand,
} from '#core/room/room-command';
import { GRACE_MS, type Participant, type RoomState } from '#core/room/state';
import { english } from '../words';

export const EXPERIMENT: Experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
export const BUDGET = EXPERIMENT.budget;

/** What a command came to: the types of its events, or why it was refused. */
export type Answer = readonly RoomEvent['type'][] | RefusalCode;

type Without<Command, Field extends string> = Command extends unknown
  ? Omit<Command, Field>
  : never;

/** A student's command about a round; the present one where it names none. */
type StudentDeed = Without<Exclude<StudentCommand, { type: 'join' }>, 'id' | 'round'> & {
  readonly round?: number;
};

/** Beside the activity, what a round is opened with. */
type Opening = Partial<
  Pick<InstructorCommandOf<'open-round'>, 'title' | 'planItem' | 'revoteOf' | 'timeLimit'>
>;

/** A room and a clock to play with; keeps every event. */
export class Drive {
  state: RoomState = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
  now = 1_000_000;
  readonly events: RoomEvent[] = [];
  /** Why the last command that was refused was so, in English. */
  message = '';
  #ids = 0;

  do(command: RoomCommand): Answer {
    const result = transition(this.state, command, this.now);
    if (!result.ok) {
      this.message = english.tell(result.error.reason);
      return result.error.code;
    }
    this.state = result.value.state;
    this.events.push(...result.value.events);
    return result.value.events.map(({ type }) => type);
  }

  join(
    device: number,
    name = `Learner ${device}`,
    hallNumber?: string,
    studentId?: string,
  ): Answer {
    return this.do({
      by: 'student',
      tokenHash: tokenHashOf(device),
      command: {
        type: 'join',
        id: this.#id(),
        name,
        ...(hallNumber && { hallNumber }),
        ...(studentId && { studentId }),
      },
    });
  }

  give(device: number, deed: StudentDeed): Answer {
    const command = { round: this.roundNumber, ...deed, id: this.#id() } as StudentCommand;
    return this.do({ by: 'student', tokenHash: tokenHashOf(device), command });
  }

  pick(device: number, learningRate: number, number = 1, round = this.roundNumber): Answer {
    return this.give(device, { type: 'pick', number, learningRate, prediction: null, round });
  }

  teach(command: Without<RoomInstructorCommand, 'id'>, id = this.#id()): Answer {
    return this.do({ by: 'instructor', command: { ...command, id } as RoomInstructorCommand });
  }

  /** A race. */
  open(timeLimit: number | null = 60, experiment = EXPERIMENT): Answer {
    return this.openActivity({ kind: 'race', experiment, isPredicted: false }, { timeLimit });
  }

  openActivity(activity: Activity, opening: Opening = {}): Answer {
    const nothing = { title: '', planItem: null, revoteOf: null, timeLimit: null };
    return this.teach({ type: 'open-round', activity, ...nothing, ...opening });
  }

  lock(): Answer {
    return this.teach({ type: 'lock', round: this.roundNumber });
  }

  /** A command of the instructor about the present round. */
  lead(
    type: Exclude<Extract<RoomInstructorCommand, { round: number }>['type'], 'walk' | 'zoom'>,
  ): Answer {
    return this.teach({ type, round: this.roundNumber });
  }

  /** A move of the present walk-through. */
  /** @param from the update that the console saw, where it says so */
  walk(move: InstructorCommandOf<'walk'>['move'], from?: number): Answer {
    const seen = from === undefined ? {} : { from };
    return this.teach({ type: 'walk', round: this.roundNumber, move, ...seen });
  }

  /** A device shows the link of this student. */
  takeOver(device: number, participant: number): Answer {
    return this.host({ type: 'change-device', participant, tokenHash: tokenHashOf(device) });
  }

  host(command: HostCommand): Answer {
    return this.do({ by: 'host', command });
  }

  /** Locks, waits for the grace and begins the run. */
  run(): void {
    this.lock();
    this.now += GRACE_MS;
    this.host({ type: 'lock-if-due' });
  }

  /** From the run to the finished round. */
  finish(verdicts = this.verdicts, edge: number | null = null): Answer {
    // Time never ends a walk-through.
    if ('walk' in this.state.phase && this.state.phase.walk !== null) return this.lead('end-run');
    this.now += playbackDuration(this.activity);
    return this.host({ type: 'finish-round', verdicts, edge });
  }

  /** Until this step of the run is shown; the lead-in included. */
  waitForStep(step: number): this {
    const rules = rulesOf(this.activity);
    const time = elapsedAtStep(step, rules.steps(this.activity), rules.pace);
    const { phase } = this.state;
    if (!('clock' in phase)) throw new Error('no clock in this phase');
    return this.wait(Math.ceil(time) - elapsedAt(phase.clock, this.now));
  }

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  get roundNumber(): number {
    return 'round' in this.state.phase ? this.state.phase.round.number : 1;
  }

  get activity(): Activity {
    if (!('round' in this.state.phase)) throw new Error('no round in this phase');
    return this.state.phase.round.activity;
  }

  get inputs(): Inputs {
    if (!('inputs' in this.state.phase)) throw new Error('no inputs in this phase');
    return this.state.phase.inputs;
  }

  get picks(): Picks {
    return this.inputs.picks;
  }

  /** Of the present runs, as the host computes them. */
  get verdicts(): readonly Verdicts[] {
    return verdictsOf(this.activity, this.inputs);
  }

  /** The stored pick's learning rate of a device. */
  stored(device: number): number | undefined {
    return this.picks.get(this.participant(device).number)?.learningRate;
  }

  participant(device: number): Participant {
    const participant = participantOf(this.state, tokenHashOf(device));
    if (participant === null) throw new Error(`device ${device} has not joined`);
    return participant;
  }

  #id(): string {
    this.#ids += 1;
    return `command-${this.#ids}`;
  }
}

/** A room in which these devices have joined, in order. */
export function roomOf(...devices: readonly number[]): Drive {
  const drive = new Drive();
  for (const device of devices) drive.join(device);
  return drive;
}

/** A room in its first run, with one pick for each rate, by devices 1, 2, … */
export function runOf(...learningRates: readonly number[]): Drive {
  const drive = roomOf(...learningRates.map((_, at) => at + 1));
  drive.open();
  learningRates.forEach((rate, at) => {
    drive.pick(at + 1, rate);
  });
  drive.run();
  return drive;
}

export function tokenHashOf(device: number): string {
  return device.toString(16).padStart(64, '0');
}

/** Of each group, as the host computes them (but for changes of the rate on the way). */
export function verdictsOf(activity: Activity, inputs: Inputs): readonly Verdicts[] {
  return rulesOf(activity)
    .groups(activity, inputs)
    .map(({ experiment, picks }) => {
      const rates = [...picks.values()].map(({ learningRate }) => learningRate);
      const verdicts = simulateVerdicts(experiment, rates);
      return new Map([...picks.keys()].map((participant, at) => [participant, verdicts[at]!]));
    });
}

export function verdict(outcome: Verdict['outcome'], step: number | null = null): Verdict {
  return {
    outcome,
    step,
    overshooting: false,
    thrown: false,
    trigger: outcome === 'diverged' ? 'growth' : null,
    finalGap: outcome === 'diverged' ? null : 1,
  };
}
