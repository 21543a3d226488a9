import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../support/guards/phrases';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where English stands in the source, and why it may. */
const MAY_BE_ENGLISH: readonly (readonly [files: RegExp, why: string])[] = [
  [/^app\/gallery\//, 'made-up classes, for looking at the pages'],
  [/^core\/words\//, 'the catalogues’ own folder'],
  [
    /^server\/(?!(?:access|http|plain)\/)/,
    'read by who runs the server, by programs and by the database; a page gets sentences',
  ],
  [/^server\/http\/(?:(?:cluster-)?metrics|probes)\.ts$/, 'read by machines that watch this one'],
  [/^server\/plain\/form-key\.ts$/, 'what is hashed'],
  [
    /^app\/review\/files\/(?:columns|session-sheets)\.ts$|^core\/report\/gradebook\/tools\//,
    'names of columns, which other programs read',
  ],
  [/^core\/report\/shared\//, 'keys by which results are counted'],
  [/^core\/engine\/optimizers\//, 'names as boards send them; a test holds them to the catalogue'],
  [/^core\/engine\/losses\/(?:logistic|xor)\.ts$/, 'what stands for the formula of a loss of data'],
  [/^core\/engine\/number-format\.ts$/, 'numbers of command lines'],
  [/^core\/lesson\/activities\/fractal-edge\.ts$/, 'places by name, for tests'],
];

const files = execFileSync('git', ['ls-files', 'app', 'core', 'server'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !MAY_BE_ENGLISH.some(([those]) => those.test(file)));

describe('what people read', () => {
  it('comes from the catalogues', () => {
    const phrases = files.flatMap((file) =>
      phrasesIn(file, readFileSync(path.join(ROOT, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line}: ${text}`,
      ),
    );
    expect(phrases).toEqual([]);
  });

  it('is found in tags, attributes and texts of more than a word, and nowhere else', () => {
    const source = `
      import x from 'the words of a module';
      type Kind = 'of a kind';
      const style = 'flex gap-2 text-sm';
      const told = isOver ? 'The run is over.' : \`it ended after \${n} steps\`;
      const Part = () => (
        <p className="the text of a class" aria-label="Close">
          {isOn ? 'On' : 'Not now'} students {'Open'}
        </p>
      );
      if (told === '') throw new Error('there is no text');
      schema.describe('of the room');
    `;
    expect(phrasesIn('a.tsx', source).map(({ text }) => text)).toEqual([
      'The run is over.',
      'it ended after 0 steps',
      'Close',
      'Not now',
      'students',
      'Open',
    ]);
  });
});
