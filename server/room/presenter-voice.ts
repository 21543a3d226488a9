import { type PartRecord, PartsSender, type SentParts } from './parts-sender';

interface VoiceParts<Head, Parts extends PartRecord> {
  /** What there is to tell at this moment. */
  readonly tell: () => { readonly head: Head; readonly parts: Parts };
  readonly isHeard: () => boolean;
  readonly send: (view: Head & SentParts<Parts>) => void;
}

/** Speaks to all projectors of a room, or to all its consoles. */
export class PresenterVoice<Head, Parts extends PartRecord> {
  readonly #sender = new PartsSender<Parts>();

  constructor(private readonly parts: VoiceParts<Head, Parts>) {}

  /** Tells what has changed. */
  say(): void {
    if (!this.parts.isHeard()) return;
    const { head, parts } = this.parts.tell();
    this.parts.send({ ...head, ...this.#sender.news(parts) });
  }

  /**
   * For one listener: with these parts whole, or with all. Whoever listens already is told the news first, so
   * that everybody goes on from the same.
   */
  whole(names: readonly string[] | null = null): Head & SentParts<Parts> {
    const { head, parts } = this.parts.tell();
    const news = this.#sender.news(parts);
    const isNews = Object.keys(news.parts).length > 0;
    if (isNews && this.parts.isHeard()) this.parts.send({ ...head, ...news });
    const wanted = Object.keys(parts).filter((name) => names?.includes(name) ?? true);
    return { ...head, ...this.#sender.whole(wanted) };
  }
}
