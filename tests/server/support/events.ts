import { defaultExperiment } from '#core/engine/experiment';
import type { RoomEvent } from '#core/room/event';

export const QUADRATIC = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');

export function joined(number: number): RoomEvent {
  const tokenHash = number.toString(16).padStart(64, '0');
  return { type: 'participant-joined', participant: { number, name: `Name ${number}`, tokenHash } };
}

export function opened(number: number): RoomEvent {
  return { type: 'round-opened', at: 1_000, number, experiment: QUADRATIC, limit: null };
}

export function picked(participant: number, learningRate = 0.3, number = 1): RoomEvent {
  return { type: 'pick-stored', participant, number, learningRate };
}
