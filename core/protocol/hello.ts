import * as z from 'zod';

export const helloSchema = z
  .strictObject({
    build: z
      .string()
      .max(64)
      .nullable()
      .describe("of the server's pages; null: none are built, in development"),
  })
  .meta({ id: 'Hello' });
