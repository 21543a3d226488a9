import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  /** With slashes. */
  readonly name: string;
  readonly parts: AsyncIterable<string> | Iterable<string>;
}

/** Version 2.0 of the format, compressed, names in UTF-8, sizes after the data. */
const NEEDED = 20;
const FLAGS = 0b1000_0000_1000;
const DEFLATED = 8;
/** 1 January 1980: the same content gives the same bytes. */
const DATE = 0b0000_0000_0010_0001;
/** Characters that are compressed at once. */
const CHUNK = 32 * 1024;

/** A ZIP archive (APPNOTE 6.3) as it is made: no part of it is kept, and compressing leaves the event loop free. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, parts } of entries) {
    const start = offset;
    const head = localHeader(name);
    offset += head.length;
    yield head;
    const sums = { crc: 0, size: 0 };
    let compressed = 0;
    const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
    const written = feed(deflate, parts, sums);
    for await (const part of deflate) {
      compressed += part.length;
      yield part;
    }
    await written;
    const facts = [sums.crc, compressed, sums.size] as const;
    const end = numbers([4, 0x08_07_4b_50], ...facts.map((fact) => [4, fact] as const));
    offset += compressed + end.length;
    yield end;
    directory.push(directoryEntry(name, facts, start));
  }
  const size = directory.reduce((all, entry) => all + entry.length, 0);
  yield* directory;
  const count = directory.length;
  yield numbers(
    ...([
      [4, 0x06_05_4b_50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    ...([
      [4, size],
      [4, offset],
      [2, 0],
    ] as const),
  );
}

/** Errors come out at the reading end. */
async function feed(
  deflate: ReturnType<typeof createDeflateRaw>,
  parts: ZipEntry['parts'],
  sums: { crc: number; size: number },
): Promise<void> {
  try {
    for await (const text of inChunks(parts)) {
      const bytes = Buffer.from(text);
      sums.crc = crc32(bytes, sums.crc);
      sums.size += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resume) => deflate.once('drain', resume));
    }
    deflate.end();
  } catch (error) {
    deflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function* inChunks(parts: ZipEntry['parts']): AsyncGenerator<string> {
  let chunk = '';
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function localHeader(name: string): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([
    numbers(
      ...([
        [4, 0x04_03_4b_50],
        [2, NEEDED],
        [2, FLAGS],
        [2, DEFLATED],
        [2, 0],
        [2, DATE],
      ] as const),
      ...([
        [4, 0],
        [4, 0],
        [4, 0],
        [2, bytes.length],
        [2, 0],
      ] as const),
    ),
    bytes,
  ]);
}

function directoryEntry(
  name: string,
  [crc, compressed, size]: readonly [number, number, number],
  start: number,
): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([
    numbers(
      ...([
        [4, 0x02_01_4b_50],
        [2, NEEDED],
        [2, NEEDED],
        [2, FLAGS],
        [2, DEFLATED],
      ] as const),
      ...([
        [2, 0],
        [2, DATE],
        [4, crc],
        [4, compressed],
        [4, size],
        [2, bytes.length],
      ] as const),
      ...([
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, start],
      ] as const),
    ),
    bytes,
  ]);
}

/** Little-endian. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((all, [bytes]) => all + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
