/** Of everybody in the room, how many the round waits for; those who are away and gave nothing are only mentioned. */
export interface Attendance {
  readonly participants: number;
  readonly away: number;
}

export function waitedFor({ participants, away }: Attendance): number {
  return Math.max(0, participants - away);
}
