import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionFile } from '#core/archive/session-file';
import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import { MOST_ROOM_CAPACITY } from '#core/room/state';
import { eventsOf, faultOf, fileOf } from '../../support/archive/session-files';
import { mutated } from '../../support/fuzz/mutations';
import { DUEL, FRACTAL_EDGE, QUESTION, RACE, WALK_THROUGH } from '../../support/room/activities';
import { type Drive, roomOf } from '../../support/room/drive';
import { moves } from '../../support/room/moves';

type Changeable = { -readonly [Key in keyof SessionFile]: SessionFile[Key] };

/** Three students in a race with predictions, a question, a duel and a walk-through; then it is closed. */
function lesson(): Drive {
  const drive = roomOf(1, 2, 3);
  drive.teach({ type: 'set-teams', count: 2 });
  drive.openActivity(RACE);
  drive.give(1, { type: 'pick', number: 1, learningRate: 0.3, prediction: 'converged' });
  drive.pick(2, 1.5);
  drive.run();
  drive.finish();
  drive.openActivity(QUESTION);
  drive.give(1, { type: 'vote', number: 1, choice: 1, confidence: 'sure' });
  drive.give(3, { type: 'vote', number: 1, choice: 0, confidence: 'guess' });
  drive.lead('lock');
  drive.wait(2_000).host({ type: 'lock-if-due' });
  drive.lead('show-answer');
  drive.openActivity(DUEL);
  drive.pick(3, 0.2);
  drive.run();
  drive.finish();
  drive.openActivity(WALK_THROUGH);
  drive.give(2, { type: 'guess', number: 1, update: 1, place: [3.2] });
  drive.walk('next');
  drive.lead('end-run');
  drive.teach({ type: 'close-room' });
  return drive;
}

const FILE = fileOf(lesson().events);

/** The file with something changed in it. */
function changed(change: (file: Changeable) => void): unknown {
  const copy = structuredClone(FILE);
  change(copy);
  return copy;
}

describe('the check of a session file', () => {
  it('accepts whatever can happen in a room', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 9 }), (walk, perCommit) => {
        expect(faultOf(fileOf(eventsOf(walk), perCommit))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('accepts a lesson', () => {
    expect(
      FILE.rounds.map(({ runs, votes, guesses }) =>
        [runs, votes, guesses].map((rows) => rows.length),
      ),
    ).toEqual([
      [2, 0, 0],
      [0, 2, 0],
      [2, 0, 0],
      [0, 0, 1],
    ]);
    expect(FILE.rounds[0]?.points).not.toBeNull();
    expect(faultOf(FILE)).toBeNull();
  });

  it('never throws, whatever it is given, and says where a fault is', () => {
    fc.assert(
      fc.property(mutated(fc.constant(FILE)), (data) => {
        const fault = faultOf(data);
        if (fault !== null) expect(Array.isArray(fault.at)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'overshoot-session'],
    ['a list', [FILE]],
    ['a lesson plan', { title: 'A plan', items: [] }],
  ])('refuses %s as no session', (_what, data) => {
    expect(faultOf(data)?.code).toBe('not-a-session');
  });

  it.each<[string, (file: Changeable) => void, object]>([
    [
      'a later format',
      (file) => Object.assign(file, { version: 2 }),
      { code: 'later-format', at: ['version'], limit: 1 },
    ],
    [
      'a later engine',
      (file) => Object.assign(file.rounds[2]!, { engineVersion: ENGINE_VERSION + 1 }),
      { code: 'later-engine', at: ['rounds', 2, 'engineVersion'] },
    ],
    [
      'a field that is missing',
      (file) => delete (file.participants[1] as Partial<SessionFile['participants'][1]>).joinedAt,
      { code: 'missing', at: ['participants', 1, 'joinedAt'] },
    ],
    [
      'a field that nobody knows',
      (file) => Object.assign(file.rounds[0]!, { isAdmin: true }),
      { code: 'unknown-field', at: ['rounds', 0, 'isAdmin'] },
    ],
    [
      'a number as text',
      (file) => Object.assign(file.rounds[0]!.runs[1]!, { learningRate: '1.5' }),
      { code: 'wrong-type', at: ['rounds', 0, 'runs', 1, 'learningRate'] },
    ],
    [
      'duplicate numbers',
      (file) => Object.assign(file.participants[2]!, { number: 2 }),
      { code: 'out-of-order', at: ['participants', 2, 'number'] },
    ],
    [
      'a name with controls',
      (file) => Object.assign(file.participants[0]!, { name: 'Ada\u202e' }),
      { code: 'not-clean', at: ['participants', 0, 'name'] },
    ],
    [
      'a title with controls',
      (file) => Object.assign(file.session, { title: 'a\u0007b' }),
      { code: 'not-clean', at: ['session', 'title'] },
    ],
    [
      'a code that no room has',
      (file) => Object.assign(file.session, { code: 'ROOM11' }),
      { code: 'not-a-code', at: ['session', 'code'] },
    ],
    [
      'a version that does not count',
      (file) => Object.assign(file.log[1]!, { version: 900 }),
      { code: 'out-of-order', at: ['log', 1, 'version'] },
    ],
    [
      'a pick that nobody made',
      (file) => Object.assign(file.rounds[0]!.runs[0]!, { learningRate: 0.31 }),
      { code: 'not-matching', at: ['rounds', 0, 'runs', 0, 'learningRate'] },
    ],
    [
      'a round that was never played',
      (file) => {
        file.rounds = [...file.rounds, { ...file.rounds[0]!, number: 9 }];
      },
      { code: 'not-matching', at: ['rounds', 4] },
    ],
    [
      'a removed student who was not',
      (file) => Object.assign(file.participants[0]!, { isRemoved: true }),
      { code: 'not-matching', at: ['participants', 0, 'isRemoved'] },
    ],
    [
      'a closed session whose room was not closed',
      (file) => Object.assign(file.session, { closedAt: null }),
      { code: 'not-matching', at: ['session', 'closedAt'] },
    ],
  ])('refuses %s', (_what, change, fault) => {
    expect(faultOf(changed(change))).toMatchObject(fault);
  });

  it('refuses a student too many', () => {
    const data = changed((file) => {
      file.participants = Array.from({ length: MOST_ROOM_CAPACITY + 1 }, (_, at) => ({
        ...file.participants[0]!,
        number: at + 1,
      }));
    });
    expect(faultOf(data)).toEqual({
      ...{ code: 'too-long', at: ['participants'], limit: MOST_ROOM_CAPACITY },
    });
  });

  it('refuses keys that change what every object is, at any depth', () => {
    const text = JSON.stringify(FILE);
    for (const [from, to] of [
      ['"hyperparameters":{}', '"hyperparameters":{"__proto__":{"x":1}}'],
      ['{"format"', '{"__proto__":{"x":1},"format"'],
      ['"verdict":{', '"verdict":{"__proto__":{"x":1},'],
    ] as const) {
      expect(text).toContain(from);
      expect(faultOf(JSON.parse(text.replace(from, to)))?.code).toMatch(
        /forbidden-key|unknown-field/,
      );
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('refuses what is nested without end, without running out of stack', () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(faultOf({ ...FILE, rounds: [deep] })?.code).toBe('too-deep');
  });
});

describe('an event that can not have happened', () => {
  const start = roomOf(1, 2).events;
  const open = (drive: Drive) => drive.events;
  const racing = roomOf(1, 2);
  racing.openActivity(RACE);
  const zooming = roomOf(1);
  zooming.openActivity(FRACTAL_EDGE);
  const walking = roomOf(1);
  walking.openActivity(WALK_THROUGH);
  const pick = {
    type: 'pick-stored',
    participant: 1,
    number: 1,
    learningRate: 0.3,
    prediction: null,
  };
  const race = { number: 1, title: '', activity: RACE, planItem: null, revoteOf: null };
  const opening = { type: 'round-opened', at: 0, round: race, limit: null };

  it.each<[string, readonly unknown[], object, string]>([
    [
      'a student who joins out of turn',
      start,
      { type: 'participant-joined', participant: { number: 4, isPractice: false } },
      'out-of-order',
    ],
    ['a pick of nobody', open(racing), { ...pick, participant: 7 }, 'unknown-student'],
    ['a pick without a round', start, pick, 'not-following'],
    [
      'a pick of a rate beyond all limits',
      open(racing),
      { ...pick, learningRate: 1e300 },
      'out-of-range',
    ],
    [
      'a vote where a pick is asked for',
      open(racing),
      { type: 'vote-stored', participant: 1, number: 1, choice: 0, confidence: null },
      'not-following',
    ],
    [
      'a vote for a choice that is not there',
      open(zooming),
      { type: 'vote-stored', participant: 1, number: 1, choice: 9, confidence: null },
      'out-of-range',
    ],
    [
      'a guess about an update that is never made',
      open(walking),
      { type: 'guess-stored', participant: 1, number: 1, update: 1e9, place: [1] },
      'out-of-range',
    ],
    [
      'a guess with a weight too many',
      open(walking),
      { type: 'guess-stored', participant: 1, number: 1, update: 1, place: [1, 2] },
      'not-following',
    ],
    [
      'a walk beyond its end',
      open(walking),
      { type: 'walk-moved', at: 0, elapsed: 0, step: 1e9, isPlaying: false },
      'out-of-range',
    ],
    [
      'a round beside another',
      open(racing),
      { ...opening, round: { ...race, number: 2 } },
      'not-following',
    ],
    [
      'a round whose number was passed over',
      start,
      { ...opening, round: { ...race, number: 5 } },
      'out-of-order',
    ],
    [
      'a run without end',
      start,
      {
        ...opening,
        round: { ...race, activity: { ...RACE, experiment: { ...RACE.experiment, budget: 1e12 } } },
      },
      'unplayable',
    ],
    [
      'verdicts on runs that nobody made',
      open(racing),
      {
        type: 'round-finished',
        verdicts: [
          [
            [
              2,
              {
                outcome: 'converged',
                step: 1,
                overshooting: false,
                thrown: false,
                trigger: null,
                finalGap: 1,
              },
            ],
          ],
        ],
        edge: null,
      },
      'not-matching',
    ],
    ['an answer shown before anything was asked', start, { type: 'answer-shown' }, 'not-following'],
    ['a lock without a round', start, { type: 'round-locked', at: 0 }, 'not-following'],
    [
      'somebody who turns out to be themselves',
      start,
      { type: 'device-changed', participant: 1, newcomer: 1 },
      'not-following',
    ],
    ['an event of no kind', start, { type: 'drop-table' }, 'not-one-of'],
  ])('is found: %s', (_what, before, event, code) => {
    const file = fileOf(before as Parameters<typeof fileOf>[0], 1);
    const at = { version: before.length + 1, at: file.session.openedAt, events: [event] };
    const fault = faultOf({ ...file, log: [...file.log, at] });
    expect(fault).toMatchObject({ code });
    expect(fault?.at.slice(0, 4)).toEqual(['log', before.length, 'events', 0]);
  });
});
