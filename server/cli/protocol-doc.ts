import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { protocolDocument } from './protocol-doc/document';

/** Writes docs/protocol.md anew from the schemas: `npx tsx server/cli/protocol-doc.ts`. */
const file = path.resolve(import.meta.dirname, '../../docs/protocol.md');
writeFileSync(file, protocolDocument());
console.log(`Written: ${path.relative(process.cwd(), file)}`);
