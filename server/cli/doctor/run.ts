import { execFile } from 'node:child_process';

const WITHIN_MS = 5_000;

export interface Ran {
  /** null: there is no such program, or it took too long. */
  readonly code: number | null;
  readonly out: string;
}

/** Asks a program of the system. Never rejects. */
export function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: WITHIN_MS, windowsHide: true }, (error, out) => {
      if (error === null) resolve({ code: 0, out });
      else resolve({ code: typeof error.code === 'number' ? error.code : null, out });
    });
  });
}
