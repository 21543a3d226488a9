import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

export type Sample = readonly [file: string, source: string];

/** Whether the lint configuration refuses an import of each of these, if it stood in a file of that folder. */
export function refusedByLint(samples: readonly Sample[]): readonly boolean[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'overshoot-lint-'));
  try {
    for (const name of ['biome.json', 'biome-layers.json', '.gitignore']) {
      copyFileSync(path.join(ROOT, name), path.join(folder, name));
    }
    const names = samples.map(([file, source], at) => {
      const { dir, ext } = path.posix.parse(file);
      const name = path.posix.join(dir, `sample-${at}${ext}`);
      mkdirSync(path.join(folder, dir), { recursive: true });
      writeFileSync(path.join(folder, name), source);
      return name;
    });
    const refused = new Set(filesWithDiagnostics(folder));
    return names.map((name) => refused.has(name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesWithDiagnostics(folder: string): string[] {
  const options = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, 'lint', ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  try {
    const report = JSON.parse(stdout) as Report;
    return report.diagnostics.map(({ location }) => location.path.replace(/^\.\//, ''));
  } catch {
    throw new Error(`Biome gave no report: ${stderr}`);
  }
}

interface Report {
  readonly diagnostics: readonly { readonly location: { readonly path: string } }[];
}
