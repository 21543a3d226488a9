import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';
import { idsNamedIn } from '../support/guards/named-ids';

const ROOT = path.resolve(import.meta.dirname, '../..');
const IDS = [...LOSSES, ...OPTIMIZERS, ...RIVALS].map(({ id }) => id);
/** Where only the catalogues may say which losses and optimizers there are. */
const FOLDERS = [
  'core/base',
  'core/engine',
  'core/lesson',
  'core/protocol',
  'core/room',
  'server',
  'app',
];
/** Their own files and catalogues. */
const OWN = ['core/engine/losses/', 'core/engine/optimizers/', 'core/engine/rivals/'];
/** What races need that depends on the pair, in one table. */
const TABLE = 'core/engine/experiment/race-table.ts';
/** States to look at while developing: fixtures, as those of the tests. */
const FIXTURES = 'app/gallery/';
/** The built-in lesson is about particular ones, and this is where it names them. */
const LESSON = 'core/lesson/plan/built-in/experiments.ts';
/** The laboratory opens on particular ones, and a link leaves the plainest one out. */
const LABORATORY = 'core/lesson/laboratory/first-laboratory.ts';
/** A hyperparameter has the name of an optimizer here. */
const HOMONYM = 'server/cli/simulate-line.ts: momentum';

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && ![LESSON, LABORATORY, TABLE].includes(file))
    .filter((file) => [FIXTURES, ...OWN].every((excepted) => !file.startsWith(excepted))),
);

describe('a loss or an optimizer', () => {
  it('is named by its own file, the table of races and the built-in lesson only', () => {
    const named = files.flatMap((file) =>
      idsNamedIn(file, readFileSync(path.join(ROOT, file), 'utf8'), IDS).map(
        (id) => `${file}: ${id}`,
      ),
    );
    expect(named.filter((name) => name !== HOMONYM)).toEqual([]);
    expect(named).toContain(HOMONYM);
  });

  it('was looked for in files of every folder, by the ids of both catalogues', () => {
    for (const folder of FOLDERS) {
      expect(
        files.filter((file) => file.startsWith(`${folder}/`)),
        folder,
      ).not.toHaveLength(0);
    }
    for (const excepted of [LESSON, LABORATORY, TABLE, FIXTURES, ...OWN])
      expect(existsSync(path.join(ROOT, excepted)), excepted).toBe(true);
    expect(IDS.length).toBeGreaterThan(20);
  });

  const bad = [
    "export const first = 'gradient-descent';",
    'export const first = `adam`;',
    'export const words = { rosenbrock: 1 };',
    "export const words = { 'tilted-well': 1 };",
    "if (experiment.optimizer === 'lion') stop();",
    "import { xor } from '#core/engine/losses/xor';\nxor.value([]);",
    'export const Loss = () => <Picture loss="himmelblau" />;',
  ];
  it.each(bad)('would be found in %s', (source) => {
    expect(idsNamedIn('app/a.tsx', source, IDS)).not.toHaveLength(0);
  });

  const good = [
    "export const words = 'a saddle point, without momentum';",
    'export const Box = () => <i className="absolute" />;',
    "export const metadata = { title: { absolute: 'Overshoot' } };",
  ];
  it.each(good)('is not found in %s', (source) => {
    expect(idsNamedIn('app/a.tsx', source, IDS)).toEqual([]);
  });
});
