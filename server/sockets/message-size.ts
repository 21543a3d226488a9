/**
 * Bytes that a decoded message takes as JSON, about; more than `limit` once that is certain. A loop, not a
 * recursion, which a deep message would overflow.
 */
export function messageSize(message: unknown, limit: number): number {
  const left: unknown[] = [message];
  let bytes = 0;
  while (left.length > 0 && bytes <= limit) {
    const value = left.pop();
    if (typeof value === 'string') bytes += Buffer.byteLength(value) + 2;
    else if (value instanceof Uint8Array) bytes += value.byteLength;
    else if (Array.isArray(value)) {
      bytes += value.length + 1;
      if (bytes <= limit) left.push(...value);
    } else if (typeof value === 'object' && value !== null) {
      bytes += 1;
      for (const [name, field] of Object.entries(value)) {
        bytes += Buffer.byteLength(name) + 4;
        left.push(field);
      }
    } else bytes += String(value).length;
  }
  return bytes;
}
