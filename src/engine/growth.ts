/** Typed arrays grow by doubling: each element is copied at most once on average. */

/** A copy with twice the room. */
export function double<T extends Int32Array | Uint8Array>(old: T): T {
  const larger = (old instanceof Int32Array ? new Int32Array(old.length * 2) : new Uint8Array(old.length * 2)) as T;
  larger.set(old);
  return larger;
}
