import { renderUnicodeCompact } from 'uqr';

/** What the terminal says when the server is there: the only place where the key is ever shown. */
export function announcement({
  port,
  key,
  instructorPath,
  studentsAddress,
  isPublic,
}: {
  readonly port: number;
  readonly key: string;
  readonly instructorPath: string;
  /** null: no network leads here. */
  readonly studentsAddress: string | null;
  /** Whether that is one for the world, by `PUBLIC_URL`. */
  readonly isPublic: boolean;
}): string {
  return `
  Overshoot is running. Ctrl-C stops it.

  You, the instructor, open this on this computer; the link works once:
    http://localhost:${port}${instructorPath}

  On another device, or later, type your key${studentsAddress === null ? ' there' : ` at ${studentsAddress}/teach`} (show it to nobody):
    ${key}

${studentsAddress === null ? NO_NETWORK : invitation(studentsAddress, isPublic)}
`;
}

const NO_NETWORK = `  Students can't reach this computer yet: it is on no network. Join one, or switch on a hotspot:
  the codes that you show follow by themselves.`;

function invitation(address: string, isPublic: boolean): string {
  return `  Students${isPublic ? '' : ', on the same network'}:
    ${address}

${renderUnicodeCompact(address, { border: 2 }).replace(/^/gm, '  ')}`;
}
