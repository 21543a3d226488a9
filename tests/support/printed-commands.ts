import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** How whatever is typed at a prompt begins: variables perhaps, then a program. */
const COMMAND = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|sqlite3|sudo|rm|cp) /;

/** The commands printed in a document of the repository, as code in a line or in a block of its own, each once. */
export function printedCommands(document: string): string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8').replace(/^```.*$/gm, '');
  const code = [...text.matchAll(/^ {4}(\S.*)$/gm), ...text.matchAll(/`([^`]+)`/g)];
  const lines = code.map(([, line]) => line!.replace(/\s+/g, ' '));
  return [...new Set(lines.filter((line) => COMMAND.test(line)))];
}
