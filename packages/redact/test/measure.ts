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

/** As `measure`, once, with a line end inside each value where a terminal of some width would put it. */
export function measureWrapped(seed: number): Outcome[] {
  const random = seeded(seed);
  const outcomes: Outcome[] = [];
  for (const lineEnd of ["\n", "\r\n"]) {
    for (const kind of KINDS) {
      for (const context of CONTEXTS) {
        const value = kind.draw(random);
        if (UNWRAPPED.includes(context.id) || context.skip?.(kind, value) || value.includes("://")) continue;
        const secret = context.encode?.(value) ?? value;
        const text = context.render(kind.key, value, kind.label);
        const at = text.indexOf(secret);
        if (at < 0 || secret.length < 12) continue;
        const cut = at + 4 + Math.floor(random() * (secret.length - 8));
        const wrapped = text.slice(0, cut) + lineEnd + text.slice(cut);
        const masked = maskText(wrapped).text;
        const result = judge(masked.replace(/\r?\n/g, " ").replaceAll(" ", ""), secret);
        outcomes.push({ kind: kind.id, context: context.id, result, text: wrapped, masked });
      }
    }
  }
  return outcomes;
}

/** Notations whose lines a terminal doesn't break inside a value, or where the rest can't be told from text. */
const UNWRAPPED = ["ansi", "pgpass", "html-escaped", "query"];
