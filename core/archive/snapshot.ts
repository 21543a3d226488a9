import { NumberedMap } from '../base/numbered-map';
import { BUILT_IN_PLAN } from '../lesson/plan/built-in/plan';
import type { LessonPlan } from '../lesson/plan/lesson-plan';
import { joined, withParticipant } from '../room/events/roster-changes';
import { handedOverToken } from '../room/people/participants';
import type { Participant, RoomState } from '../room/state';
import { headOf, type RoundHead, roundOf } from './snapshot-round';
import { type Identity, identityOf } from './stored-event';

/** What the session itself tells, or the server. */
type FromElsewhere = 'code' | 'firstCode' | 'title' | 'capacity';
/** What follows from who the participants are. */
type OfIdentities = 'tokens' | 'names' | 'suffixes';
/** What isn't kept as it is in a state. */
type Converted =
  | 'participants'
  | 'formerDevices'
  | 'handedTo'
  | 'scores'
  | 'extraTimeOf'
  | 'finishedRounds'
  | 'plan'
  | 'phase';

/**
 * A room between two rounds as it is stored, so that not all that led to it has to be replayed. Plain data, without
 * names, ids and devices, as the log: what is erased was never in it.
 */
export interface Snapshot extends Omit<RoomState, FromElsewhere | OfIdentities | Converted> {
  readonly participants: readonly Omit<
    Participant,
    'name' | 'tokenHash' | 'joinCommand' | 'studentId'
  >[];
  /** Whose former devices the room knows. */
  readonly formerDevices: readonly Participant['number'][];
  readonly handedTo: readonly (readonly [number, number])[];
  readonly scores: readonly (readonly [number, number])[];
  readonly extraTimeOf: readonly (readonly [number, number])[];
  /** null: the one that every room begins with. */
  readonly plan: LessonPlan | null;
  /** Without their inputs and verdicts. */
  readonly finishedRounds: readonly RoundHead[];
}

/** Of a room whose last round has just ended: its phase follows from that. */
export function snapshotOf(state: RoomState): Snapshot {
  const { code: _code, firstCode: _first, title: _title, capacity: _capacity, ...own } = state;
  const { tokens: _tokens, names: _names, suffixes: _suffixes, phase, ...told } = own;
  if (phase.kind !== 'finished') throw new Error(`no snapshot is made in phase "${phase.kind}"`);
  return {
    ...told,
    participants: Array.from(told.participants.values(), anonymous),
    formerDevices: [...told.formerDevices.keys()],
    handedTo: [...told.handedTo],
    scores: [...told.scores],
    extraTimeOf: [...told.extraTimeOf],
    finishedRounds: told.finishedRounds.map(headOf),
    plan: told.plan === BUILT_IN_PLAN ? null : told.plan,
  };
}

function anonymous({ number, joinedAt, isPractice, isRemoved }: Participant) {
  return { number, ...(joinedAt !== undefined && { joinedAt }), isPractice, isRemoved };
}

/**
 * The room as it was.
 * @param room a new one: before anything had happened in it
 * @param identify who its students are, as far as it is known by now
 * @param textOf the details of a finished round, by its number: asked for when they are needed
 */
export function roomOf(
  snapshot: Snapshot,
  room: RoomState,
  identify: (number: Participant['number']) => Identity | null,
  textOf: (round: number) => string,
): RoomState {
  const finishedRounds = snapshot.finishedRounds.map((head) =>
    roundOf(head, () => textOf(head.round.number)),
  );
  const last = finishedRounds.at(-1);
  if (last === undefined) throw new Error('a snapshot without a finished round');
  const empty: RoomState = {
    ...room,
    ...snapshot,
    participants: NumberedMap.empty(),
    formerDevices: NumberedMap.of(
      snapshot.formerDevices.map((number) => {
        return [number, identityOf(number, identify).formerDevices] as const;
      }),
    ),
    handedTo: NumberedMap.of(snapshot.handedTo),
    scores: NumberedMap.of(snapshot.scores),
    extraTimeOf: NumberedMap.of(snapshot.extraTimeOf),
    finishedRounds,
    plan: snapshot.plan ?? room.plan,
    phase: { kind: 'finished', ...last },
  };
  return snapshot.participants.reduce((so, about) => entered(so, about, identify), empty);
}

/** Whoever was removed has no name that others can't take, and whoever was handed over no device. */
function entered(
  state: RoomState,
  about: Snapshot['participants'][number],
  identify: (number: Participant['number']) => Identity | null,
): RoomState {
  const { number, isRemoved } = about;
  const { formerDevices: _, ...identity } = identityOf(number, identify);
  const participant = { ...about, ...identity };
  if (state.handedTo.has(number)) {
    return withParticipant(state, { ...participant, tokenHash: handedOverToken(number) });
  }
  if (!isRemoved) return joined(state, participant);
  return withParticipant(joined(state, { ...participant, name: null }), participant);
}
