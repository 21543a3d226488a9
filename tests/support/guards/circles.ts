/** What imports what: of each node the nodes that it leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The circles of a graph: every set of two or more nodes of which each leads to each other one, on whatever way
 * (its strongly connected components), sorted.
 *
 * Source: R. Tarjan, Depth-first search and linear graph algorithms, 1972.
 */
export function circlesOf(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  function visit(node: string): void {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) {
        lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
      }
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** The same graph one size up: an arrow for every one that leads from group to group. */
export function grouped(graph: Graph, groupOf: (node: string) => string): Graph {
  const groups = new Map<string, Set<string>>();
  for (const [node, targets] of graph) {
    const from = groupOf(node);
    const arrows = groups.get(from) ?? new Set();
    groups.set(from, arrows);
    for (const to of targets) if (groupOf(to) !== from) arrows.add(groupOf(to));
  }
  return groups;
}
