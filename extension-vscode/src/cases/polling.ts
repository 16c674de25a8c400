/** Milliseconds: however often it fails, somebody may sign in again during the day. */
const LONGEST = 4 * 3_600_000;

/** Milliseconds until the next look: after each failure in a row twice as long. */
export function pauseAfter(failures: number, interval: number): number {
  return Math.max(interval, Math.min(interval * 2 ** Math.min(failures, 20), LONGEST));
}

export interface Polling {
  /** Begins to look from now on, or begins to count anew. */
  restart(): void;
  stop(): void;
}

/**
 * Looks again and again, with a pause that grows while it fails.
 * @param interval milliseconds between two looks; 0 looks never
 * @param look resolves to whether it worked
 */
export function poll(interval: () => number, look: () => Promise<boolean>): Polling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  const schedule = (failures: number, own: number) => {
    clearTimeout(timer);
    const ms = interval();
    if (ms <= 0) return;
    timer = setTimeout(
      async () => {
        const worked = await look().catch(() => false);
        if (own === run) schedule(worked ? 0 : failures + 1, own);
      },
      pauseAfter(failures, ms),
    );
  };
  return {
    restart: () => schedule(0, ++run),
    stop: () => {
      run++;
      clearTimeout(timer);
    },
  };
}
