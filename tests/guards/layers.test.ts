import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModule } from '../support/guards/imports';
import { layerOf, objectionsTo } from '../support/guards/layers';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = /\.(?:ts|tsx|mts|js|mjs|cjs)$/;

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => SOURCE.test(file) && !file.startsWith('prisma/generated/'));
}

const files = [
  ...['core', 'server', 'app', 'tests'].flatMap(sourcesUnder),
  ...readdirSync(ROOT).filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts')),
];
const modules = files.map((file) => ({
  file,
  source: readFileSync(path.join(ROOT, file), 'utf8'),
}));

describe('the layer rules', () => {
  it('hold in every file', () => {
    expect(modules.flatMap(({ file, source }) => objectionsTo(file, source))).toEqual([]);
  });

  it('were checked against files of every layer, with imports in them', () => {
    for (const layer of ['core/engine', 'core/room', 'core/protocol', 'server', 'app', 'tests']) {
      expect(
        files.filter((file) => layerOf(file) === layer),
        layer,
      ).not.toHaveLength(0);
    }
    const imports = modules.flatMap(({ file, source }) => readModule(file, source).imports);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('leave socket.io-client to one hook', () => {
    const importers = modules.filter(
      ({ file, source }) =>
        file.startsWith('app/') && readModule(file, source).imports.includes('socket.io-client'),
    );
    expect(importers.map(({ file }) => file)).toHaveLength(1);
  });
});

describe('the guard', () => {
  const bad: readonly (readonly [file: string, source: string])[] = [
    ['core/engine/a.ts', "import { zod } from 'zod';"],
    ['core/engine/a.ts', "import type { RoomState } from '#core/room/state';"],
    ['core/engine/losses/a.ts', "import { state } from '../../room/state';"],
    ['core/room/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/room/a.ts', "export { start } from '#server/index';"],
    ['core/room/a.ts', "export * from '../../server/sockets';"],
    ['core/room/a.ts', 'export const chance = () => Math.random();'],
    ['core/protocol/a.ts', "const page = await import('../../app/page');"],
    ['core/protocol/a.ts', "export type Node = import('react').ReactNode;"],
    ['server/a.ts', "import Page from '../app/page';"],
    ['server/a.ts', "import { room } from '../tests/support/room';"],
    ['server/sockets.ts', "import { PrismaClient } from '@prisma/client';"],
    ['server/store/a.ts', "const React = require('react');"],
    ['app/page.tsx', "import { registry } from '#server/room/room-registry';"],
    ['app/page.tsx', "import { registry } from '../server/room/room-registry';"],
    ['app/teach/page.tsx', "import { io } from 'socket.io-client';"],
    ['app/live/a.ts', "import { sessions } from '#server/store/review-queries';"],
    ['app/a.ts', "export * from './b';\nexport { c } from './c';"],
    ['app/a.ts', "const name = 'x';\nawait import(name);"],
    ['next.config.js', "import { rooms } from './server/room-registry';"],
  ];
  it.each(bad)('objects to what %s may not hold: %s', (file, source) => {
    expect(objectionsTo(file, source)).not.toHaveLength(0);
  });

  const good: readonly (readonly [file: string, source: string])[] = [
    ['core/engine/losses/a.ts', "import { dot } from '../vector';\nexport const f = dot;"],
    ['core/protocol/a.ts', "import * as z from 'zod/mini';\nexport const name = z.string();"],
    ['server/a.ts', "import { readFile } from 'node:fs/promises';\nexport const f = readFile;"],
    ['app/page.tsx', "import { sessions } from '#server/store/review-queries';\nsessions();"],
    ['app/live/a.ts', "import { io } from 'socket.io-client';\nio();"],
  ];
  it.each(good)('lets %s hold: %s', (file, source) => {
    expect(objectionsTo(file, source)).toEqual([]);
  });

  it('refuses a file it cannot read', () => {
    expect(() => objectionsTo('core/room/a.ts', 'import {')).toThrow("can't be parsed");
  });
});
