import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Told } from '../../live/fold';

/** Where a phone stands in its room, and so which page it shows. */
export type PhonePlace =
  /** Nothing has been told yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: NonNullable<Told<StudentView>['refusal']> }
  /** It has to join. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'removed' }
  /** Whoever used it goes on on another phone. */
  | { readonly kind: 'handed-over' }
  /** It was in, and the room no longer knows it. */
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'in';
      readonly view: StudentView;
      readonly you: You;
      readonly participant: NonNullable<You['participant']>;
    };

/**
 * Only what the room says about this phone counts: an acknowledgement may be lost, and a page may be returned
 * to.
 * @param wasIn whether this page has seen the phone in the room
 */
export function phonePlace(
  { link, refusal, view, you }: Pick<Told<StudentView>, 'link' | 'refusal' | 'view' | 'you'>,
  wasIn: boolean,
): PhonePlace {
  if (link === 'refused' && refusal !== null) return { kind: 'refused', refusal };
  if (view?.phase.kind === 'closed') return { kind: 'closed' };
  if (view === null || you === null) return { kind: 'waiting' };
  const { participant, isRemoved, isHandedOver } = you;
  if (participant !== null) return { kind: 'in', view, you, participant };
  if (isHandedOver) return { kind: 'handed-over' };
  if (isRemoved) return { kind: 'removed' };
  return { kind: wasIn ? 'forgotten' : 'stranger' };
}

/** Whether the room is over, told by itself or by the refusal to come in. */
export function isClosed(place: PhonePlace): boolean {
  return (
    place.kind === 'closed' || (place.kind === 'refused' && place.refusal.code === 'room-closed')
  );
}
