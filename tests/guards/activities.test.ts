import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { LANGUAGES } from '#core/words/languages';
import { askedKind } from '../../app/gallery/class/asked-kind';
import { CONSOLE_STATES } from '../../app/gallery/console/states';
import { PHONE_STATES } from '../../app/gallery/phone/states';
import { SCREEN_STATES } from '../../app/gallery/screen/states';
import { kindsNamedIn } from '../support/guards/named-ids';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['core/lesson', 'core/protocol', 'core/report', 'core/room', 'server', 'app'];
/** One line a kind: the compiler names the one that is missing. */
const LISTS = [
  'core/lesson/activities/activity.ts',
  'core/lesson/activities/catalogue.ts',
  'core/protocol/shapes/activity.ts',
  'app/(phone)/keepsake/round-words.ts',
  'app/activities/console.ts',
  'app/activities/phone.ts',
  'app/activities/replay.ts',
  'app/activities/review.ts',
  'app/activities/screen.ts',
  'app/activities/setup.ts',
  'app/activities/setup-fields.ts',
  'app/activities/what-if-fields.ts',
];

/** What is about particular kinds, and why. */
const ABOUT_SOME: Readonly<Record<string, string>> = {
  'core/lesson/plan/built-in/one-rate.ts': 'the built-in lesson plays them',
  'core/lesson/plan/built-in/search.ts': 'the built-in lesson plays them',
  'core/lesson/plan/built-in/optimizers.ts': 'the built-in lesson plays them',
  'core/lesson/plan/built-in/edge-of-research.ts': 'the second built-in lesson plays them',
  'core/lesson/plan/built-in/item.ts': 'the built-in lesson asks questions',
  'app/gallery/class/activities.ts': 'the gallery sets each of them up as a class would see it',
  'app/gallery/walk/walk-state.tsx': 'the pictures of a walk-through with fixed data',
  'app/practice/runs/arithmetic.tsx': 'the laboratory shows one update as a walk-through does',
  'app/practice/runs/runs-picture.tsx': 'its loss is painted as that of a walk-through',
  'app/practice/views/range-view.tsx': 'its range test is that of the hall',
  'app/practice/views/rival-view.tsx': 'its duel is that of the hall',
  'server/store/event-upgrade.ts': 'version 0.1 stored rounds of its only kind without naming it',
};

const isOwn = (file: string) =>
  ACTIVITY_KINDS.some(
    (kind) =>
      file === `core/lesson/activities/${kind}.ts` || file.startsWith(`app/activities/${kind}/`),
  );

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !isOwn(file)),
);

function namedIn(file: string): string[] {
  return kindsNamedIn(file, readFileSync(path.join(ROOT, file), 'utf8'), ACTIVITY_KINDS);
}

describe('a kind of activity', () => {
  it('is named by nothing but its own files, the lists, and what is about particular ones', () => {
    const others = files.filter((file) => !LISTS.includes(file) && !(file in ABOUT_SOME));
    expect(others.length).toBeGreaterThan(300);
    for (const folder of FOLDERS) {
      expect(
        others.filter((file) => file.startsWith(`${folder}/`)),
        folder,
      ).not.toEqual([]);
    }
    expect(others.flatMap((file) => namedIn(file).map((kind) => `${file}: ${kind}`))).toEqual([]);
  });

  it('stands in every list, with files of its own', () => {
    for (const file of LISTS)
      expect([...namedIn(file)].sort(), file).toEqual([...ACTIVITY_KINDS].sort());
  });

  it.each(Object.keys(LANGUAGES))('has a name, and nothing else has: %s', (language) => {
    const file = path.join(ROOT, 'core/words', language, 'common.json');
    const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
    const named = keys.flatMap((key) => /^activity\.(.*)$/.exec(key)?.[1] ?? []);
    expect(named.sort()).toEqual([...ACTIVITY_KINDS].sort());
  });

  it('has a row in the page about plans as files', () => {
    const page = readFileSync(path.join(ROOT, 'docs/lesson-plans.md'), 'utf8');
    const [head, ...rows] = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, first]) => first);
    expect(head).toBe('kind');
    expect(rows.sort()).toEqual([...ACTIVITY_KINDS].sort());
  });

  it.each([
    ['phone', PHONE_STATES],
    ['screen', SCREEN_STATES],
    ['console', CONSOLE_STATES],
  ])('is looked at in the gallery of the %s', (_, states) => {
    const shown = states.map(({ query }) =>
      askedKind(new URLSearchParams(query).get('kind') ?? ''),
    );
    expect([...new Set(shown)].sort()).toEqual([...ACTIVITY_KINDS].sort());
  });

  it('is named by each file that is excused for naming it', () => {
    for (const file of Object.keys(ABOUT_SOME)) expect(namedIn(file), file).not.toEqual([]);
  });

  const bad: readonly (readonly [file: string, source: string])[] = [
    ['core/room/a.ts', "if (activity.kind !== 'question') stop();"],
    ['core/room/a.ts', "switch (activity.kind) {\n  case 'race':\n    stop();\n}"],
    ['core/room/a.ts', "type Tapped = ActivityOf<'range-test'>;"],
    ['core/room/a.ts', 'export const first = `sweep`;'],
    ['app/teach/a.ts', "export const words = { 'range-test': 1 };"],
    ['app/teach/a.tsx', 'export const A = () => <Screen kind="duel" />;'],
    ['core/room/a.ts', "import type { Question } from '#core/lesson/activities/question';"],
    ['app/review/a.ts', "import { tapBars } from '../activities/range-test/charts/tap-figures';"],
    ['app/review/a.ts', "const Screen = await import('../activities/duel/phone');"],
  ];
  it.each(bad)('would be found in %s: %s', (file, source) => {
    expect(kindsNamedIn(file, source, ACTIVITY_KINDS)).toHaveLength(1);
  });

  it('would be found in a list', () => {
    const source = 'export const words = { race: 1, steer: 2 };';
    expect(kindsNamedIn('app/teach/a.ts', source, ACTIVITY_KINDS)).toEqual(['race', 'steer']);
  });

  const good: readonly (readonly [file: string, source: string])[] = [
    ['app/charts/a.ts', "import { sweepPoints } from './sweep/sweep';"],
    ['core/room/a.ts', "refuse('bad-vote', 'This question does not ask how sure you are.');"],
    ['app/a.tsx', 'export const A = () => <i className="sweep" />;'],
    ['app/a.ts', "confirm({ question: 'Close the room?' });"],
  ];
  it.each(good)('is not found in %s: %s', (file, source) => {
    expect(kindsNamedIn(file, source, ACTIVITY_KINDS)).toEqual([]);
  });
});
