import { writeFileSync } from 'node:fs';
import { sessionFileJsonSchema } from '#core/archive/session-file';

/** Writes the published schema of a session's file: `npx tsx server/cli/session-schema.ts`. */
const PLACE = new URL('../../docs/session-file.schema.json', import.meta.url);

writeFileSync(PLACE, `${JSON.stringify(sessionFileJsonSchema(), null, 2)}\n`);
