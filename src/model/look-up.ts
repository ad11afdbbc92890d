/** Finds what a reference names. Checking has proved that it is there; if it is not, that is said at once. */
export function lookUp<T>(things: ReadonlyMap<string, T>, id: string, noun: string): T {
  const thing = things.get(id);
  if (thing === undefined) {
    throw new Error(
      `No ${noun} has the id “${id}”. Run \`npm run check\` to see where it is named.`,
    );
  }
  return thing;
}

/** A map from the id of each thing to the thing. */
export function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
