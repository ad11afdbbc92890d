/** Orders sources so that those that share most stand side by side. */

export interface SharedPair {
  one: string;
  other: string;
  shared: number;
}

/**
 * Begins with the closest pair and adds, at either end, whoever shares most with that end. Of the two directions
 * it takes the one that begins with the earlier source.
 */
export function orderByLikeness(ids: readonly string[], pairs: readonly SharedPair[]): string[] {
  const shared = new Map(
    pairs.flatMap(({ one, other, shared: count }) => [
      [`${one} ${other}`, count],
      [`${other} ${one}`, count],
    ]),
  );
  const likeness = (one: string, other: string) => shared.get(`${one} ${other}`) ?? 0;
  const closest = [...pairs].sort((a, b) => b.shared - a.shared)[0];
  const order = closest ? [closest.one, closest.other] : ids.slice(0, 1);
  let left = ids.filter((id) => !order.includes(id));
  while (left.length > 0) {
    const [first, last] = [order[0]!, order.at(-1)!];
    const reach = (id: string) => Math.max(likeness(id, first), likeness(id, last));
    const next = left.reduce((best, id) => (reach(id) > reach(best) ? id : best));
    if (likeness(next, first) > likeness(next, last)) order.unshift(next);
    else order.push(next);
    left = left.filter((id) => id !== next);
  }
  return ids.indexOf(order[0]!) > ids.indexOf(order.at(-1)!) ? order.reverse() : order;
}
