import type { Inputs, Picks } from '#core/lesson/round';
import type { Board } from '#core/protocol/views/board';
import type { InstructorParts, ScreenParts } from '#core/protocol/views/presenter-parts';
import { NumberedMap } from '../../base/numbered-map';
import { teamOf } from '../people/participants';
import { shownName } from '../people/pseudonym';
import type { Participant, RoomState } from '../state';
import { awardsOf } from './awards';
import { ChangesPart } from './parts/changes-part';
import { type Part, TablePart, ValuePart } from './parts/part';
import { finishedForAll, untold } from './phase-view';
import { finishedForPresenter } from './presenter-view';
import { revealedPicks } from './revealed-runs';
import { standingsOf } from './standings';
import { placesUpTo, revealedUpdates } from './walk-view';

/** What the wire carries of a part, without its versions. */
type SentPart<News> = Part<Omit<News, 'base' | 'version'>>;
export type PartsOfScreen = { readonly [Name in keyof ScreenParts]: SentPart<ScreenParts[Name]> };
export type PartsOfInstructor = {
  readonly [Name in keyof InstructorParts]: SentPart<InstructorParts[Name]>;
};

const NONE = NumberedMap.empty<never>();
const NO_INPUTS: Inputs = { picks: NONE, taps: NONE, votes: NONE, guesses: NONE };

export function partsOfScreen(state: RoomState, board: Board | null): PartsOfScreen {
  const { phase, participants, isPseudonymous, namedIn } = state;
  const isTold = phase.kind === 'finished' && phase.isAnswerShown;
  const isLocked = phase.kind === 'running' || phase.kind === 'finished';
  return {
    ...sharedParts(state, board, isLocked ? revealedPicks(phase) : NONE),
    guesses: guessesPart(state, revealedUpdates(phase)),
    round: new ValuePart(['round' in phase ? phase.round : null, isTold], () => {
      if (!('round' in phase)) return null;
      return isTold ? phase.round : untold(phase.round);
    }),
    names: new TablePart({
      settings: [isPseudonymous, namedIn],
      maps: [participants],
      row: (number) => {
        const known = participants.get(number);
        if (known === undefined || known.isRemoved) return null;
        return [number, shownName(state, number), known.isPractice];
      },
    }),
  };
}

/** @param lostAt when each of those who are away was lost */
export function partsOfInstructor(
  state: RoomState,
  board: Board | null,
  lostAt: NumberedMap<number>,
): PartsOfInstructor {
  const { phase, participants, scores, plan, finishedRounds, teams, isPseudonymous, namedIn } =
    state;
  const round = 'round' in phase ? phase.round : null;
  const { votes, taps } = 'inputs' in phase ? phase.inputs : NO_INPUTS;
  const settings = [round?.number];
  return {
    ...sharedParts(state, board, 'round' in phase ? revealedPicks(phase) : NONE),
    guesses: guessesPart(state, null),
    round: new ValuePart([round], () => round),
    plan: new ValuePart([plan], () => plan),
    pastRounds: new ValuePart([finishedRounds], () =>
      finishedRounds.map(({ round: past, outcomes }) => ({
        ...past,
        runs: Object.values(outcomes).reduce((sum, count) => sum + count),
        outcomes,
      })),
    ),
    people: new TablePart({
      settings: [isPseudonymous, namedIn, teams],
      maps: [participants, state.handedTo],
      row: (number) => personOf(state, number),
    }),
    points: new TablePart({
      settings: [],
      maps: [scores],
      row: (number) => rowOf(scores, number, (points) => [number, points]),
    }),
    lost: new TablePart({
      settings: [],
      maps: [lostAt],
      row: (number) => rowOf(lostAt, number, (at) => [number, at]),
    }),
    votes: new TablePart({
      settings,
      maps: [votes],
      row: (number) =>
        rowOf(votes, number, ({ choice, confidence }) => [number, choice, confidence]),
    }),
    taps: new TablePart({
      settings,
      maps: [taps],
      row: (number) => rowOf(taps, number, ({ step }) => [number, step]),
    }),
  };
}

/** @param picks those that this audience may see */
function sharedParts(state: RoomState, board: Board | null, picks: Picks) {
  const { phase, participants, scores, teams, isPseudonymous, namedIn } = state;
  const round = 'round' in phase ? phase.round.number : null;
  const finished = phase.kind === 'finished' ? phase : null;
  return {
    picks: new TablePart<[number, number]>({
      settings: [round],
      maps: [picks],
      row: (number) => rowOf(picks, number, ({ learningRate }) => [number, learningRate]),
    }),
    changes: new ChangesPart(round, picks),
    boardLists: new ValuePart([board], () => board && listsOf(board)),
    settled: settledPart(round, board),
    rivalSettled: settledPart(round, board?.rival ?? null),
    // With the answer the counts of a first vote are shown.
    results: new ValuePart([finished?.inputs, finished?.verdicts, finished?.isAnswerShown], () => {
      if (finished === null) return null;
      const { kind, round: _, isAnswerShown, ...all } = finishedForAll(state, finished);
      return { ...all, ...finishedForPresenter(state, finished) };
    }),
    awards: new ValuePart([finished?.verdicts, participants, isPseudonymous, namedIn], () =>
      finished === null ? [] : awardsOf(state, finished),
    ),
    standings: new ValuePart([scores, participants, teams, isPseudonymous, namedIn], () =>
      standingsOf(state),
    ),
  };
}

/** @param updates those whose guesses this audience may see; null: all */
function guessesPart({ phase }: RoomState, updates: number | null) {
  const { guesses } = 'inputs' in phase ? phase.inputs : NO_INPUTS;
  return new TablePart<InstructorParts['guesses']['rows'][number]>({
    settings: ['round' in phase ? phase.round.number : null, updates],
    maps: [guesses],
    row: (number) => {
      const guess = updates === 0 ? undefined : guesses.get(number);
      return guess === undefined ? null : [number, placesUpTo(guess, updates ?? undefined)];
    },
  });
}

/** A practice student who was sent out is gone for good, and so is who turned out to be another; anybody else may be let back in. */
function personOf(
  state: RoomState,
  number: Participant['number'],
): InstructorParts['people']['rows'][number] | null {
  const known = state.participants.get(number);
  if (known === undefined || (known.isPractice && known.isRemoved)) return null;
  if (state.handedTo.has(number)) return null;
  const { name, isPractice, isRemoved, joinedAt } = known;
  const shownAs = shownName(state, number);
  return [
    number,
    name,
    shownAs,
    teamOf(number, state.teams),
    isPractice,
    isRemoved,
    joinedAt ?? null,
  ];
}

function settledPart(round: number | null, side: Pick<Board, 'settled'> | null) {
  const settled = new Map((side?.settled ?? []).map((one) => [one.participant, one]));
  return new TablePart<InstructorParts['settled']['rows'][number]>({
    settings: [round],
    maps: [settled],
    row: (number) => rowOf(settled, number, ({ outcome, step }) => [number, outcome, step]),
  });
}

function listsOf({ fastest, divergences, bracket, rival }: Board) {
  return {
    fastest,
    divergences,
    bracket,
    rival: rival && {
      fastest: rival.fastest,
      divergences: rival.divergences,
      bracket: rival.bracket,
    },
  };
}

function rowOf<Value, Row>(
  map: ReadonlyMap<number, Value>,
  number: number,
  make: (value: Value) => Row,
): Row | null {
  const value = map.get(number);
  return value === undefined ? null : make(value);
}
