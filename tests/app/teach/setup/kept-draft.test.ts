import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { draftOfActivity } from '../../../../app/teach/setup/activity-draft';
import { firstDraft, keptText, readDraft } from '../../../../app/teach/setup/kept-draft';
import { firstRoundDraft, roundOfDraft } from '../../../../app/teach/setup/round-draft';
import { OUTCOMES, roundView } from '../../../support/app/console-view';
import { typedDrafts } from '../../../support/app/typed-drafts';

const FIRST = firstRoundDraft();

type Json = fc.JsonValue;
type Path = readonly string[];

/** Every place in a value, itself first. */
function pathsOf(value: Json): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) =>
          pathsOf(part as Json).map((path) => [name, ...path]),
        )
      : [];
  return [[], ...inside];
}

function partAt(value: Json, path: Path): Json {
  return path.reduce<Json>((part, name) => (part as Record<string, Json>)[name]!, value);
}

function withPart(value: Json, [name, ...rest]: Path, part: Json): Json {
  if (name === undefined) return part;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[name] = withPart(copy[name]!, rest, part);
  return copy;
}

function withoutPart(value: Json, path: Path): Json {
  const parent = structuredClone(partAt(value, path.slice(0, -1))) as Record<string, Json>;
  delete parent[path.at(-1)!];
  return withPart(value, path.slice(0, -1), parent);
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a place may also hold nothing: no clipping, no mark. */
function isOptional(path: Path): boolean {
  return ['clipNorm', 'right'].includes(path.at(-1) ?? '');
}

/** Whether it is a field that must be there under its name, rather than an item or an entry. */
function isField(path: Path): boolean {
  const [parent = '', name] = path.slice(-2);
  const isEntry = ['hyperparameters', 'numbers'].includes(parent);
  return path.length > 0 && !isEntry && !/^\d+$/.test(name ?? parent);
}

describe('a setup that was kept', () => {
  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(typedDrafts, (draft) => {
        expect(readDraft(keptText(draft))).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back for every activity of the built-in plan', () => {
    for (const { id, activity } of BUILT_IN_PLAN.items) {
      const draft = { ...FIRST, activity: draftOfActivity(activity) };
      expect(readDraft(keptText(draft)), id).toEqual(draft);
    }
  });

  it('is refused where any part of it is of another type', () => {
    fc.assert(
      fc.property(typedDrafts, fc.nat(), fc.jsonValue(), (draft, place, part) => {
        const json: Json = JSON.parse(keptText(draft));
        const paths = pathsOf(json).filter((path) => !isOptional(path));
        const path = paths[place % paths.length]!;
        fc.pre(typeOf(part) !== typeOf(partAt(json, path)));
        expect(readDraft(JSON.stringify(withPart(json, path, part)))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where a field is missing, or one is too much', () => {
    fc.assert(
      fc.property(typedDrafts, fc.nat(), (draft, place) => {
        const json: Json = JSON.parse(keptText(draft));
        const fields = pathsOf(json).filter(isField);
        const field = fields[place % fields.length]!;
        expect(readDraft(JSON.stringify(withoutPart(json, field)))).toBeNull();
        const more = withPart(json, [...field.slice(0, -1), 'of tomorrow'], '');
        expect(readDraft(JSON.stringify(more))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('is none, or one that makes a round or says what is wrong with it, whatever was kept', () => {
    fc.assert(
      fc.property(typedDrafts, fc.nat(), fc.jsonValue(), (draft, place, part) => {
        const json: Json = JSON.parse(keptText(draft));
        const paths = pathsOf(json);
        const changed = withPart(json, paths[place % paths.length]!, part);
        const read = readDraft(JSON.stringify(changed));
        if (read !== null) expect(() => roundOfDraft(read)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', 'null', '{}', '[1]', '{"loss":{"id":"nonsense"}}', keptText(FIRST).slice(0, -1)])(
    'is not made of %s',
    (text) => {
      expect(readDraft(text)).toBeNull();
    },
  );

  it.each([
    ['activity', 'kind'],
    ['activity', 'experiment', 'loss', 'id'],
    ['activity', 'experiment', 'optimizer'],
    ['activity', 'experiment', 'precision'],
    ['activity', 'experiment', 'schedule', 'kind'],
    ['activity', 'own', 'duel', 'optimizer'],
    ['activity', 'own', 'range-test', 'growth'],
  ])('is not taken where this version does not know a name of it: %s %s %s %s', (...path) => {
    const json: Json = JSON.parse(keptText(FIRST));
    expect(readDraft(JSON.stringify(json))).toEqual(FIRST);
    expect(readDraft(JSON.stringify(withPart(json, path, 'of-tomorrow')))).toBeNull();
  });

  it('gives way to the last round, and that to the first loss of the lesson', () => {
    const experiment = defaultExperiment({ id: 'himmelblau' }, 'momentum');
    const activity = { kind: 'race', experiment, isPredicted: true } as const;
    const past = [{ ...roundView({ activity }), runs: 1, outcomes: OUTCOMES }];
    const kept = { ...FIRST, title: 'Mine' };
    expect(firstDraft(keptText(kept), past)).toEqual(kept);
    expect(firstDraft(null, past).activity.experiment.loss).toEqual({ id: 'himmelblau' });
    expect(firstDraft(null, past).activity.own.race).toEqual({
      isPredicted: true,
      isConfidenceAsked: false,
    });
    expect(firstDraft('broken', past).activity.experiment.optimizer).toBe('momentum');
    expect(firstDraft(null, []).activity.experiment.loss).toEqual({ id: LOSSES[0]?.id });
  });
});
