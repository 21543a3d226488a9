import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { InstructorHead, ScreenHead } from '#core/protocol/views/presenter-news';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { ScreenView } from '#core/protocol/views/screen-view';
import {
  assembleInstructorView,
  assembleScreenView,
  type ValuesOfInstructor,
  type ValuesOfScreen,
} from '#core/room/views/parts/assemble';
import { PartsFold, type Reading, type ViewWithParts } from './parts-fold';

/** Reads the views of one presenter, which come with those parts only that have changed. */
class PresenterReading<Head, Values, View> implements Reading<View> {
  readonly #parts = new PartsFold();

  constructor(private readonly assemble: (head: Head, values: Values) => View) {}

  read(sent: unknown): View | null {
    // By the contract, head and parts are those of this kind of view.
    const { versions, parts, ...head } = sent as Head & ViewWithParts;
    this.#parts.fold({ versions, parts });
    if (this.missing.length > 0) return null;
    return this.assemble(head as unknown as Head, this.#parts.values as Values);
  }

  get missing(): PartName[] {
    return this.#parts.missing;
  }
}

export const screenReading = (): Reading<ScreenView> =>
  new PresenterReading<ScreenHead, ValuesOfScreen, ScreenView>(assembleScreenView);

export const instructorReading = (): Reading<InstructorView> =>
  new PresenterReading<InstructorHead, ValuesOfInstructor, InstructorView>(assembleInstructorView);
