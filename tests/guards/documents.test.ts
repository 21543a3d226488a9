import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAP = 'docs/architecture.md';

const documents = [
  'README.md',
  'SECURITY.md',
  'core/room/SPEC.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('docs', name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.md')),
];

const foldersOf = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => `${folder}/${name}`);

/** What `docs/adding.md` invents to show how something is added. */
const INVENTED = /\bhello\b/;

/** What a text names in code type that begins like a path of ours: `core/room/state.ts`, `app/parts`. */
function pathsIn(text: string): string[] {
  const code = text.matchAll(/`((?:app|core|server|tests|prisma|docs)\/[^`\s*{}<>]+)`/g);
  return Array.from(code, ([, name]) => name!.replace(/\/$/, ''));
}

/** Links to files, without the place inside them; relative to the document. */
function linksIn(text: string): string[] {
  const links = text.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g);
  return Array.from(links, ([, target]) => target!);
}

const exists = (file: string) =>
  ['', '.ts', '.tsx'].some((end) => existsSync(path.join(ROOT, file + end)));

describe('the documents', () => {
  it('name no file and no folder that is not there', () => {
    const missing = documents.flatMap((document) => {
      const text = readFileSync(path.join(ROOT, document), 'utf8');
      const links = linksIn(text).map((link) =>
        path.posix.join(path.posix.dirname(document), link),
      );
      return [...pathsIn(text), ...links]
        .filter((name) => !exists(name) && !INVENTED.test(name))
        .map((name) => `${document}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('were read, with paths in them', () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(pathsIn('in `core/room/state.ts`, `app/parts/`, `core/<name>` and core/x')).toEqual([
      'core/room/state.ts',
      'app/parts',
    ]);
  });
});

describe('the map', () => {
  it('has every room of the house: the folders of app, core and server', () => {
    const text = readFileSync(path.join(ROOT, MAP), 'utf8');
    const rooms = ['app', 'core', 'server'].flatMap(foldersOf);
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => !text.includes(`\`${room}\``))).toEqual([]);
  });

  it('has every room of core', () => {
    const text = readFileSync(path.join(ROOT, MAP), 'utf8');
    const rooms = foldersOf('core').flatMap(foldersOf);
    expect(rooms.filter((room) => !text.includes(`\`${path.posix.basename(room)}\``))).toEqual([]);
  });
});
