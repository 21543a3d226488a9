import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_CATALOGUES } from '#core/words/generated/all';
import { CATALOGUES } from '#core/words/generated/catalogues';
import { LANGUAGES, type Language } from '#core/words/languages';
import { NUMBER_STYLES } from '#core/words/number-words';
import { argumentsOf, NUMBER_STYLES_OF_MESSAGES } from '../../server/cli/message-arguments.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORDS = path.join(ROOT, 'core/words');

type Catalogue = Readonly<Record<string, string>>;

const areas = readdirSync(path.join(WORDS, 'en')).map((name) => path.basename(name, '.json'));

function catalogue(language: string, area: string): Catalogue {
  const file = path.join(WORDS, language, `${area}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** By key: the arguments as TypeScript writes them, in the order of their names. */
function argumentsIn(messages: Catalogue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      argumentsOf(key, message)
        .type.split(/[{};]/)
        .map((one) => one.trim())
        .sort()
        .join(';'),
    ]),
  );
}

/** All texts in quotes of the sources that could name a message. */
function textsOfSources(): string {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'app', 'core', 'server'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return files
    .split('\n')
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && existsSync(path.join(ROOT, file)))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n');
}

describe('the catalogues', () => {
  it('are there for every language that is offered, and for no other', () => {
    const folders = readdirSync(WORDS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.keys(LANGUAGES).flatMap((language) => areas.map((area) => [language, area])))(
    'say the same things, with the same arguments: %s/%s',
    (language, area) => {
      expect(argumentsIn(catalogue(language, area))).toEqual(argumentsIn(catalogue('en', area)));
    },
  );

  it.each(Object.keys(LANGUAGES) as Language[])(
    'have the answers of the built-in plans in nothing that a browser can load: %s',
    async (language) => {
      const { default: loadable } = await CATALOGUES[language]();
      const rest = areas.filter((area) => !(area in loadable));
      expect(rest).toEqual(expect.arrayContaining(['plan', 'plan-questions']));
      const ofPlan = Object.values(catalogue(language, 'plan-questions'));
      const answers = ofPlan.filter((text) => text.length > 40);
      expect(answers.length).toBeGreaterThan(50);
      const told = Object.keys(loadable).flatMap((area) =>
        Object.values(catalogue(language, area)),
      );
      expect(answers.filter((answer) => told.some((text) => text.includes(answer)))).toEqual([]);
    },
  );

  it('count by # in a plural itself: in a choice within it that would be printed as it stands', () => {
    const printed = Object.values(ALL_CATALOGUES).flatMap((language) =>
      Object.values(language).flatMap((messages) =>
        Object.entries(messages).flatMap(([key, message]) =>
          typeof message !== 'string' && JSON.stringify(message).includes('#') ? [key] : [],
        ),
      ),
    );
    expect(printed).toEqual([]);
  });

  it('may write numbers in the ways that words know', () => {
    expect(NUMBER_STYLES_OF_MESSAGES).toEqual(NUMBER_STYLES);
  });

  it('have no message that nothing says', () => {
    const sources = textsOfSources();
    // Where a code is part of the key: `play.outcome.${outcome}`.
    const beginnings = [...sources.matchAll(/[`']([\w-]+\.[\w.-]*)\$\{/g)].map(
      ([, start]) => start!,
    );
    const whole = new Set(
      [...sources.matchAll(/(['`])([\w-]+\.[\w.-]+)\1/g)].map(([, , key]) => key),
    );
    const unused = areas.flatMap((area) =>
      Object.keys(catalogue('en', area))
        .map((key) => `${area}.${key}`)
        .filter((key) => !whole.has(key))
        .filter((key) => !beginnings.some((start) => key.startsWith(start))),
    );
    expect(unused).toEqual([]);
  });
});
