import type { CompiledMessage } from 'icu-minify/format';

/** A catalogue, compiled: messages by `area.key`. */
export type Messages = Readonly<Record<string, CompiledMessage>>;

/** In a message `<name>…</name>`: whoever shows it puts what is between into an element. */
export interface Tag {
  readonly isTag: never;
}
