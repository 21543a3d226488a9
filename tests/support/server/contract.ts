import type * as z from 'zod';
import { acknowledgementSchemaOf, refusedSchema } from '#core/protocol/acknowledgement';
import { commandSchema } from '#core/protocol/commands';
import { HANDSHAKE, SERVER_EVENTS, VIEWS } from '#core/protocol/contract';

export type Role = keyof typeof VIEWS;

/** What is wrong with an event that the server has sent to this role; null: it keeps the contract. */
export function faultOfEvent(role: Role, name: string, payloads: readonly unknown[]) {
  const schema = { ...SERVER_EVENTS, view: VIEWS[role] }[name as keyof typeof SERVER_EVENTS];
  if (schema === undefined) return `${name}: no event of the contract`;
  return payloads.length === 1
    ? fault(name, schema, payloads[0])
    : `${name}: ${payloads.length} payloads`;
}

/** @param sent as a command; what is none may only be refused */
export function faultOfAcknowledgement(sent: unknown, answer: unknown) {
  const { data: command } = commandSchema.safeParse(sent);
  const schema = command === undefined ? refusedSchema : acknowledgementSchemaOf(command.type);
  return fault(`the answer to ${command?.type ?? 'no command'}`, schema, answer);
}

/** @param data of the `connect_error` of a refused connection */
export function faultOfRefusal(data: unknown) {
  return fault('a refusal', HANDSHAKE.connect_error, data);
}

function fault(what: string, schema: z.ZodType, message: unknown): string | null {
  const { error } = schema.safeParse(message);
  return error === undefined ? null : `${what}: ${error.message}`;
}
