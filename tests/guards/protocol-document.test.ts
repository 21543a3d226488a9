import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { protocolDocument } from '../../server/cli/protocol-doc/document';

it('docs/protocol.md is what the schemas say: npx tsx server/cli/protocol-doc.ts', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/protocol.md');
  expect(readFileSync(file, 'utf8')).toBe(protocolDocument());
});
