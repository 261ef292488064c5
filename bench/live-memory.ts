const PASSES = 4; // what one collection frees lets the next free more
const PAUSE_MS = 50; // freed arrays are counted out a little later

/** Bytes in use once what is garbage is gone; needs `node --expose-gc`. */
export async function liveMemory(): Promise<number> {
  const { gc } = globalThis as { readonly gc?: () => void };
  for (let pass = 0; pass < PASSES; pass++) {
    gc?.();
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}
