/**
 * The lines of a UTF-8 stream, without its byte order mark. Only a line feed ends a line, with or without a
 * carriage return before it: a carriage return alone is white space in JSON. A line feed at the very end
 * starts no further line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // It also drops the byte order mark, and waits for the rest of a character split between chunks.
  const decoder = new TextDecoder();
  // In pieces: joined, a long line would be searched again with every chunk.
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    for (const piece of others) {
      yield withoutReturn(begun.join(''));
      begun = [piece];
    }
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield last;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
