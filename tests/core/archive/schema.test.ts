import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sessionFileJsonSchema } from '#core/archive/session-file';

it('docs/session-file.schema.json is what the schema says: npx tsx server/cli/session-schema.ts writes it', () => {
  const path = join(import.meta.dirname, '../../../docs/session-file.schema.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(sessionFileJsonSchema())),
  );
});
