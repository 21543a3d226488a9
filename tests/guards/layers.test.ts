import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesOf, type Graph, grouped } from '../support/guards/circles';
import { readModule } from '../support/guards/imports';
import { LAYER_NAMES, layerOf, objectionsTo, pathOf } from '../support/guards/layers';
import { refusedByLint, type Sample } from '../support/guards/lint';
import { fileAt, SOURCES, sourceOf } from '../support/guards/sources';

const modules = SOURCES.map((file) => ({ file, source: sourceOf(file) }));
const imports: Graph = new Map(
  modules.map(({ file, source }) => [
    file,
    new Set(readModule(file, source).imports.flatMap((one) => fileAt(pathOf(file, one)) ?? [])),
  ]),
);

describe('the layer rules', () => {
  it('hold in every file', () => {
    expect(modules.flatMap(({ file, source }) => objectionsTo(file, source))).toEqual([]);
  });

  it('were checked against files of every layer, with imports in them', () => {
    const empty = LAYER_NAMES.filter(
      (layer) => layer !== 'prisma' && !SOURCES.some((file) => layerOf(file) === layer),
    );
    expect(empty).toEqual([]);
    const specifiers = modules.flatMap(({ file, source }) => readModule(file, source).imports);
    expect(specifiers.length).toBeGreaterThan(SOURCES.length);
  });

  it('leave socket.io-client to one hook', () => {
    const importers = modules.filter(
      ({ file, source }) =>
        file.startsWith('app/') && readModule(file, source).imports.includes('socket.io-client'),
    );
    expect(importers.map(({ file }) => file)).toHaveLength(1);
  });
});

describe('the product', () => {
  const product = new Map([...imports].filter(([file]) => /^(?:app|core|server)\//.test(file)));

  it('has no circle of files, type imports included', () => {
    expect(circlesOf(product)).toEqual([]);
  });

  it('has no circle of folders, type imports included', () => {
    expect(circlesOf(grouped(product, path.posix.dirname))).toEqual([]);
  });

  const loaded = modules.map(({ file, source }) => {
    const { loaded: atOnce, deferred } = readModule(file, source);
    const fileOf = (one: string) => fileAt(pathOf(file, one)) ?? one;
    return {
      file,
      isClient: /^['"]use client['"]/.test(source),
      loads: atOnce.map(fileOf),
      defers: deferred.map(fileOf),
    };
  });

  /** Whatever loads one of these at once, or loads what does; with `isLater`, also when it is asked for. */
  function reaching(targets: readonly string[], isLater = false): Set<string> {
    const found = new Set(targets);
    for (let known = 0; known < found.size; ) {
      known = found.size;
      for (const { file, loads, defers } of loaded) {
        const reached = isLater ? [...loads, ...defers] : loads;
        if (reached.some((one) => found.has(one))) found.add(file);
      }
    }
    return found;
  }

  it('loads no schemas with a page: only to read the file of a lesson plan, once there is one', () => {
    const found = [...reaching(['zod'])];
    expect(found).toContain('core/protocol/contract.ts');
    expect(found.filter((file) => file.startsWith('app/'))).toEqual([
      'app/teach/plan/file/read.ts',
    ]);
  });

  it('has the answers of the built-in plan in no script: every script is a public file', () => {
    const plan = SOURCES.filter((file) => file.startsWith('core/lesson/plan/built-in/'));
    expect(plan).toContain('core/lesson/plan/built-in/questions.ts');
    const found = reaching(plan, true);
    expect(found).toContain('app/teach/plan/built-in/route.ts');
    const scripts = loaded.filter(({ file, isClient }) => isClient && file.startsWith('app/'));
    expect(scripts.length).toBeGreaterThan(100);
    expect(scripts.filter(({ file }) => found.has(file)).map(({ file }) => file)).toEqual([]);
  });

  it('has all words in no script: a page gets one language', () => {
    const found = reaching(['core/words/all-words.ts'], true);
    expect(found).toContain('app/words/page-words.tsx');
    const scripts = loaded.filter(({ file, isClient }) => isClient && file.startsWith('app/'));
    expect(scripts.filter(({ file }) => found.has(file)).map(({ file }) => file)).toEqual([]);
  });

  it('was read with the arrows between its files', () => {
    const arrows = [...product.values()].reduce((sum, { size }) => sum + size, 0);
    expect(arrows).toBeGreaterThan(2 * product.size);
    expect(imports.get('server/index.ts')).toContain('server/start-server.ts');
  });
});

describe('the search for circles', () => {
  const graph = (arrows: Readonly<Record<string, readonly string[]>>): Graph =>
    new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]));

  it('finds each circle once, whole, and none where arrows only meet', () => {
    expect(circlesOf(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
    expect(
      circlesOf(graph({ a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d'] })).toSorted(),
    ).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('finds a circle of folders where there is none of files', () => {
    const files = graph({ 'a/1': ['b/1'], 'b/1': [], 'b/2': ['a/2'], 'a/2': [] });
    expect(circlesOf(files)).toEqual([]);
    expect(circlesOf(grouped(files, path.posix.dirname))).toEqual([['a', 'b']]);
  });
});

/** What Biome's rule for imports doesn't look at: other rules of it do, or the guard alone. */
const BEYOND_LINT = /import\(|require\(|Math\.random|^export \*|^const name|server\/room-registry'/;

describe('the guard', () => {
  const bad: readonly Sample[] = [
    ['core/engine/a.ts', "import { zod } from 'zod';"],
    ['core/engine/a.ts', "import type { RoomState } from '#core/room/state';"],
    ['core/engine/losses/a.ts', "import { state } from '../../room/state';"],
    ['core/base/a.ts', "import { dot } from '#core/engine/vector';"],
    ['core/words/a.ts', "import { dot } from '#core/engine/vector';"],
    ['core/engine/a.ts', "import { format } from 'icu-minify/format';"],
    ['app/words/a.ts', "import { Room } from '../live/room';"],
    ['core/lesson/a.ts', "import type { Frame } from '#core/protocol/views/frame';"],
    ['core/lesson/activities/a.ts', "import { apply } from '../../room/events/apply';"],
    ['core/protocol/a.ts', "import type { RoomState } from '#core/room/state';"],
    ['core/room/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/room/a.ts', "import { planOf } from '#core/report/plan';"],
    ['core/lesson/a.ts', "import { planOf } from '../report/plan';"],
    ['core/report/a.ts', "import type { RoomState } from '#core/room/state';"],
    ['core/room/a.ts', "export { start } from '#server/index';"],
    ['core/room/a.ts', "export * from '../../server/sockets';"],
    ['core/room/a.ts', 'export const chance = () => Math.random();'],
    ['core/protocol/a.ts', "const page = await import('../../app/page');"],
    ['core/protocol/a.ts', "export type Node = import('react').ReactNode;"],
    ['server/a.ts', "import Page from '../app/page';"],
    ['server/a.ts', "import { room } from '../tests/support/room';"],
    ['server/sockets.ts', "import { PrismaClient } from '@prisma/client';"],
    ['server/store/a.ts', "const React = require('react');"],
    ['server/store/a.ts', "import { log } from '../process/log';"],
    ['server/room/a.ts', "import { sockets } from '../sockets/sockets';"],
    ['server/reveal/a.ts', "import type { RoomHost } from '#server/room/room-host';"],
    ['server/room/a.ts', "import { start } from '../start-server';"],
    ['server/http/a.ts', "import { PlainDesk } from '../plain/plain-desk';"],
    ['server/room/a.ts', "import { PlainDesk } from '#server/plain/plain-desk';"],
    ['server/room/a.ts', "import { RedisBus } from '../cluster/bus';"],
    ['server/sockets/a.ts', "import type { SharedRoom } from '#server/cluster/shared-room';"],
    ['server/cluster/a.ts', "import { RoomSockets } from '../sockets/sockets';"],
    ['server/cluster/a.ts', "import { Server } from 'socket.io';"],
    ['server/room/a.ts', "import { Redis } from 'ioredis';"],
    ['app/ui/a.tsx', "import { Sweep } from '../charts/sweep/sweep';"],
    ['app/charts/a.tsx', "import type { Side } from '../parts/screen/side';"],
    ['app/parts/phone/a.tsx', "import { Panel } from '../console/panel';"],
    ['app/parts/phone/a.tsx', "import { screenOf } from '../../activities/phone';"],
    ['app/activities/race/a.tsx', "import { Board } from '../duel/phone/board';"],
    ['app/activities/race/phone/a.tsx', "import { Board } from '../../duel/phone/board';"],
    ['app/activities/race/a.tsx', "import { screenOf } from '../phone';"],
    ['app/activities/race/a.tsx', "import { Play } from '../../(phone)/play';"],
    ['app/(phone)/a.tsx', "import { Console } from '../teach/console/console';"],
    ['app/screen/a.tsx', "import { Console } from '../teach/console/console';"],
    ['app/teach/a.tsx', "import { states } from '../gallery/phone/states';"],
    ['app/lesson/a.tsx', "import { Console } from '../teach/console/console';"],
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

  const good: readonly Sample[] = [
    ['core/engine/losses/a.ts', "import { dot } from '../vector';\nexport const f = dot;"],
    ['core/protocol/a.ts', "import * as z from 'zod/mini';\nexport const name = z.string();"],
    ['server/a.ts', "import { readFile } from 'node:fs/promises';\nexport const f = readFile;"],
    [
      'app/review/page.tsx',
      "import { sessions } from '#server/store/review-queries';\nsessions();",
    ],
    ['app/activities/phone.ts', "export const race = () => import('./race/phone');"],
    [
      'app/activities/race/phone.tsx',
      "import { Slider } from '../../parts/phone/slider';\nSlider();",
    ],
    ['app/teach/a.tsx', "import { Mini } from '../screen/mini';\nMini();"],
    ['app/live/a.ts', "import { io } from 'socket.io-client';\nio();"],
  ];
  it.each(good)('lets %s hold: %s', (file, source) => {
    expect(objectionsTo(file, source)).toEqual([]);
  });

  it('agrees with the lint configuration, which sees all but types in passing and files out of place', () => {
    const seen = bad.filter(([, source]) => !BEYOND_LINT.test(source));
    const refused = refusedByLint(seen);
    expect(seen.filter((_, at) => !refused[at])).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
    expect(refusedByLint(good)).toEqual(good.map(() => false));
  });

  it('refuses a file it cannot read', () => {
    expect(() => objectionsTo('core/room/a.ts', 'import {')).toThrow("can't be parsed");
  });
});
