import * as z from 'zod';
import { instructorCommandSchema } from './instructor-commands';
import { studentCommandSchema } from './student-commands';

export const commandSchema = z.discriminatedUnion('type', [
  studentCommandSchema,
  instructorCommandSchema,
]);

/** What the rules of a room answer. A link to take over is the host's affair. */
export type StudentCommand = Exclude<z.infer<typeof studentCommandSchema>, { type: 'take-over' }>;
export type InstructorCommand = z.infer<typeof instructorCommandSchema>;
export type ClientCommand = z.infer<typeof commandSchema>;
export type CommandType = ClientCommand['type'];

/** A command without its id, which whoever sends it makes, once per intention. */
export type Intention<Type extends CommandType = CommandType> = ClientCommand extends infer Command
  ? Command extends { readonly type: Type }
    ? Omit<Command, 'id'>
    : never
  : never;
