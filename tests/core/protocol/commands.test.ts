import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { handshakeSchema } from '#core/protocol/handshake';
import { instructorCommandSchema } from '#core/protocol/instructor-commands';
import { experimentSchema } from '#core/protocol/shapes/experiment';
import { lessonPlanSchema } from '#core/protocol/shapes/lesson-plan';
import { SCHEDULE_SHAPES, scheduleSchema } from '#core/protocol/shapes/schedule';
import { studentCommandSchema } from '#core/protocol/student-commands';

const EXPERIMENT = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const PICK = {
  type: 'pick',
  id: 'command-1',
  round: 1,
  number: 1,
  learningRate: 0.3,
  prediction: null,
};
const RACE = { kind: 'race', experiment: EXPERIMENT, isPredicted: false };
const OPEN = {
  type: 'open-round',
  id: 'command-1',
  activity: RACE,
  title: '',
  planItem: null,
  revoteOf: null,
  timeLimit: 60,
};
const PLAN = { title: 'Mine', items: [] };
const ITEM = { id: 'one', title: 'One', note: '', activity: RACE, timeLimit: null };

/** Opens a race of this experiment. */
const withExperiment = (experiment: unknown) => ({ ...OPEN, activity: { ...RACE, experiment } });
const STUDENT = {
  role: 'student',
  protocol: 1,
  code: 'CDFGHJ',
  token: '0123456789abcdef'.repeat(2),
};

describe('the wire', () => {
  it('carries every experiment that can be made from the registries', () => {
    for (const loss of LOSSES) {
      for (const optimizer of OPTIMIZERS) {
        const experiment = defaultExperiment({ id: loss.id }, optimizer.id);
        expect(experimentSchema.parse(JSON.parse(JSON.stringify(experiment)))).toEqual(experiment);
      }
    }
  });

  it('carries every activity of the built-in plan', () => {
    expect(lessonPlanSchema.parse(JSON.parse(JSON.stringify(BUILT_IN_PLAN)))).toEqual(
      BUILT_IN_PLAN,
    );
  });

  it('takes what it should', () => {
    expect(studentCommandSchema.parse(PICK)).toEqual(PICK);
    expect(instructorCommandSchema.parse(OPEN)).toEqual(OPEN);
    expect(handshakeSchema.parse(STUDENT)).toEqual(STUDENT);
  });

  it.each([
    [{ ...PICK, id: 'short' }],
    [{ ...PICK, id: 'x'.repeat(41) }],
    [{ ...PICK, learningRate: '0.3' }],
    [{ ...PICK, learningRate: Number.NaN }],
    [{ ...PICK, learningRate: Number.POSITIVE_INFINITY }],
    [{ ...PICK, number: 0 }],
    [{ ...PICK, number: 1.5 }],
    [{ ...PICK, round: -1 }],
    [{ ...PICK, participant: 7 }],
    [{ ...PICK, prediction: 'perhaps' }],
    [{ type: 'vote', id: 'command-1', round: 1, number: 1, choice: -1, confidence: null }],
    [{ type: 'vote', id: 'command-1', round: 1, number: 1, choice: 1, confidence: 'very' }],
    [{ type: 'tap', id: 'command-1', round: 1, number: 1, step: 0.5 }],
    [{ ...PICK, type: 'lock' }],
    [{ type: 'join', id: 'command-1', name: 'x'.repeat(201) }],
    [{ type: 'join', id: 'command-1' }],
    [null],
    ['pick'],
    [[]],
  ])('a student cannot send %j', (payload) => {
    expect(studentCommandSchema.safeParse(payload).success).toBe(false);
  });

  it.each([
    [{ ...OPEN, timeLimit: undefined }],
    [withExperiment({ ...EXPERIMENT, start: [] })],
    [withExperiment({ ...EXPERIMENT, start: Array(10).fill(0) })],
    [withExperiment({ ...EXPERIMENT, loss: { expression: 'x'.repeat(201) } })],
    [withExperiment({ ...EXPERIMENT, loss: {} })],
    [withExperiment({ ...EXPERIMENT, schedule: { kind: 'constant', junk: 1 } })],
    [withExperiment({ ...EXPERIMENT, hyperparameters: { momentum: '0.9' } })],
    [withExperiment({ ...EXPERIMENT, junk: 'x' })],
    [{ ...OPEN, activity: { kind: 'race', experiment: EXPERIMENT } }],
    [{ ...OPEN, activity: { kind: 'quiz' } }],
    [{ ...OPEN, activity: { ...RACE, junk: 1 } }],
    [{ ...OPEN, title: 'x'.repeat(61) }],
    [{ type: 'add-practice-students', id: 'command-1', count: 301 }],
    [{ type: 'add-practice-students', id: 'command-1', count: 0 }],
    [{ type: 'rename-student', id: 'command-1', participant: 0, name: 'Kim' }],
    [{ type: 'set-plan', id: 'command-1', plan: { ...PLAN, items: Array(61).fill(ITEM) } }],
    [{ type: 'set-plan', id: 'command-1', plan: { ...PLAN, items: [{ ...ITEM, note: null }] } }],
    [{ type: 'erase-everything', id: 'command-1' }],
  ])('an instructor cannot send %j', (payload) => {
    expect(instructorCommandSchema.safeParse(payload).success).toBe(false);
  });

  it.each([
    [{ ...STUDENT, token: 'ABCDEF0123456789'.repeat(2) }],
    [{ ...STUDENT, token: 'abc' }],
    [{ ...STUDENT, code: 'x'.repeat(21) }],
    [{ ...STUDENT, role: 'instructor' }],
    [{ role: 'admin', protocol: 1, code: null }],
  ])('nobody comes in with %j', (payload) => {
    expect(handshakeSchema.safeParse(payload).success).toBe(false);
  });
});

describe('a schedule by hand', () => {
  const byHand = (count: number) => ({
    kind: 'by-hand',
    changes: Array.from({ length: count }, (_, step) => ({ step, learningRate: 0.1 })),
  });

  it('has at most 100 changes on the wire, any number where a command reads it', () => {
    expect(scheduleSchema.safeParse(byHand(100)).success).toBe(true);
    expect(scheduleSchema.safeParse(byHand(101)).success).toBe(false);
    expect(SCHEDULE_SHAPES['by-hand'].safeParse(byHand(101)).success).toBe(true);
  });

  it('has nothing beside them', () => {
    expect(scheduleSchema.safeParse({ ...byHand(1), final: 0 }).success).toBe(false);
  });
});
