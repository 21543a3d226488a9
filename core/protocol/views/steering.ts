import * as z from 'zod';
import { learningRate, participantNumber, step } from '../shapes/fields';

export const changes = z
  .array(z.tuple([participantNumber, step, learningRate]))
  .describe('in steer: [participant, step, rate from the update after that step on]');
