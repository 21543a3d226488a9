import * as z from 'zod';
import { experimentSchema } from './experiment';

/** Made by the client, one per intention: a repeated id is acknowledged and not applied again. */
const commandId = z.string().min(8).max(40);

const roundNumber = z.int().min(1).max(10_000);

/** What a phone may ask for. Who it is comes from the handshake, never from the command. */
export const studentCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), id: commandId, name: z.string().max(200) }),
  z.strictObject({
    type: z.literal('pick'),
    id: commandId,
    round: roundNumber,
    number: z
      .int()
      .min(1)
      .max(1_000_000)
      .describe("counts this device's picks in a round: an older never replaces a newer one"),
    learningRate: z.number(),
  }),
]);

/** What the console may ask for. `open-room` is the one command that belongs to no room. */
export const instructorCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-room'), id: commandId, title: z.string().max(200) }),
  z.strictObject({
    type: z.literal('open-round'),
    id: commandId,
    experiment: experimentSchema,
    timeLimit: z
      .number()
      .nullable()
      .describe('seconds, 5 to 3,600, until the round locks itself; null: until it is locked'),
  }),
  z.strictObject({
    type: z.literal('add-time'),
    id: commandId,
    seconds: z.number().describe('5 to 600'),
  }),
  z.strictObject({ type: z.literal('lock'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('end-run'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('return-to-lobby'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('close-room'), id: commandId }),
  z.strictObject({ type: z.literal('choose-address'), id: commandId, url: z.string().max(200) }),
]);

export type StudentCommand = z.infer<typeof studentCommandSchema>;
export type InstructorCommand = z.infer<typeof instructorCommandSchema>;
export type ClientCommand = StudentCommand | InstructorCommand;

/** The handshake. An instructor is known by the cookie that comes with it, a student by the device's token. */
export const handshakeSchema = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('student'),
    protocol: z.number(),
    code: z.string().max(20),
    token: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('made on the device and kept there; the server stores its hash only'),
  }),
  z.strictObject({ role: z.literal('screen'), protocol: z.number(), code: z.string().max(20) }),
  z.strictObject({
    role: z.literal('instructor'),
    protocol: z.number(),
    code: z.string().max(20).nullable().describe('null: the page that opens rooms'),
  }),
]);

export type Handshake = z.infer<typeof handshakeSchema>;
