/**
 * Moves places on a line as little as it takes to hold them `gap` px apart, between `from` and `to`.
 * The answer is in the order of `wanted`. Where the room is too small they start at `from` and run over.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const groups: { members: number[]; first: number }[] = [];
  for (const i of order) {
    let group = { members: [i], first: wanted[i] ?? 0 };
    for (let last = groups.at(-1); last && end(last) > group.first; last = groups.at(-1)) {
      groups.pop();
      group = merge(last, group);
    }
    groups.push(group);
  }
  const placed = [...wanted];
  let floor = from;
  let room = to - gap * (wanted.length - 1);
  for (const { members, first } of groups) {
    let at = Math.max(floor, Math.min(first, room));
    for (const i of members) {
      placed[i] = at;
      at += gap;
    }
    floor = at;
    room += gap * members.length;
  }
  return placed;

  function end({ members, first }: (typeof groups)[number]): number {
    return first + gap * members.length;
  }

  /** One group, its members a gap apart, round the middle of where they want to be. */
  function merge(a: (typeof groups)[number], b: (typeof groups)[number]): (typeof groups)[number] {
    const members = [...a.members, ...b.members];
    const pull = members.reduce((sum, i, n) => sum + (wanted[i] ?? 0) - n * gap, 0);
    return { members, first: pull / members.length };
  }
}
