import path from 'node:path';
import { readModule } from './imports';

const isAnyOf =
  (...names: readonly string[]) =>
  (name: string) =>
    names.some((one) => name === one || name.startsWith(`${one}/`));
const isDatabase = isAnyOf('@prisma', '@libsql', 'prisma', 'pg');
const isReact = isAnyOf('react', 'react-dom');
const isSocket = isAnyOf('socket.io', 'socket.io-client', 'ws');
const isRedis = isAnyOf('ioredis');
const none = () => false;
const forStore = (name: string) => !isReact(name) && !isSocket(name) && !isRedis(name);
const forCluster = (name: string) => !isReact(name) && !isDatabase(name);
const forServer = (name: string) => forCluster(name) && !isRedis(name);
const forPages = (name: string) => !isDatabase(name) && !isSocket(name) && !isRedis(name);

interface LayerRule {
  /** The layers below: these, and the layer itself, may be imported. */
  readonly below: readonly string[];
  /** Whether a package (by its name, without a path inside it) or a Node built-in (`node:`) may be used. */
  readonly packages: (name: string) => boolean;
}

const LESSON = ['core/base', 'core/words', 'core/engine', 'core/lesson'];
const LIVE = [...LESSON, 'core/protocol', 'core/room'];
const CORE = [...LIVE, 'core/report', 'core/archive'];
/** What the pages import of the server: it may lead to no live room. */
const QUERIES = ['review', 'plan', 'people'].map((past) => `server/store/${past}-queries`);
const STORE = ['server/store', ...QUERIES];
const UNDER_ROOM = [...CORE, ...STORE, 'server/process', 'server/reveal'];
const UNDER_SOCKETS = [...UNDER_ROOM, 'server/room', 'server/access'];
const SERVER = [...UNDER_SOCKETS, 'server/sockets', 'server/after-class', 'server/http'];
const PICTURES = ['app/words', 'app/ui', 'app/live', 'app/charts', 'app/stage'];
const PARTS = ['phone', 'screen', 'console', 'setup', 'review'].map((face) => `app/parts/${face}`);
const UNDER_SHELLS = [...CORE, ...PICTURES, ...PARTS, 'app/activities', ...QUERIES];
const SHELLS = [
  'app/(phone)',
  'app/screen',
  'app/teach',
  'app/review',
  'app/shared',
  'app/lesson',
  'app/practice',
  'app/key-needed',
];

/**
 * Every layer by the path that its files begin with, and what lies below it. A file belongs to the longest path that
 * fits; a layer that is listed nowhere below another can be imported by none.
 */
const LAYERS: Readonly<Record<string, LayerRule>> = {
  'core/base': { below: [], packages: none },
  'core/words': { below: [], packages: isAnyOf('icu-minify') },
  'core/engine': { below: ['core/words'], packages: none },
  'core/lesson': { below: LESSON, packages: none },
  'core/protocol': { below: LESSON, packages: isAnyOf('zod') },
  'core/room': { below: LIVE, packages: none },
  'core/report': { below: LESSON, packages: none },
  'core/archive': { below: LIVE, packages: isAnyOf('zod') },

  'server/store': { below: [...CORE, ...STORE, 'prisma'], packages: forStore },
  ...Object.fromEntries(
    QUERIES.map((name) => [name, { below: [...CORE, ...STORE, 'prisma'], packages: forStore }]),
  ),
  'server/process': { below: [...CORE, ...STORE], packages: forServer },
  'server/reveal': { below: [...CORE, ...STORE, 'server/process'], packages: forServer },
  'server/room': { below: UNDER_ROOM, packages: forServer },
  'server/access': { below: [...UNDER_ROOM, 'server/room'], packages: forServer },
  'server/sockets': { below: UNDER_SOCKETS, packages: forServer },
  'server/after-class': { below: [...UNDER_SOCKETS, 'server/sockets'], packages: forServer },
  'server/http': {
    below: [...UNDER_SOCKETS, 'server/sockets', 'server/after-class'],
    packages: forServer,
  },
  // The room by forms: pages that nobody builds.
  'server/plain': {
    below: [...UNDER_SOCKETS, 'server/sockets', 'server/http'],
    packages: forServer,
  },
  // Only who puts a server together knows that it may be one of several.
  'server/cluster': {
    below: [...UNDER_ROOM, 'server/room', 'server/access'],
    packages: (name) => forCluster(name) && !isSocket(name),
  },
  server: { below: [...SERVER, 'server/plain', 'server/cluster'], packages: forServer },
  'server/cli': {
    below: [...SERVER, 'server/plain', 'server/cluster', 'server'],
    packages: forServer,
  },

  'app/words': { below: CORE, packages: forPages },
  'app/ui': { below: [...CORE, ...QUERIES, 'app/words'], packages: forPages },
  'app/live': {
    below: [...CORE, 'app/words', 'app/ui'],
    packages: (name) => !isDatabase(name) && !isAnyOf('socket.io', 'ws')(name),
  },
  'app/charts': { below: [...CORE, 'app/words', 'app/ui', 'app/live'], packages: forPages },
  'app/stage': { below: [...CORE, 'app/words', 'app/ui', 'app/live'], packages: forPages },
  ...Object.fromEntries(
    PARTS.map((face) => {
      const past = face === 'app/parts/review' ? QUERIES : [];
      return [face, { below: [...CORE, ...PICTURES, ...past], packages: forPages }];
    }),
  ),
  'app/activities': { below: [...CORE, ...PICTURES, ...PARTS], packages: forPages },
  // What the projector shows can be read on a phone.
  'app/(phone)': { below: [...UNDER_SHELLS, 'app/screen'], packages: forPages },
  'app/screen': { below: UNDER_SHELLS, packages: forPages },
  // The console shows a small projector.
  'app/teach': { below: [...UNDER_SHELLS, 'app/screen'], packages: forPages },
  'app/review': { below: UNDER_SHELLS, packages: forPages },
  // What is shared of a session is shown as the review shows it.
  'app/shared': { below: [...UNDER_SHELLS, 'app/review'], packages: forPages },
  'app/lesson': { below: UNDER_SHELLS, packages: forPages },
  'app/practice': { below: UNDER_SHELLS, packages: forPages },
  'app/key-needed': { below: UNDER_SHELLS, packages: forPages },
  'app/gallery': { below: [...UNDER_SHELLS, ...SHELLS], packages: forPages },
  app: { below: [...UNDER_SHELLS, ...SHELLS], packages: forPages },

  prisma: { below: [], packages: isDatabase },
  tests: {
    below: [
      ...SERVER,
      'server/plain',
      'server/cluster',
      'server',
      'server/cli',
      ...UNDER_SHELLS,
      ...SHELLS,
      'app/gallery',
      'prisma',
    ],
    packages: () => true,
  },
  'top level': { below: [], packages: () => true },
};

export const LAYER_NAMES: readonly string[] = Object.keys(LAYERS);

const BY_LENGTH = LAYER_NAMES.toSorted((a, b) => b.length - a.length);

/** The name of the layer of a file, which is relative to the repository, with slashes. */
export function layerOf(file: string): string {
  const isOf = (layer: string) =>
    file.startsWith(`${layer}/`) || file.replace(/\.\w+$/, '') === layer;
  return BY_LENGTH.find(isOf) ?? 'top level';
}

/** The kind of activity in whose folder this file lies; null outside of these folders. */
function kindOf(file: string): string | null {
  return /^app\/activities\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** The sentence against an import, or null where the rules allow it. */
export function objectionTo(file: string, specifier: string): string | null {
  const layer = layerOf(file);
  const rule = LAYERS[layer]!;
  const target = targetOf(file, specifier);
  if (target.kind === 'package') {
    return rule.packages(target.name) ? null : `${file}: ${layer} may not use ${specifier}`;
  }
  if (target.path.startsWith('..')) return `${file}: ${specifier} leads out of the repository`;
  const to = layerOf(target.path);
  if (to !== layer && !rule.below.includes(to)) {
    return `${file}: ${layer} may not import ${specifier} (${to})`;
  }
  const [kind, other] = [kindOf(file), kindOf(target.path)];
  return kind !== null && other !== kind && to === layer
    ? `${file}: an activity may not import another one, nor the lists of all: ${specifier}`
    : null;
}

type Target =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

function targetOf(file: string, specifier: string): Target {
  const path = pathOf(file, specifier);
  if (path !== null) return { kind: 'file', path };
  if (specifier.startsWith('node:')) return { kind: 'package', name: specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}

/** Where an import leads, relative to the repository and without the ending; null for a package. */
export function pathOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier.startsWith('#') ? specifier.slice(1) : null;
}

/** Every sentence against one file. */
export function objectionsTo(file: string, source: string): string[] {
  const facts = readModule(file, source);
  const objections = facts.imports.flatMap((specifier) => objectionTo(file, specifier) ?? []);
  const layer = layerOf(file);
  if (facts.isBarrel)
    objections.push(`${file} only passes on what others export: import from them`);
  if (layer === 'tests' || layer === 'top level') return objections;
  // The launcher imports what the install has only just brought, by paths it knows.
  if (facts.computedImports > 0 && layer !== 'server/cli') {
    objections.push(`${file}: a computed import can't be checked`);
  }
  if (facts.randomCalls > 0 && layer.startsWith('core')) {
    objections.push(`${file}: core may not use Math.random: a seed is passed in`);
  }
  return objections;
}
