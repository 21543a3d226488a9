import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { trajectory } from '#core/engine/simulation/simulation';
import { simulateLine } from '../../../server/cli/simulate-line';
import { splitLines } from '../../../server/cli/simulate-lines';

const COMMAND = ['--import', 'tsx', 'server/cli/simulate.ts'];

function run(...lines: string[]): Record<string, unknown>[] {
  const { stdout } = spawnSync(process.execPath, COMMAND, {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run -s simulate', () => {
  test('one answer a line, in order, and an error object for a bad one', () => {
    const [good, bad, typed] = run(
      '{"loss": "quadratic", "optimizer": "gradient-descent", "learningRate": 1.5, "steps": 200}',
      'nonsense',
      '{"expression": "x^2 + foo", "learningRate": 0.1}',
    );
    expect(good).toMatchObject({
      outcome: 'diverged',
      step: 10,
      trigger: 'growth',
      overshooting: false,
    });
    expect((good!.weights as number[][]).slice(0, 3)).toEqual([[4], [-8], [16]]);
    expect((good!.losses as number[]).slice(0, 3)).toEqual([16, 64, 256]);
    expect(bad).toEqual({ error: 'This line is not JSON.' });
    expect(typed!.error).toContain('column 7');
  });

  test('the same bits in another process, for every loss and optimizer', () => {
    const cases = LOSSES.flatMap((loss) =>
      OPTIMIZERS.map((optimizer) => [loss.id, optimizer.id] as const),
    );
    const lines = cases.map(([loss, optimizer]) =>
      JSON.stringify({ loss, optimizer, learningRate: 0.01, steps: 96 }),
    );
    const answers = run(...lines);
    cases.forEach(([loss, optimizer], k) => {
      const experiment = { ...defaultExperiment({ id: loss }, optimizer), budget: 96 };
      const here = trajectory(experiment, 0.01);
      expect((answers[k]!.weights as number[][]).flat()).toEqual([
        ...here.weights.subarray(0, (answers[k]!.weights as number[][]).flat().length),
      ]);
      expect((answers[k]!.losses as number[]).length).toBeGreaterThan(1);
    });
  });

  test('up to the last finite step', () => {
    const answer = simulateLine('{"loss": "quadratic", "learningRate": 1.5, "steps": 1100}');
    expect('losses' in answer && answer.losses.length).toBe(510);
    expect('weights' in answer && answer.weights.length).toBe(510);
  });

  test.each([
    ['{"learningRate": 1}', 'either a loss or an expression'],
    ['{"loss": "quadratic", "learningRate": -1}', 'uphill'],
    ['{"loss": "quadratic", "learningRate": 1, "steps": 95}', '96'],
    ['{"loss": "quadratic", "learningRate": "1"}', 'learningRate'],
    ['{"loss": "quadratic", "learningRate": 1, "more": 1}', 'more'],
    ['{"loss": "none", "learningRate": 1}', 'no such loss'],
    ['[]', 'object'],
    ['null', 'object'],
    ['', 'empty'],
    [' \t', 'empty'],
    ['{"loss": "quadratic", "learningRate": null}', 'learningRate'],
  ])('%s', (line, message) => {
    expect(simulateLine(line)).toEqual({ error: expect.stringContaining(message) });
  });

  test('a schedule by name, by its numbers, or by hand; hyperparameters by name or symbol', () => {
    const base = { loss: 'quadratic', optimizer: 'momentum', learningRate: 0.1, steps: 96 };
    const weights = (more: object) => {
      const answer = simulateLine(JSON.stringify({ ...base, ...more }));
      return 'weights' in answer ? answer.weights : answer.error;
    };
    expect(weights({ schedule: 'cosine' })).toEqual(
      weights({ schedule: { kind: 'cosine', final: 0 } }),
    );
    expect(weights({ schedule: [[0, 0.2]] })).toEqual(weights({ learningRate: 0.2 }));
    expect(weights({ hyperparameters: { m: 0.5 } })).toEqual(
      weights({ hyperparameters: { momentum: 0.5 } }),
    );
  });

  test.each([
    ['{"__proto__": 0.5}', 'no setting “__proto__”'],
    ['{"constructor": 0.5}', 'no setting “constructor”'],
    ['{"toString": 0.5, "valueOf": 1}', 'no setting “toString”'],
    ['{"m": 0.5, "momentum": 0.9}', 'both “m” and “momentum”'],
    ['{"momentum": 0.9, "m": 0.9}', 'both “m” and “momentum”'],
    ['{"momentum": null}', 'hyperparameters.momentum'],
    ['[0.9]', 'hyperparameters'],
  ])('hyperparameters %s are refused', (hyperparameters, message) => {
    const line = `{"loss": "quadratic", "optimizer": "momentum", "learningRate": 0.1, "hyperparameters": ${hyperparameters}}`;
    expect(simulateLine(line)).toEqual({ error: expect.stringContaining(message) });
  });

  test.each([
    ['"exponential"', /^schedule: .*“exponential”.*step-decay.*by-hand/],
    ['5', /^schedule: .*name.*pairs.*kind/],
    ['{}', /^schedule\.kind: .*step-decay/],
    ['{"kind": "exponential"}', /^schedule\.kind: .*step-decay/],
    ['{"kind": "cosine"}', /^schedule\.final: .*number/],
    ['{"kind": "cosine", "final": 0, "more": 1}', /^schedule: .*more/],
    [
      '{"kind": "by-hand", "changes": [{"step": 1}]}',
      /^schedule\.changes\.0\.learningRate: .*number/,
    ],
    ['[5]', /^schedule\.0: .*pair.*\[step, learning rate\]/],
    ['[[0, 1], [2]]', /^schedule\.1: .*pair.*\[step, learning rate\]/],
    ['[[0, 1], [2, "3"]]', /^schedule\.1\.1: .*number/],
  ])('schedule %s: the sentence names the place', (schedule, message) => {
    const line = `{"loss": "quadratic", "learningRate": 0.1, "schedule": ${schedule}}`;
    expect(simulateLine(line)).toEqual({ error: expect.stringMatching(message) });
  });

  test('null is the same as nothing, for every setting that may be left out', () => {
    const given = { loss: 'quadratic', learningRate: 0.1 };
    const names = ['expression', 'optimizer', 'steps', 'start', 'hyperparameters', 'schedule'];
    const more = ['seed', 'target', 'precision', 'clipNorm', 'noise'];
    const nulls = Object.fromEntries([...names, ...more].map((name) => [name, null]));
    expect(simulateLine(JSON.stringify({ ...given, ...nulls }))).toEqual(
      simulateLine(JSON.stringify(given)),
    );
  });

  test('a reader that has seen enough ends it quietly', async () => {
    const line = '{"loss": "quadratic", "learningRate": 0.1, "steps": 20000}\n';
    const child = spawn(process.execPath, COMMAND);
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdin.on('error', () => {
      // It has left before it read everything, as it should.
    });
    child.stdin.end(line.repeat(20));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect(complaints).toBe('');
    expect(code).toBe(0);
  });
});

describe('lines of a stream', () => {
  async function lines(...chunks: (string | number[])[]): Promise<string[]> {
    async function* bytes() {
      for (const chunk of chunks) yield Uint8Array.from(Buffer.from(chunk as string));
    }
    const found: string[] = [];
    for await (const line of splitLines(bytes())) found.push(line);
    return found;
  }

  test.each<[string, (string | number[])[], string[]]>([
    ['one a line feed', ['a\nb\n'], ['a', 'b']],
    ['the last without its line feed', ['a\nb'], ['a', 'b']],
    ['of Windows', ['a\r\nb\r', '\nc\r\n'], ['a', 'b', 'c']],
    ['a carriage return alone is white space', ['{\r"a": 1}\r\n'], ['{\r"a": 1}']],
    ['so are the separators of Unicode', ['"\u2028\u2029\u0085"\n'], ['"\u2028\u2029\u0085"']],
    ['an empty one counts', ['a\n\n\r\nb\n\n'], ['a', '', '', 'b', '']],
    ['none', [''], []],
    ['torn apart', ['ab', 'c', '', 'd\ne', 'f\n\n'], ['abcd', 'ef', '']],
    [
      'a character torn apart',
      [
        [0xe2, 0x88],
        [0x92, 0x0a],
      ],
      ['−'],
    ],
    ['a byte order mark at the start', [[0xef, 0xbb], [0xbf], 'a\nb'], ['a', 'b']],
  ])('%s', async (_name, chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });

  test('line n of the output answers line n of the input', () => {
    const good = '{"loss": "quadratic",\r"learningRate": 0.1}';
    const answers = run(`\uFEFF${good}`, '', good, '   ', good, '');
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, false, true, false]);
  });
});
