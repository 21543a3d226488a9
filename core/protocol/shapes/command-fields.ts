import * as z from 'zod';

/** Made by the client, once per intention: a command whose id comes again is acknowledged, but not applied again. */
export const commandIdSchema = z.string().regex(/^[\w-]{8,40}$/);

export const roundNumberSchema = z.int().min(1).max(10_000);
export const participantNumberSchema = z.int().min(1).max(100_000);
export const hallNumberSchema = z.string().regex(/^\d{2,4}$/);
export const inputNumberSchema = z
  .int()
  .min(1)
  .max(1_000_000)
  .describe("counts this device's inputs in a round: an older one never replaces a newer one");
