import { type ApiError, throttled } from "./errors.ts";

export interface ThrottleOptions {
  /** Length of the window in milliseconds; a second when left out. */
  readonly window?: number;
  /** What a call too many is answered with; a ThrottlingException when left out. */
  readonly error?: () => ApiError;
  /** A clock in milliseconds that only goes forward. */
  readonly clock?: () => number;
}

/** At most so many calls of an account in any window. The function throws for a call too many. */
export function throttle(most: number, options: ThrottleOptions = {}): (account: string) => void {
  const { window = 1000, error = throttled, clock = () => performance.now() } = options;
  const recent = new Map<string, number[]>();
  return (account) => {
    const now = clock();
    const calls = (recent.get(account) ?? []).filter((time) => now - time < window);
    if (calls.length >= most) throw error();
    recent.set(account, [...calls, now]);
  };
}
