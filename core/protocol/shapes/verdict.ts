import * as z from 'zod';
import { outcomeSchema, step } from './fields';

export const verdictSchema = z
  .strictObject({
    outcome: outcomeSchema,
    step: step.nullable().describe('of the divergence, or the first of the final hold; else null'),
    overshooting: z.boolean().describe('most updates on the way to the goal reversed direction'),
    thrown: z.boolean().describe('the gap once exceeded twice its first value, without diverging'),
    trigger: z.enum(['growth', 'not-finite']).nullable().describe('why it counts as diverged'),
    finalGap: z
      .number()
      .nullable()
      .describe('gap at the budget as a multiple of the first; null: not finite'),
  })
  .meta({ id: 'Verdict' });
