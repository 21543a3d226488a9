import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { step } from './fields';

export const verdictSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    step: step.nullable().describe('first step of the final hold, or of the divergence; else null'),
    overshooting: z.boolean().describe('most updates on the way to the goal reversed'),
    thrown: z.boolean().describe('the gap once passed twice the first one, without diverging'),
    trigger: z.enum(['growth', 'not-finite']).nullable().describe('why it counts as diverged'),
    finalGap: z
      .number()
      .nullable()
      .describe('gap at the budget as a multiple of the first; null: not finite'),
  })
  .meta({ id: 'Verdict' });
