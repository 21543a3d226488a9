import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const scripts: Record<string, string> = JSON.parse(
  readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
).scripts;

/** Through npm and the shell that it takes. */
function npmRun(script: string, ...words: string[]) {
  return run('npm', 'run', '--silent', script, '--', ...words);
}

function launch(...args: string[]) {
  return run(process.execPath, ...args);
}

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm start takes options', () => {
  it.each([
    [['--prot', '3001'], 'npm start has no option --prot: npm start -- --help lists them.\n'],
    [['-p', '3001'], 'npm start has no option -p: npm start -- --help lists them.\n'],
    [['--__proto__=1'], 'npm start has no option --__proto__: npm start -- --help lists them.\n'],
    [['--port'], '--port needs a value.\n'],
    [['--port='], '--port needs a value.\n'],
    [['--port', '--host', '::'], '--port needs a value.\n'],
    [
      ['3001'],
      'npm start can\'t use "3001": options come after two dashes, as in npm start -- --port 3001\n',
    ],
  ])('and refuses %j in a sentence, before it does anything', (words, sentence) => {
    expect(launch('server/cli/start.mjs', ...words)).toEqual({
      status: 2,
      stdout: '',
      stderr: sentence,
    });
  });

  it('of which each is the variable that docs/operations.md says', () => {
    const { status, stdout, stderr } = npmRun('start', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const listed = [...stdout.matchAll(/^ {2}(--\S+) \S+ +([A-Z_]+) /gm)];
    const manual = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
    const documented = [...manual.matchAll(/^\| `([A-Z_]+)` \| `(--\S+)` \|/gm)];
    expect(listed.map(([, option, variable]) => [variable, option])).toEqual(
      documented.map(([, variable, option]) => [variable, option]),
    );
    expect(listed.length).toBeGreaterThan(5);
  });
});

it('npm run dev takes the same options', () => {
  const { stdout } = launch('server/cli/start.mjs', '--help');
  expect(npmRun('dev', '--help')).toEqual({
    status: 0,
    stdout: stdout.replace('npm start --', 'npm run dev --'),
    stderr: '',
  });
});

describe('npm test takes stages', () => {
  it('and lists those that would run', () => {
    const { stdout } = npmRun('test', 'lint', 'types', 'unit', '--list');
    expect(stdout).toBe('lint\ntypes\nunit\n');
  });

  it('and names them where one is unknown', () => {
    const { stdout } = launch('server/cli/test.mjs', '--list');
    expect(launch('server/cli/test.mjs', 'lint', 'nonsense')).toEqual({
      status: 2,
      stdout: '',
      stderr: `No stage is called nonsense: ${stdout.trim().replaceAll('\n', ', ')}.\n`,
    });
  });
});

describe('under Windows’ cmd, which knows neither exec nor apostrophes', () => {
  it.each(['start', 'dev', 'test'])('npm run %s runs the second command, words and all', (name) => {
    const [first, second] = scripts[name]!.split(' || ');
    // The message that there is no `exec` is thrown away.
    expect(first).toMatch(/^exec .* 2>nul$/);
    expect(second).toBe(`node server/cli/${name}.mjs --on-windows '`);
    const { status, stderr } = launch(...second!.split(' ').slice(1), '--prot');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('has no option --prot'),
    });
  });
});
