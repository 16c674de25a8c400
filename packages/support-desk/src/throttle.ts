import { throttled } from "./errors.ts";

/** At most `perSecond` calls of an account in any second. Throws a ThrottlingException. */
export function throttle(perSecond: number): (account: string, now: number) => void {
  const recent = new Map<string, number[]>();
  return (account, now) => {
    const calls = (recent.get(account) ?? []).filter((time) => now - time < 1000);
    if (calls.length >= perSecond) throw throttled();
    calls.push(now);
    recent.set(account, calls);
  };
}
