import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesDigest } from '#server/store/rules-digest';

const CORE = join(import.meta.dirname, '../../../core');

it('rules are the same until one of their files changes, comes or goes; words aren’t rules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  const core = join(folder, 'core');
  for (const name of ['archive', 'base', 'engine', 'lesson', 'room']) {
    cpSync(join(CORE, name), join(core, name), { recursive: true });
  }
  const own = await rulesDigest();
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect(await rulesDigest(core)).toBe(own);
  cpSync(join(CORE, 'words', 'languages.ts'), join(core, 'words', 'languages.ts'));
  appendFileSync(join(core, 'room', 'SPEC.md'), '\n');
  expect(await rulesDigest(core)).toBe(own);
  const found = new Set([own]);
  appendFileSync(join(core, 'room', 'state.ts'), '\n');
  found.add(await rulesDigest(core));
  writeFileSync(join(core, 'lesson', 'new.ts'), '');
  found.add(await rulesDigest(core));
  rmSync(join(core, 'engine', 'outcome.ts'));
  found.add(await rulesDigest(core));
  expect(found.size).toBe(4);
  rmSync(folder, { recursive: true });
});
