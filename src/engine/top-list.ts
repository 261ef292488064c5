/** A target with its score in millionths. */
export interface Hit {
  /** Slot of the target. */
  readonly slot: number;
  /** Id of the target. */
  readonly id: string;
  /** Score of the pair in millionths. */
  readonly score: number;
}

/** The best hits so far: a heap with the worst on top. */
export interface TopList<Item extends Hit = Hit> {
  /** How many hits it keeps. */
  readonly capacity: number;
  /** Hits below this score are not wanted. */
  readonly least: number;
  /** The heap. */
  readonly heap: Item[];
}

/** The total order of a ranking: score descending, then id by code units. */
export function compareHits(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The score that a hit must at least have to be listed. */
export function threshold(list: TopList): number {
  if (list.capacity === 0) return Number.POSITIVE_INFINITY;
  return list.heap.length < list.capacity
    ? list.least
    : Math.max(list.least, (list.heap[0] as Hit).score);
}

/** Offers a hit to the list. */
export function offer<Item extends Hit>(list: TopList<Item>, hit: Item): void {
  const { heap, capacity } = list;
  if (hit.score < list.least || capacity === 0) return;
  if (heap.length < capacity) {
    heap.push(hit);
    rise(heap, heap.length - 1);
  } else if (compareHits(hit, heap[0] as Hit) < 0) {
    heap[0] = hit;
    sink(heap, 0);
  }
}

/** The hits, the best first. */
export function ranked<Item extends Hit>(list: TopList<Item>): readonly Item[] {
  return [...list.heap].sort(compareHits);
}

function rise(heap: Hit[], from: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compareHits(heap[at] as Hit, heap[parent] as Hit) <= 0) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: Hit[], from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let worst = at;
    if (left < heap.length && compareHits(heap[left] as Hit, heap[worst] as Hit) > 0) worst = left;
    if (right < heap.length && compareHits(heap[right] as Hit, heap[worst] as Hit) > 0) {
      worst = right;
    }
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: Hit[], a: number, b: number): void {
  const hit = heap[a] as Hit;
  heap[a] = heap[b] as Hit;
  heap[b] = hit;
}
