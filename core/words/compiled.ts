import type { CompiledMessage } from 'icu-minify/format';

/** A catalogue, compiled: messages by `area.key`. */
export type Messages = Readonly<Record<string, CompiledMessage>>;
