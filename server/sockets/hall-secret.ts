import type { Seat } from './socket-types';

/**
 * Anybody who knows the room's code can connect as a projector. So the number that the hall is shown is told to
 * those projectors only that the instructor opened, in a browser that is signed in.
 */
export function asToldTo<View extends object>({ sender, session }: Seat, view: View): View {
  const isStrange = sender.role === 'screen' && session === null;
  return isStrange && 'hallNumber' in view ? { ...view, hallNumber: null } : view;
}
