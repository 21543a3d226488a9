/**
 * Moves values apart to at least `gap`, keeping their order and moving them as little as possible, between
 * `low` and `high`.
 * @returns in the order given
 */
export function spread(
  values: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]! || a - b);
  // Groups of touching values, each centred on its members, merged until none overlap.
  const groups: { members: number[]; middle: number }[] = [];
  for (const k of order) {
    let group = { members: [k], middle: clamp(values[k]!, low, high) };
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      const room = (gap * (last.members.length + group.members.length)) / 2;
      if (group.middle - last.middle >= room) break;
      groups.pop();
      const members = [...last.members, ...group.members];
      const mean = members.reduce((sum, m) => sum + values[m]!, 0) / members.length;
      const half = (gap * (members.length - 1)) / 2;
      group = { members, middle: clamp(mean, low + half, high - half) };
    }
    groups.push(group);
  }
  const placed = new Array<number>(values.length).fill(0);
  for (const { members, middle } of groups) {
    members.forEach((k, at) => {
      placed[k] = middle + gap * (at - (members.length - 1) / 2);
    });
  }
  return placed;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
