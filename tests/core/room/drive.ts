import { defaultExperiment, type Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation';
import type { RefusalCode } from '#core/protocol/refusals';
import { newRoom } from '#core/room/apply';
import type { RoomEvent } from '#core/room/event';
import { participantOf } from '#core/room/participants';
import { revealDuration } from '#core/room/reveal';
import type { HostCommand, RoomCommand, RoomInstructorCommand } from '#core/room/room-command';
import type { Participant, Picks, RoomState, Verdicts } from '#core/room/state';
import { transition } from '#core/room/transition';

export const EXPERIMENT: Experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
export const BUDGET = EXPERIMENT.budget;

/** What a command came to: the types of its events, or why it was refused. */
export type Answer = readonly RoomEvent['type'][] | RefusalCode;

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id'> : never;

/** A room and a clock to play with; keeps every event. */
export class Drive {
  state: RoomState = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
  now = 1_000_000;
  readonly events: RoomEvent[] = [];
  message = '';
  #ids = 0;

  do(command: RoomCommand): Answer {
    const result = transition(this.state, command, this.now);
    if (!result.ok) {
      this.message = result.error.message;
      return result.error.code;
    }
    this.state = result.value.state;
    this.events.push(...result.value.events);
    return result.value.events.map(({ type }) => type);
  }

  join(device: number, name = `Student ${device}`): Answer {
    return this.do({
      by: 'student',
      tokenHash: tokenHashOf(device),
      command: { type: 'join', id: this.#id(), name },
    });
  }

  pick(device: number, learningRate: number, number = 1, round = this.roundNumber): Answer {
    return this.do({
      by: 'student',
      tokenHash: tokenHashOf(device),
      command: { type: 'pick', id: this.#id(), round, number, learningRate },
    });
  }

  teach(command: WithoutId<RoomInstructorCommand>, id = this.#id()): Answer {
    return this.do({ by: 'instructor', command: { ...command, id } });
  }

  open(timeLimit: number | null = 60, experiment = EXPERIMENT): Answer {
    return this.teach({ type: 'open-round', experiment, timeLimit });
  }

  lock(): Answer {
    return this.teach({ type: 'lock', round: this.roundNumber });
  }

  host(command: HostCommand): Answer {
    return this.do({ by: 'host', command });
  }

  /** Locks, waits for the grace and begins the run. */
  run(): void {
    this.lock();
    this.now += 1_000;
    this.host({ type: 'lock-if-due' });
  }

  /** From the run to the finished round. */
  finish(verdicts: Verdicts = verdictsOf(this.picks)): Answer {
    this.now += revealDuration(BUDGET);
    return this.host({ type: 'finish-round', verdicts });
  }

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  get roundNumber(): number {
    return 'round' in this.state.phase ? this.state.phase.round.number : 1;
  }

  get picks(): Picks {
    if (!('picks' in this.state.phase)) throw new Error('no picks in this phase');
    return this.state.phase.picks;
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

/** As the host computes them. */
export function verdictsOf(picks: Picks, experiment = EXPERIMENT): Verdicts {
  const rates = [...picks.values()].map(({ learningRate }) => learningRate);
  const verdicts = simulateVerdicts(experiment, rates);
  return new Map([...picks.keys()].map((participant, at) => [participant, verdicts[at]!]));
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
