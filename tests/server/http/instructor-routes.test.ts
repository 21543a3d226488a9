import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESK_PATH } from '#core/protocol/desk';
import { errandsOf } from '#server/after-class/errands';
import { isInstructorPath } from '#server/http/request-path';
import { testServer } from '../../support/server/server';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Every page, route and export that only the instructor may have, by its folder. One that is added is added here. */
const ROUTES: Readonly<Record<string, string>> = {
  'app/review': '/review',
  'app/review/(replay)/[id]/replay/[n]': '/review/some-session/replay/1',
  'app/review/[id]': '/review/some-session',
  'app/review/[id]/activity/[n]': '/review/some-session/activity/1',
  'app/review/[id]/csv': '/review/some-session/csv',
  'app/review/[id]/files': '/review/some-session/files',
  'app/review/[id]/gradebook': '/review/some-session/gradebook',
  'app/review/[id]/json': '/review/some-session/json',
  'app/review/[id]/print': '/review/some-session/print',
  'app/review/[id]/student/[n]': '/review/some-session/student/1',
  'app/review/[id]/students': '/review/some-session/students',
  'app/review/[id]/xlsx': '/review/some-session/xlsx',
  'app/review/course': '/review/course',
  'app/review/import': '/review/import',
  'app/review/of/[code]': '/review/of/CDFGHJ',
  'app/review/schema': '/review/schema',
  'app/teach': '/teach',
  'app/teach/people': '/teach/people',
  'app/teach/plan/built-in': '/teach/plan/built-in',
  'app/teach/plan/saved': '/teach/plan/saved',
  'app/teach/plan/saved/[id]': '/teach/plan/saved/some-session',
  'app/teach/room': '/teach/room',
};

/** What the desk does is asked for by POST. Names alone count here. */
const ERRANDS = Object.keys(errandsOf({} as Parameters<typeof errandsOf>[0]));

function routeFolders(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.posix.dirname(file));
}

describe('what only the instructor may see', () => {
  const folders = [...new Set(['app/review', 'app/teach'].flatMap(routeFolders))].toSorted();

  it('is all in the table, and the table has nothing else', () => {
    expect(Object.keys(ROUTES).toSorted()).toEqual(folders);
  });

  it.each(Object.entries(ROUTES))(
    '%s is refused to whoever has no key',
    async (folder, address) => {
      // A group of routes is no part of their addresses.
      const named = folder.split('/').filter((part) => !part.startsWith('('));
      expect(address.split('/')).toHaveLength(named.length);
      expect(isInstructorPath(address)).toBe(true);
      const { origin } = await testServer();
      const ways: RequestInit[] = [
        {},
        { method: 'HEAD' },
        { method: 'POST', body: '{}' },
        { method: 'PUT', body: '{}' },
        { method: 'DELETE' },
        { headers: { rsc: '1' } },
        { headers: { 'next-router-prefetch': '1', rsc: '1' } },
        { headers: { cookie: 'overshoot-1=made-up' } },
      ];
      for (const way of ways) {
        for (const url of [address, `${address}?_rsc=1`, `${address}/`, address.toUpperCase()]) {
          const answer = await fetch(origin + url, { redirect: 'manual', ...way });
          expect([url, way, answer.status]).toEqual([url, way, 401]);
          expect(answer.headers.get('cache-control')).toBe('no-store');
        }
      }
    },
  );

  it('includes every errand of the session desk', async () => {
    expect(ERRANDS.length).toBeGreaterThan(5);
    const { origin } = await testServer();
    for (const errand of ERRANDS) {
      const answer = await fetch(`${origin}${DESK_PATH}${errand}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"session":"a"}',
      });
      expect([errand, answer.status]).toEqual([errand, 401]);
    }
  });
});
