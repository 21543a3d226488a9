import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment';
import { LOSSES } from '#core/engine/losses/registry';
import { OPTIMIZERS } from '#core/engine/optimizers/registry';
import {
  handshakeSchema,
  instructorCommandSchema,
  studentCommandSchema,
} from '#core/protocol/commands';
import { experimentSchema } from '#core/protocol/experiment';

const EXPERIMENT = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
const PICK = { type: 'pick', id: 'command-1', round: 1, number: 1, learningRate: 0.3 };
const OPEN = { type: 'open-round', id: 'command-1', experiment: EXPERIMENT, timeLimit: 60 };
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
    [{ ...OPEN, experiment: { ...EXPERIMENT, start: [] } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, start: Array(10).fill(0) } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, loss: { expression: 'x'.repeat(201) } } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, loss: {} } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, schedule: { kind: 'constant', junk: 1 } } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, hyperparameters: { momentum: '0.9' } } }],
    [{ ...OPEN, experiment: { ...EXPERIMENT, junk: 'x' } }],
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
