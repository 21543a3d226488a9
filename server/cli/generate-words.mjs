import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import compile from 'icu-minify/compile';
import { argumentsOf } from './message-arguments.mjs';
import { inRoot } from './repository.mjs';

/*
 * The catalogues `core/words/<language>/<area>.json`, compiled: a browser gets the messages of one language and of the
 * areas that it shows, and no parser. English is the one that all others follow: from it come the keys and the
 * arguments that TypeScript knows.
 */

const FOLDER = 'core/words';
const TARGET = `${FOLDER}/generated`;
/** The one from which keys and arguments are typed. */
const FIRST = 'en';
/** Areas of the server alone, which a browser has no way to load: the answers of the built-in plans, long texts of pages, and short answers that are no pages. */
const OF_SERVER = ['answers', 'lesson', 'lesson-quiz', 'plan', 'plan-questions'];
const NOTE =
  '// Written by server/cli/generate-words.mjs from core/words/<language>/<area>.json.\n';

/** @typedef {Readonly<Record<string, string>>} Catalogue by key */

/**
 * Writes what changed, and forgets what is no longer there.
 * @throws {Error} with a sentence that names the file and the key of a message that can't be read
 */
export function generateWords() {
  const languages = readdirSync(inRoot(FOLDER), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(inRoot(`${FOLDER}/${entry.name}/common.json`)),
    )
    .map(({ name }) => name)
    .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const areas = areasOf(FIRST);
  const areasOfPages = areas.filter((area) => !OF_SERVER.includes(area));
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const language of languages) {
    files.set(`${language}/areas.ts`, areasByName(areasOfPages));
    for (const area of areas) {
      files.set(`${language}/${area}.ts`, compiled(area, readCatalogue(language, area)));
    }
  }
  files.set('arguments.ts', argumentTypes(areas, areasOfPages));
  files.set('catalogues.ts', loaders(languages));
  files.set(
    'all.ts',
    allOf(languages, areas, 'ALL_CATALOGUES', 'Everything at once, for the server.'),
  );
  files.set(
    'names.ts',
    allOf(languages, ['common', 'nicknames'], 'NAME_CATALOGUES', 'What a room gives names from.'),
  );
  files.set('ideas.ts', ideaTexts(languages));
  writeChanged(files);
}

/** @param {string} language */
function areasOf(language) {
  return readdirSync(inRoot(`${FOLDER}/${language}`))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** @param {string} language @param {string} area @returns {Catalogue} nothing where there is no such file */
function readCatalogue(language, area) {
  const file = inRoot(`${FOLDER}/${language}/${area}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {string} area @param {Catalogue} catalogue */
function compiled(area, catalogue) {
  const messages = Object.entries(catalogue).map(([key, message]) => {
    try {
      return [`${area}.${key}`, compile(message)];
    } catch (error) {
      throw new Error(`${area}.${key} can’t be read as a message: ${String(error)} “${message}”`);
    }
  });
  const body = JSON.stringify(Object.fromEntries(messages), null, 1);
  return `${NOTE}import type { CompiledMessage } from 'icu-minify/format';\n\nconst messages: Readonly<Record<string, CompiledMessage>> = ${body};\nexport default messages;\n`;
}

/** @param {readonly string[]} areas @param {readonly string[]} areasOfPages */
function argumentTypes(areas, areasOfPages) {
  /** @type {string[]} */
  const plain = [];
  /** @type {string[]} */
  const tagged = [];
  for (const area of areas) {
    for (const [key, message] of Object.entries(readCatalogue(FIRST, area))) {
      const { type, hasTags } = argumentsOf(`${area}.${key}`, message);
      (hasTags ? tagged : plain).push(`  '${area}.${key}': ${type};`);
    }
  }
  return `${NOTE}/** In a message “<name>…</name>”: whoever shows it puts what is between into an element. */
export interface Tag {
  readonly isTag: never;
}

/** A file in the folder of each language. */
export type AnyArea = Area | ${union(areas.filter((area) => OF_SERVER.includes(area)))};

/** Those that a page can load. */
export type Area = ${union(areasOfPages)};

/** What each message takes. */
export interface Arguments {
${plain.join('\n')}
}

/** What those with tags take. */
export interface TaggedArguments {
${tagged.join('\n')}
}
`;
}

/** @param {readonly string[]} names */
function union(names) {
  return names.map((name) => `'${name}'`).join(' | ');
}

/** The areas of a language, each a file of its own. @param {readonly string[]} areas */
function areasByName(areas) {
  const rows = areas.map((area) => `  '${area}': () => import('./${area}'),`);
  return `${NOTE}/** Each fetched where it is shown. */\nexport default {\n${rows.join('\n')}\n} as const;\n`;
}

/** Apart by language, so that a page carries the list of its own only. @param {readonly string[]} languages */
function loaders(languages) {
  const rows = languages.map((language) => `  '${language}': () => import('./${language}/areas'),`);
  return `${NOTE}export const CATALOGUES = {\n${rows.join('\n')}\n} as const;\n`;
}

/** @param {readonly string[]} languages @param {readonly string[]} areas @param {string} constant @param {string} note */
function allOf(languages, areas, constant, note) {
  const imports = [];
  const rows = [];
  for (const language of languages) {
    const names = areas.map((area) => {
      const name = `${language}_${area}`.replace(/\W/g, '_');
      imports.push(`import ${name} from './${language}/${area}';`);
      return `    ${JSON.stringify(area)}: ${name},`;
    });
    rows.push(`  ${JSON.stringify(language)}: {\n${names.join('\n')}\n  },`);
  }
  return `${NOTE}${imports.join('\n')}\n\n/** ${note} */\nexport const ${constant} = {\n${rows.join('\n')}\n} as const;\n`;
}

/**
 * By these a browser knows two built-in questions as twins, whatever language each is in; the questions it may not have.
 * @param {readonly string[]} languages
 */
function ideaTexts(languages) {
  const begin = 'idea.';
  const rows = languages.map((language) => {
    const ideas = Object.entries(readCatalogue(language, 'plan-questions'))
      .filter(([key]) => key.startsWith(begin))
      .map(([key, text]) => [key.slice(begin.length), text]);
    return `  ${JSON.stringify(language)}: ${JSON.stringify(Object.fromEntries(ideas))},`;
  });
  return `${NOTE}/** What the built-in questions are about, by language and code. */\nexport const IDEA_TEXTS = {\n${rows.join('\n')}\n} as const;\n`;
}

/** @param {ReadonlyMap<string, string>} files */
function writeChanged(files) {
  const target = inRoot(TARGET);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const place = path.join(name.parentPath, name.name);
    if (!files.has(path.relative(target, place).split(path.sep).join('/'))) rmSync(place);
  }
  for (const [name, text] of files) {
    const place = path.join(target, name);
    if (existsSync(place) && readFileSync(place, 'utf8') === text) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) generateWords();
