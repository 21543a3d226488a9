import { Mark } from './mark';

/** Eight outlines in a box from -1 to 1, so that teams differ by more than their numbers. */
const TEAM_PATHS = [
  'M-.95 0A.95 .95 0 1 0 .95 0A.95 .95 0 1 0 -.95 0Z',
  'M-.85 -.85H.85V.85H-.85Z',
  'M0 -1L1.05 .85H-1.05Z',
  'M0 -1.1L1.1 0L0 1.1L-1.1 0Z',
  'M-.38 -1H.38V-.38H1V.38H.38V1H-.38V.38H-1V-.38H-.38Z',
  'M0 -1L.29 -.4L.95 -.31L.48 .15L.59 .81L0 .5L-.59 .81L-.48 .15L-.95 -.31L-.29 -.4Z',
  'M-.5 -.9H.5L1.05 0L.5 .9H-.5L-1.05 0Z',
  'M0 1L1.05 -.85H-1.05Z',
] as const;

/** A team's shape. Decoration: its number must stand beside it. @param team counted from 1 */
export function TeamMark({ team, size = 20 }: { team: number; size?: number }) {
  return (
    <Mark size={size} className="-mt-1">
      <path d={TEAM_PATHS[(team - 1) % TEAM_PATHS.length]} fill="currentColor" />
    </Mark>
  );
}
