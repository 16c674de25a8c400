import { NOTATIONS, wrapped } from "./notations.ts";
import { seeded } from "./random.ts";
import { SHAPED } from "./shaped/index.ts";
import { TOKENS } from "./tokens.ts";
import type { SecretCase } from "./types.ts";
import { VENDORS } from "./vendors.ts";

/** Prose notations are written for every kind; the others take turns. */
const ALWAYS = ["env", "json", "escapedJson", "en", "ja"];
const TURNS = Object.keys(NOTATIONS).filter((name) => !ALWAYS.includes(name));
const PER_KIND = 13;
const SHAPED_ROUNDS = 4;
/** Shorter values fit on one line of a terminal. */
const WRAP_FROM = 40;

/** Every positive of the corpus. The same on every run and machine; nothing live: all values come from a seeded source. */
export function secretCases(): SecretCase[] {
  const cases: SecretCase[] = [];
  const add = (
    kind: string,
    notation: string,
    written: Pick<SecretCase, "text" | "secrets"> & Partial<SecretCase>,
  ) => cases.push({ keep: [], ...written, id: `${kind}/${notation}/${cases.length}`, kind, notation });

  [...TOKENS, ...VENDORS].forEach((token, i) => {
    const turns = Array.from(
      { length: PER_KIND - ALWAYS.length },
      (_, j) => TURNS[(i * 7 + j * 5) % TURNS.length]!,
    );
    for (const notation of new Set([...ALWAYS, ...turns])) {
      const r = seeded(`${token.id}/${notation}`);
      const value = token.make(r);
      const written = NOTATIONS[notation]!(token, value, r);
      add(token.id, notation, { text: written.text, secrets: written.secrets ?? [value] });
    }
    const r = seeded(`${token.id}/wrapped`);
    const value = token.make(r);
    if (value.length >= WRAP_FROM && !value.includes("://")) {
      const written = wrapped(token, value, r);
      add(token.id, "wrapped", { text: written.text, secrets: written.secrets!, pieces: true });
    }
  });
  for (const item of SHAPED)
    for (let round = 0; round < SHAPED_ROUNDS; round++)
      add(item.id, item.notation, item.write(seeded(`${item.id}/${item.notation}/${round}`)));
  return cases;
}
