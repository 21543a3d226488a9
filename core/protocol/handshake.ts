import * as z from 'zod';

const invitation = z
  .string()
  .max(20)
  .optional()
  .describe(
    'the secret part of the link by which this page was opened: it need not wait for a turn',
  );

const polls = z
  .literal(true)
  .optional()
  .describe('a WebSocket was tried first and did not open; absent: this connection is one');

/** What a connection begins with. The instructor is known by the cookie that comes with it, a student by the token. */
export const handshakeSchema = z
  .discriminatedUnion('role', [
    z.strictObject({
      role: z.literal('student'),
      protocol: z.number(),
      code: z.string().max(20),
      token: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .describe('made and kept on the device; the server stores only its hash'),
      invitation,
      polls,
    }),
    z.strictObject({
      role: z.literal('screen'),
      protocol: z.number(),
      code: z.string().max(20),
      isRead: z
        .literal(true)
        .optional()
        .describe('what the hall sees is read as text on a phone: it counts as no projector'),
      invitation,
      polls,
    }),
    z.strictObject({
      role: z.literal('instructor'),
      protocol: z.number(),
      code: z.string().max(20).nullable().describe('null: on the page that opens rooms'),
      polls,
    }),
  ])
  .meta({ id: 'Handshake' });

export type Handshake = z.infer<typeof handshakeSchema>;
