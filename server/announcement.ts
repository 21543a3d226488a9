import { renderUnicodeCompact } from 'uqr';

/** What the terminal says when the server is there: the only place where the key is ever shown. */
export function announcement({
  port,
  key,
  studentsAddress,
}: {
  readonly port: number;
  readonly key: string;
  readonly studentsAddress: string;
}): string {
  return `
  Overshoot is running. Ctrl-C stops it.

  You, the instructor, open this on this computer (it holds your key: show it to nobody):
    http://localhost:${port}/teach?key=${encodeURIComponent(key)}

  Students, on the same network:
    ${studentsAddress}

${renderUnicodeCompact(studentsAddress, { border: 2 }).replace(/^/gm, '  ')}
`;
}
