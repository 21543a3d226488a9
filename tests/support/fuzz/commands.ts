import fc from 'fast-check';
import { instructorCommandSchema } from '#core/protocol/instructor-commands';
import { studentCommandSchema } from '#core/protocol/student-commands';
import { BY_KIND } from '../room/activities';
import { arbitraryOf } from './arbitrary-of';
import { mutated } from './mutations';

const id = fc.integer({ min: 1, max: 2_000 }).map((nth) => `command-${nth}`);
/** Stands for the round that is on, whichever that is. */
export const PRESENT = 0;

/** Mostly about what is there, so that commands get beyond their schema. */
const FIELDS = {
  id,
  round: fc.constantFrom(PRESENT, PRESENT, PRESENT, 1, 2),
  number: fc.integer({ min: 1, max: 200 }),
  participant: fc.integer({ min: 1, max: 4 }),
  newcomer: fc.integer({ min: 1, max: 4 }),
  learningRate: fc.constantFrom(0.1, 0.3, 1.5, -1, 0, 1e9),
  step: fc.integer({ min: 0, max: 60 }),
  choice: fc.integer({ min: 0, max: 4 }),
  confidence: fc.constantFrom(null, 'sure', 'unsure'),
  activity: fc.constantFrom(...Object.values(BY_KIND)),
  revoteOf: fc.constantFrom(null, null, 1),
  timeLimit: fc.constantFrom(null, 5, 60),
  count: fc.constantFrom(0, 1, 2, 3, 60, 400),
  url: fc.constantFrom(
    'http://10.0.0.7:3000',
    'https://class.example',
    'javascript:alert(1)',
    'http://[',
  ),
};

const students = arbitraryOf(studentCommandSchema, FIELDS);
/** A closed room refuses everything: few are closed. */
const instructors = fc
  .tuple(fc.nat(9), arbitraryOf(instructorCommandSchema, FIELDS))
  .map(([lot, command]) =>
    lot > 0 && (command as { type: string }).type === 'close-room'
      ? { type: 'undo-removal', id: 'command-1' }
      : command,
  );

/** What a student's page sends, or nearly; sometimes what only an instructor may. */
export const studentCommands = mutated(
  fc.oneof({ weight: 5, arbitrary: students }, { weight: 1, arbitrary: instructors }),
);
export const instructorCommands = mutated(
  fc.oneof({ weight: 8, arbitrary: instructors }, { weight: 1, arbitrary: students }),
);
/** Whoever sends them, so many are of each kind. */
export const anyCommands = mutated(fc.oneof(students, instructors));
