import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ACKNOWLEDGEMENTS, CLIENT_EVENTS, HANDSHAKE, SERVER_EVENTS } from '#core/protocol/contract';
import { protocolDocument } from '../../server/cli/protocol-doc/document';

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/protocol.md'), 'utf8');

it('docs/protocol.md is what the contract says: npx tsx server/cli/protocol-doc.ts', () => {
  expect(text).toBe(protocolDocument());
});

it('lacks no event, and no type that it names', () => {
  const events = [HANDSHAKE, CLIENT_EVENTS, ACKNOWLEDGEMENTS, SERVER_EVENTS].flatMap(Object.keys);
  const listed = [...text.matchAll(/^- \*\*`([\w-]+)`\*\*: `(.+)`\. ./gm)];
  expect(listed.map(([, name]) => name)).toEqual(events);

  const blocks = [...text.matchAll(/^### (\w+)\n\n```ts\n(.*?)\n```$/gms)];
  const types = [...listed, ...blocks].map(([, , type = '']) =>
    type.replaceAll(/ {2}\/\/.*$/gm, ''),
  );
  const named = new Set(types.join().match(/\b[A-Z]\w+/g));
  named.delete('Record');
  expect(blocks.map(([, name]) => name).sort()).toEqual([...named].sort());
});
