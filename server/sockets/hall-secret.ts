import type { Seat } from './socket-types';

/**
 * Anybody who knows the room's code can connect as a projector. So the number that the hall is shown is told to
 * those projectors only that who leads the room opened, in a browser that is signed in.
 */
export function asToldTo<View extends object>({ sender, isLeader }: Seat, view: View): View {
  const isStrange = sender.role === 'screen' && !isLeader;
  return isStrange && 'hallNumber' in view ? { ...view, hallNumber: null } : view;
}
