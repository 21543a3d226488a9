/** More than a student can make in a round. */
const MOST_CHANGES = 512;

/** A number for a change of a rate: by participant, then in the order of a student's changes. */
export function changeNumber(participant: number, nth: number): number {
  return participant * MOST_CHANGES + nth;
}

export function participantOfChange(number: number): number {
  return Math.floor(number / MOST_CHANGES);
}
