/** Moves labels that would stand on each other apart, and keeps their order. */

interface Cluster {
  /** Where the first of the cluster would stand so that all of it strays least. */
  from: number;
  wanted: number[];
}

/**
 * Places at least `gap` apart, each as near as can be to where it is wanted and, where there is room, within
 * `[least, most]`. `wanted` stands in rising order.
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number) {
  const clusters: Cluster[] = [];
  for (const place of wanted) {
    clusters.push({ from: place, wanted: [place] });
    mergeBack(clusters, gap, least, most);
  }
  return clusters.flatMap(({ from, wanted: inside }) =>
    inside.map((_, index) => from + index * gap),
  );
}

/** Joins the last cluster with those before it for as long as they overlap. */
function mergeBack(clusters: Cluster[], gap: number, least: number, most: number): void {
  let last = clusters.at(-1)!;
  settle(last, gap, least, most);
  while (clusters.length > 1) {
    const before = clusters.at(-2)!;
    if (before.from + before.wanted.length * gap <= last.from) return;
    before.wanted.push(...last.wanted);
    clusters.pop();
    last = before;
    settle(last, gap, least, most);
  }
}

/** Puts a cluster where its members stray least on average, inside the bounds. */
function settle(cluster: Cluster, gap: number, least: number, most: number): void {
  const { wanted } = cluster;
  const mean = wanted.reduce((sum, place, index) => sum + place - index * gap, 0) / wanted.length;
  cluster.from = Math.max(least, Math.min(mean, most - (wanted.length - 1) * gap));
}
