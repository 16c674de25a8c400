import { maskText } from "../src/index.ts";
import { CONTEXTS } from "./contexts.ts";
import { KINDS } from "./kinds.ts";
import { seeded } from "./random.ts";

/** How a drawn secret fared in a notation. */
export interface Outcome {
  readonly kind: string;
  readonly context: string;
  readonly result: "masked" | "partial" | "missed";
  readonly text: string;
  readonly masked: string;
}

/** Draws every kind in every notation `rounds` times. */
export function measure(seed: number, rounds: number): Outcome[] {
  const random = seeded(seed);
  const outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const kind of KINDS) {
      for (const context of CONTEXTS) {
        const value = kind.draw(random);
        if (context.skip?.(kind, value)) continue;
        const text = context.render(kind.key, value, kind.label);
        const shown = context.encode?.(value) ?? value;
        // In a URL the password is the secret; host, port and database are needed by support.
        const secret =
          /:\/\/[^:/]*:(\w+)@/.exec(value)?.[1] ?? (value.startsWith("https://") ? value.slice(-16) : shown);
        const masked = maskText(text).text;
        outcomes.push({ kind: kind.id, context: context.id, result: judge(masked, secret), text, masked });
      }
    }
  }
  return outcomes;
}

/** Masked wholly, in part (a piece of it is left beside its placeholder), or not at all. */
export function judge(masked: string, secret: string): Outcome["result"] {
  if (masked.includes(secret)) return "missed";
  const piece = Math.max(5, Math.floor(secret.length / 4));
  for (let i = 0; i + piece <= secret.length; i++) {
    if (masked.includes(secret.slice(i, i + piece))) return "partial";
  }
  const edges = [secret.slice(0, 4), secret.slice(-4)].filter(
    (edge) => edge.length === 4 && /\w{3}/.test(edge),
  );
  return edges.some((edge) => masked.includes(`${edge}[`) || masked.includes(`]${edge}`))
    ? "partial"
    : "masked";
}
