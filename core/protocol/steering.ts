import * as z from 'zod';
import { learningRate, participantNumber, step } from './fields';

export const changes = z
  .array(z.tuple([participantNumber, step, learningRate]))
  .describe('of steer: [participant, step, rate from the update after it on], in order of arrival');

/** Changes of the rate in steer since the last such message. */
export const steeringSchema = z
  .strictObject({ round: z.int().min(1), changes })
  .meta({ id: 'Steering' });

export type Steering = z.infer<typeof steeringSchema>;
