export interface Wanted {
  /** Where the middle would best be. */
  readonly wanted: number;
  readonly size: number;
}

interface Cluster {
  readonly members: number[];
  /** Sum over the members of the top that each would give the cluster. */
  sum: number;
  size: number;
}

/**
 * Middles for pieces in a row of `length`, in order, `gap` apart at least, moved as little as possible (least squares, by
 * pooling neighbours that collide). When they need more than `length`, they stand evenly and overlap evenly.
 */
export function spread(pieces: readonly Wanted[], gap: number, length: number): number[] {
  const needed = pieces.reduce((sum, piece) => sum + piece.size, 0) + gap * (pieces.length - 1);
  const between = needed <= length || pieces.length < 2 ? gap : gap - (needed - length) / (pieces.length - 1);
  const clusters: Cluster[] = [];
  pieces.forEach((piece, i) => {
    let cluster: Cluster = { members: [i], sum: piece.wanted - piece.size / 2, size: piece.size };
    for (let above = clusters.at(-1); above && topOf(above, length) + above.size + between > topOf(cluster, length); above = clusters.at(-1)) {
      clusters.pop();
      const shift = above.size + between;
      cluster = {
        members: [...above.members, ...cluster.members],
        sum: above.sum + cluster.sum - shift * cluster.members.length,
        size: shift + cluster.size,
      };
    }
    clusters.push(cluster);
  });
  return clusters.flatMap((cluster) => {
    let top = topOf(cluster, length);
    return cluster.members.map((i) => {
      const size = pieces[i]?.size ?? 0;
      const middle = top + size / 2;
      top += size + between;
      return middle;
    });
  });
}

const topOf = (cluster: Cluster, length: number): number =>
  Math.max(0, Math.min(length - cluster.size, cluster.sum / cluster.members.length));
