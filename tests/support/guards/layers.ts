import path from 'node:path';
import { readModule } from './imports';

/** The layers of the product, by folder, the most special first. */
const FOLDERS = [
  ['core/engine/', 'core/engine'],
  ['core/room/', 'core/room'],
  ['core/protocol/', 'core/protocol'],
  ['core/', 'core'],
  ['server/store/review-queries', 'review queries'],
  ['server/store/', 'server/store'],
  ['server/', 'server'],
  ['app/live/', 'app/live'],
  ['app/', 'app'],
  ['prisma/', 'prisma'],
  ['tests/', 'tests'],
] as const;

export type Layer = (typeof FOLDERS)[number][1] | 'top level';

export function layerOf(file: string): Layer {
  return FOLDERS.find(([folder]) => file.startsWith(folder))?.[1] ?? 'top level';
}

const CORE: readonly Layer[] = ['core/engine', 'core/room', 'core/protocol', 'core'];
const SERVER: readonly Layer[] = [...CORE, 'server', 'server/store', 'review queries'];

interface Rule {
  readonly layers: readonly Layer[];
  /** Whether a package (by its name, without a path inside it) or a Node built-in (`node:`) may be used. */
  readonly packages: (name: string) => boolean;
}

const isAnyOf =
  (...names: readonly string[]) =>
  (name: string) =>
    names.some((one) => name === one || name.startsWith(`${one}/`));
const isDatabase = isAnyOf('@prisma', '@libsql', 'prisma');
const isReact = isAnyOf('react', 'react-dom');
const isSocket = isAnyOf('socket.io', 'socket.io-client', 'ws');

const RULES: Readonly<Record<Layer, Rule>> = {
  'core/engine': { layers: ['core/engine'], packages: () => false },
  'core/room': { layers: CORE, packages: () => false },
  'core/protocol': { layers: CORE, packages: isAnyOf('zod') },
  core: { layers: CORE, packages: () => false },
  'review queries': {
    layers: [...CORE, 'server/store', 'review queries', 'prisma'],
    packages: (name) => !isReact(name) && !isSocket(name),
  },
  'server/store': {
    layers: [...CORE, 'server', 'server/store', 'prisma'],
    packages: (name) => !isReact(name) && !isSocket(name),
  },
  server: { layers: SERVER, packages: (name) => !isReact(name) && !isDatabase(name) },
  'app/live': {
    layers: [...CORE, 'app', 'app/live'],
    packages: (name) => !isDatabase(name) && !isAnyOf('socket.io', 'ws')(name),
  },
  app: {
    layers: [...CORE, 'app', 'app/live', 'review queries'],
    packages: (name) => !isDatabase(name) && !isSocket(name),
  },
  prisma: { layers: ['prisma'], packages: isDatabase },
  tests: { layers: [...SERVER, 'app', 'app/live', 'prisma', 'tests'], packages: () => true },
  'top level': { layers: [], packages: () => true },
};

/** The sentence against an import, or null where the rules allow it. `file` is relative to the repository, with slashes. */
export function objectionTo(file: string, specifier: string): string | null {
  const layer = layerOf(file);
  const rule = RULES[layer];
  const target = targetOf(file, specifier);
  if (target.kind === 'package') {
    return rule.packages(target.name) ? null : `${file}: ${layer} may not use ${specifier}`;
  }
  if (target.path.startsWith('..')) return `${file}: ${specifier} leads out of the repository`;
  const to = layerOf(target.path);
  return rule.layers.includes(to) ? null : `${file}: ${layer} may not import ${specifier} (${to})`;
}

type Target =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

function targetOf(file: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'file', path: path.posix.join(path.posix.dirname(file), specifier) };
  }
  if (specifier.startsWith('#')) return { kind: 'file', path: specifier.slice(1) };
  if (specifier.startsWith('node:')) return { kind: 'package', name: specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
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
  if (facts.computedImports > 0 && !file.startsWith('server/cli/')) {
    objections.push(`${file}: a computed import can't be checked`);
  }
  if (facts.randomCalls > 0 && layer.startsWith('core')) {
    objections.push(`${file}: core may not use Math.random: a seed is passed in`);
  }
  return objections;
}
