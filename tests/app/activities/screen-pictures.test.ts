import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import type { Question } from '#core/lesson/activities/question';
import type { RoomEvent } from '#core/room/event';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { instructorView, screenView } from '#core/room/views/view';
import { fittingSize } from '../../../app/activities/question/screen/fit-text';
import { tallyBars } from '../../../app/activities/question/screen/tally-bars';
import {
  predictionMatrix,
  predictionsHeadline,
} from '../../../app/activities/race/screen/prediction-matrix';
import { projectorOf } from '../../../app/activities/screen';
import { titleSize } from '../../../app/parts/screen/frame/round-title';
import { asScreenView } from '../../../app/screen/as-screen-view';
import { picturesOf } from '../../../app/screen/use-finished-picture';
import { spread } from '../../../app/ui/layout/spread';
import { roundTitle } from '../../../app/ui/words/activity-words';
import { english } from '../../support/words';

const SURROUNDINGS = {
  address: 'http://192.168.1.20:3000',
  invitation: 'k7m2p4qx',
  addresses: [],
  addressReached: true,
  webSocketsLost: false,
  screens: 1,
  lostAt: NumberedMap.empty<number>(),
  away: new Set<number>(),
};
const QUESTION: Question = {
  kind: 'question',
  text: 'Why?',
  choices: ['This', 'That'],
  isConfidenceAsked: true,
  answer: { right: 1, feedback: ['No.', 'Yes.'], misconceptions: ['so', null] },
};
const join = (number: number): RoomEvent => ({
  type: 'participant-joined',
  participant: {
    number,
    name: `Student ${number}`,
    tokenHash: `token ${number}`,
    isPractice: number === 2,
    isRemoved: false,
  },
});
const open = (activity: Activity): RoomEvent => ({
  type: 'round-opened',
  at: 0,
  round: { number: 1, title: '', activity, planItem: null, revoteOf: null },
  limit: null,
});
const roomAfter = (...events: RoomEvent[]) =>
  replay(newRoom({ code: 'HX37KM', title: '' }), [join(1), join(2), ...events]);

describe('the registry of the projector', () => {
  it('has keys that no two pictures of one activity share, nor any with the keys of all', async () => {
    for (const kind of ACTIVITY_KINDS) {
      const { pictures } = await projectorOf(kind);
      const keys = pictures.map(({ key }) => key);
      const all = [...keys, 'S', 'T', 'F'];
      expect(new Set(all).size, kind).toBe(all.length);
    }
  });
});

describe('what the console shows of the projector', () => {
  const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
  const race = { kind: 'race', experiment, isPredicted: false } as const;
  const picked: RoomEvent = {
    type: 'pick-stored',
    participant: 1,
    number: 1,
    learningRate: 0.1,
    prediction: null,
  };
  const voted: RoomEvent = {
    type: 'vote-stored',
    participant: 1,
    number: 1,
    choice: 0,
    confidence: 'sure',
  };
  const finished: RoomEvent = { type: 'round-finished', verdicts: [], edge: null };

  it.each([
    ['lobby', []],
    ['picking', [open(race), picked]],
    ['running', [open(race), picked, { type: 'round-locked', at: 0 }]],
    ['a question', [open(QUESTION), voted]],
    ['its votes', [open(QUESTION), voted, finished]],
    ['its answer', [open(QUESTION), voted, finished, { type: 'answer-shown' }]],
    ['closed', [{ type: 'room-closed' }]],
  ] as readonly (readonly [string, readonly RoomEvent[]])[])(
    'is what a projector is told: %s',
    (_, events) => {
      const room = roomAfter(...events);
      expect(asScreenView(instructorView(room, null, SURROUNDINGS, 0))).toEqual(
        screenView(room, null, SURROUNDINGS, 0),
      );
    },
  );

  it('has no answer before it is shown', () => {
    const room = roomAfter(open(QUESTION), voted, finished);
    const told = JSON.stringify(asScreenView(instructorView(room, null, SURROUNDINGS, 0)));
    expect(told).not.toContain('Yes.');
  });
});

describe('the pictures of a finished round', () => {
  it('are only those that the round has', async () => {
    const room = roomAfter(open(QUESTION), { type: 'round-finished', verdicts: [], edge: null });
    const view = screenView(room, null, SURROUNDINGS, 0);
    const screen = await projectorOf<ActivityKind>('question');
    expect(picturesOf(view, screen).map(({ key }) => key)).toEqual(['W']);
    expect(picturesOf(screenView(roomAfter(), null, SURROUNDINGS, 0), null)).toEqual([]);
  });
});

describe('predictions', () => {
  const matrix = predictionMatrix([
    ['converged', 'converged', 13],
    ['converged', 'diverged', 15],
    ['too-slow', 'diverged', 2],
    ['trapped', 'converged', 0],
  ]);
  it('leave out what nobody said and what nobody had', () => {
    expect(matrix.said).toEqual(['converged', 'too-slow']);
    expect(matrix.came).toEqual(['converged', 'diverged']);
  });
  it('are counted', () => {
    expect(predictionsHeadline(english, matrix)).toBe('13 of 30 said it right.');
    expect(predictionsHeadline(english, predictionMatrix([]))).toBe(
      'Nobody said what would happen.',
    );
  });
});

describe('the votes', () => {
  it('are bars whose segments follow each other, the surest first', () => {
    const [first, second] = tallyBars({
      choices: [
        { none: 1, guess: 2, think: 0, sure: 5 },
        { none: 0, guess: 0, think: 2, sure: 0 },
      ],
      voters: 10,
    });
    expect(first?.segments.map(({ sureness, from }) => [sureness, from])).toEqual([
      ['sure', 0],
      ['guess', 0.5],
      ['none', 0.7],
    ]);
    expect(first?.share).toBeCloseTo(0.8, 12);
    expect(second?.count).toBe(2);
  });
  it('of nobody are bars of no length', () => {
    const [bar] = tallyBars({ choices: [{ none: 0, guess: 0, think: 0, sure: 0 }], voters: 0 });
    expect(bar).toEqual({ count: 0, share: 0, segments: [] });
  });
});

describe('sizes', () => {
  it('of a title fit its line, however long', () => {
    for (const length of [5, 14, 15, 30, 60]) {
      const size = titleSize('n'.repeat(length), 1184);
      expect(0.58 * length * size).toBeLessThanOrEqual(1184 + 0.58 * length * 28);
      expect(size).toBeGreaterThanOrEqual(28);
    }
    const round = { number: 3, title: ' ', activity: QUESTION, planItem: null, revoteOf: null };
    expect(roundTitle(english, round)).toBe('Question 3');
    expect(roundTitle(english, { ...round, title: 'Quiz' })).toBe('Quiz');
  });
  it('of a block of text fall with its length', () => {
    const block = (text: string) => [{ text, scale: 1, room: 1000, padding: 0 }];
    expect(fittingSize(block('short'), 400, 48, 26)).toBe(48);
    const long = fittingSize(block('word '.repeat(80)), 400, 48, 26);
    expect(long).toBeLessThan(48);
    expect(fittingSize(block('word '.repeat(4_000)), 400, 48, 26)).toBe(26);
  });
});

describe('labels that would overlap', () => {
  it('are moved apart as little as may be, in their order, within their room', () => {
    expect(spread([10, 50], 10, 0, 100)).toEqual([10, 50]);
    expect(spread([50, 52], 10, 0, 100)).toEqual([46, 56]);
    expect(spread([1, 2, 3], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(spread([99, 98], 10, 0, 100)).toEqual([100, 90]);
  });
});
