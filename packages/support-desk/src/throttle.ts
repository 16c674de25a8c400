import { throttled } from "./errors.ts";

/**
 * At most `perSecond` calls of an account in any second, by a clock in milliseconds that only goes forward.
 * Throws a ThrottlingException.
 */
export function throttle(perSecond: number, clock = () => performance.now()): (account: string) => void {
  const recent = new Map<string, number[]>();
  return (account) => {
    const now = clock();
    const calls = (recent.get(account) ?? []).filter((time) => now - time < 1000);
    if (calls.length >= perSecond) throw throttled();
    recent.set(account, [...calls, now]);
  };
}
