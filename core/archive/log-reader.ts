import type { Round } from '#core/lesson/activities/activity';
import { rulesOf } from '../lesson/activities/catalogue';
import { EMPTY_INPUTS } from '../lesson/activities/inputs';
import type { Inputs, Verdicts } from '../lesson/round';
import { apply } from '../room/events/apply';
import { newRoom } from '../room/new-room';
import { teamOf } from '../room/people/participants';
import { pointsOf } from '../room/scores';
import { MOST_ROOM_CAPACITY, type RoomState } from '../room/state';
import type { FiledParticipant, FiledRound } from './session-file';
import { type StoredEvent, withIdentity } from './stored-event';

interface Times {
  readonly openedAt: string;
  readonly lockedAt: string | null;
  readonly finishedAt: string | null;
}

/** What of a participant follows from the log. */
export type LoggedParticipant = Omit<
  FiledParticipant,
  'name' | 'studentId' | 'gradebookKey' | 'joinedAt'
>;

/** Folds a session's log, event by event, and tells what follows from it. */
export class LogReader {
  #state: RoomState;
  readonly #times = new Map<Round['number'], Times>();
  /** Not finished yet, and perhaps never. */
  #open: Round | null = null;

  constructor(about: {
    readonly code: string;
    readonly firstCode: string;
    readonly title: string;
  }) {
    const { code, firstCode, title } = about;
    this.#state = newRoom({ code, firstCode, title, capacity: MOST_ROOM_CAPACITY });
  }

  get state(): RoomState {
    return this.#state;
  }

  /** Throws where the event can't follow. @param at ISO, of its commit */
  read(event: StoredEvent, at: string): void {
    this.#state = apply(
      this.#state,
      withIdentity(event, () => null),
    );
    switch (event.type) {
      case 'round-opened': {
        const { round } = event;
        const lockedAt = rulesOf(round.activity).before === null ? at : null;
        this.#open = round;
        this.#times.set(round.number, { openedAt: at, lockedAt, finishedAt: null });
        return;
      }
      case 'zoomed':
        this.#open = this.#open && { ...this.#open, activity: event.activity };
        return;
      case 'round-locked':
        this.#time({ lockedAt: at });
        return;
      case 'lock-undone':
        this.#time({ lockedAt: null });
        return;
      case 'round-discarded':
        if (this.#open !== null) this.#times.delete(this.#open.number);
        this.#open = null;
        return;
      case 'round-finished':
        this.#time({ finishedAt: at });
        this.#open = null;
    }
  }

  participants(): LoggedParticipant[] {
    const { participants, teams, handedTo, scores } = this.#state;
    return [...participants.values()].map(({ number, isPractice, isRemoved }) => ({
      number,
      isPractice,
      isRemoved,
      handedTo: handedTo.get(number) ?? null,
      team: teamOf(number, teams),
      points: scores.get(number) ?? null,
    }));
  }

  /** In order. @param engineVersionOf a round's, which the log doesn't tell */
  *rounds(engineVersionOf: (round: Round['number']) => number): Generator<FiledRound> {
    const { finishedRounds } = this.#state;
    for (const [at, finished] of finishedRounds.entries()) {
      const { round, inputs, verdicts, edge, isAnswerShown, walk } = finished;
      const points = pointsOf(finished, finishedRounds.slice(0, at));
      yield {
        ...this.#about(round, { edge, isAnswerShown, furthest: walk?.furthest ?? null }),
        engineVersion: engineVersionOf(round.number),
        ...this.#timesOf(round.number),
        ...filedInputs(round, inputs, verdicts),
        points:
          points &&
          [...points]
            .sort(([a], [b]) => a - b)
            .map(([participant, earned]) => ({ participant, earned: [...earned] })),
      };
    }
    const open = this.#open;
    if (open === null) return;
    yield {
      ...this.#about(open, { edge: null, isAnswerShown: false, furthest: null }),
      engineVersion: engineVersionOf(open.number),
      ...this.#timesOf(open.number),
      ...filedInputs(open, EMPTY_INPUTS, []),
      points: null,
    };
  }

  #about(
    { number, title, activity, planItem, revoteOf }: Round,
    result: Pick<FiledRound, 'edge' | 'isAnswerShown' | 'furthest'>,
  ) {
    return { number, title, activity, planItem, revoteOf, ...result };
  }

  #timesOf(round: Round['number']): Times {
    const times = this.#times.get(round);
    if (times === undefined) throw new Error(`round ${round} was never opened`);
    return times;
  }

  #time(change: Partial<Times>): void {
    if (this.#open === null) return;
    const { number } = this.#open;
    this.#times.set(number, { ...this.#timesOf(number), ...change });
  }
}

/** As the store has them: by side, then in the order of joining. */
function filedInputs(
  { activity }: Round,
  inputs: Inputs,
  verdicts: readonly Verdicts[],
): Pick<FiledRound, 'runs' | 'votes' | 'taps' | 'guesses'> {
  const groups = rulesOf(activity).groups(activity, inputs);
  return {
    runs: verdicts.flatMap((ofGroup, side) =>
      [...(groups[side]?.picks ?? [])].flatMap(
        ([participant, { learningRate, prediction, confidence = null, changes }]) => {
          const verdict = ofGroup.get(participant);
          if (verdict === undefined) return [];
          return [
            {
              ...{ participant, side, learningRate, prediction, confidence },
              changes: [...changes],
              verdict,
            },
          ];
        },
      ),
    ),
    votes: [...inputs.votes].map(([participant, { choice, confidence }]) => {
      return { participant, choice, confidence };
    }),
    taps: [...inputs.taps].map(([participant, { step }]) => ({ participant, step })),
    guesses: [...inputs.guesses].map(([participant, { places }]) => {
      return { participant, places: places.map((place) => place && [...place]) };
    }),
  };
}
