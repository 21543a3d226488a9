/**
 * The lines of a stream of UTF-8, without a byte order mark at its start. Only a line feed ends a line, with a carriage
 * return before it or not: alone, that one is white space of JSON. After the last line feed there is no further line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // It also drops the mark, and waits for the rest of a character that was torn apart.
  const decoder = new TextDecoder();
  // In pieces, since a long line would be searched again for every chunk of it.
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
