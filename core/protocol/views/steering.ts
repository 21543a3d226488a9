import * as z from 'zod';
import { learningRate, participantNumber, step } from '../shapes/fields';

export const changes = z
  .array(z.tuple([participantNumber, step, learningRate]))
  .describe('in steer, by arrival: [participant, step, rate from the update after that step on]');

/** The changes of rates in steer since the last such message. */
export const steeringSchema = z
  .strictObject({ round: z.int().min(1), changes })
  .meta({ id: 'Steering' });

export type Steering = z.infer<typeof steeringSchema>;
