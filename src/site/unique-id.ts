const given = new WeakMap<object, Map<string, number>>();

/**
 * An id for an element that is unique on its page: the name itself, then `name-2`, `name-3`, …
 * @param page what stands for the page being rendered: `Astro.request`.
 */
export function uniqueId(page: object, name: string): string {
  const counts = given.get(page) ?? new Map<string, number>();
  given.set(page, counts);
  const id = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
