import { type PartRecord, PartsSender, type SentParts } from './parts-sender';

interface Telling<Head, Parts> {
  readonly head: Head;
  readonly parts: Parts;
}

interface VoiceParts<Head, Parts extends PartRecord> {
  /** What there is to tell at this moment. */
  readonly tell: () => Telling<Head, Parts>;
  readonly isHeard: () => boolean;
  readonly send: (view: Head & SentParts<Parts>) => void;
}

/** Speaks to all projectors of a room, or to all its consoles. */
export class PresenterVoice<Head, Parts extends PartRecord> {
  readonly #sender = new PartsSender<Parts>();

  constructor(private readonly parts: VoiceParts<Head, Parts>) {}

  /** Tells what has changed. */
  say(): void {
    if (this.parts.isHeard()) this.#say(this.parts.tell());
  }

  /**
   * For one listener: with these parts whole, or with all. Whoever listens already is told the news first, so
   * that everybody goes on from the same.
   */
  whole(names: readonly string[] | null = null): Head & SentParts<Parts> {
    const telling = this.parts.tell();
    this.#say(telling);
    const { head, parts } = telling;
    const wanted = Object.keys(parts).filter((name) => names?.includes(name) ?? true);
    return { ...head, ...this.#sender.whole(wanted) };
  }

  #say({ head, parts }: Telling<Head, Parts>): void {
    const news = this.#sender.news(parts);
    if (this.parts.isHeard()) this.parts.send({ ...head, ...news });
  }
}
