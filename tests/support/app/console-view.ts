import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { EMPTY_PLAN, type LessonPlan, type PlanItem } from '#core/lesson/plan/lesson-plan';
import type { RoundView } from '#core/protocol/shapes/round';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ConsolePhase } from '../../../app/parts/console/panel-props';

export const EXPERIMENT = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
export const RACE: Activity = { kind: 'race', experiment: EXPERIMENT, isPredicted: false };
export const QUESTION: Activity = {
  kind: 'question',
  text: 'What does a rate do?',
  choices: ['It scales the step', 'It chooses the loss', 'It stops the run'],
  isConfidenceAsked: true,
  answer: {
    right: 0,
    feedback: ['Right.', 'No.', 'No.'],
    misconceptions: [null, 'the rate picks the loss', 'the rate is a brake'],
  },
};
export const RANGE_TEST: Activity = {
  kind: 'range-test',
  experiment: EXPERIMENT,
  range: { lowest: 1e-3, highest: 10, steps: 100, growth: 'exponential' },
};
/** Whose class guesses the first update. */
export const WALK_THROUGH: Activity = {
  kind: 'walk-through',
  experiment: EXPERIMENT,
  learningRate: 0.1,
  beside: null,
  updates: 3,
  playsToEnd: false,
  guessed: 1,
};
export const OUTCOMES = { converged: 1, trapped: 0, 'too-slow': 0, oscillating: 0, diverged: 0 };

export function roundView(parts: Partial<RoundView> = {}): RoundView {
  return { number: 1, title: '', activity: RACE, planItem: null, revoteOf: null, ...parts };
}

export const ROUND = roundView();

export function planOf(
  ...items: readonly (readonly [id: string, activity: Activity])[]
): LessonPlan {
  return {
    title: 'A lesson',
    items: items.map(
      ([id, activity]): PlanItem => ({
        id,
        title: `Item ${id}`,
        note: '',
        activity,
        timeLimit: 90,
      }),
    ),
  };
}

/** A console's view with what a test cares about. */
export function consoleView(parts: Partial<InstructorView>): InstructorView {
  return {
    version: 1,
    now: 0,
    code: 'HX37KM',
    extraTime: { room: 0, students: [] },
    title: 'The learning rate',
    participants: parts.roster?.length ?? 0,
    away: 0,
    isOpenToJoin: true,
    asksHallNumber: false,
    idLabel: null,
    hallNumber: null,
    language: null,
    expected: 400,
    isCrowded: false,
    removedTogether: 0,
    teams: 0,
    isPseudonymous: false,
    plan: EMPTY_PLAN as InstructorView['plan'],
    standings: null,
    address: 'http://192.168.1.20:3000',
    invitation: 'k7m2p4qx',
    addresses: [],
    addressReached: true,
    webSocketsLost: false,
    screens: 0,
    roster: [],
    pastRounds: [],
    phase: { kind: 'lobby' },
    board: null,
    ...parts,
  };
}

export function student(
  number: number,
  name: string,
  parts: Partial<InstructorView['roster'][number]> = {},
): InstructorView['roster'][number] {
  return {
    number,
    name,
    shownAs: name,
    team: null,
    points: 0,
    isPractice: false,
    isRemoved: false,
    joinedAt: null,
    lostAt: null,
    ...parts,
  };
}

export function pickingPhase(
  parts: Partial<ConsolePhase<'picking'>> = {},
): ConsolePhase<'picking'> {
  return {
    kind: 'picking',
    round: ROUND,
    picked: parts.picks?.length ?? parts.votes?.length ?? 0,
    remaining: 60_000,
    closing: false,
    waiting: false,
    paused: false,
    picks: [],
    votes: [],
    ...parts,
  };
}

export function runningPhase(
  parts: Partial<ConsolePhase<'running'>> = {},
): ConsolePhase<'running'> {
  return {
    kind: 'running',
    round: ROUND,
    runs: 1,
    tapped: 0,
    elapsed: 10_000,
    waiting: false,
    paused: false,
    picks: [[1, 0.1]],
    changes: [],
    taps: [],
    guesses: [],
    walk: null,
    canUndoLock: false,
    ...parts,
  };
}

export function finishedPhase(
  parts: Partial<ConsolePhase<'finished'>> = {},
): ConsolePhase<'finished'> {
  return {
    kind: 'finished',
    round: ROUND,
    runs: 1,
    outcomes: OUTCOMES,
    rivalOutcomes: null,
    edge: null,
    tally: null,
    firstTally: null,
    taps: [],
    isAnswerShown: false,
    picks: [[1, 0.1]],
    verdicts: [],
    rivalVerdicts: [],
    changes: [],
    previousPicks: null,
    predictions: [],
    awards: [],
    votes: [],
    namedTaps: [],
    guesses: [],
    walk: null,
    ...parts,
  };
}
