import { NOTATIONS } from "./notations.ts";
import { seeded } from "./random.ts";
import { SHAPED } from "./shaped/index.ts";
import { TOKENS } from "./tokens.ts";

/** A text as a window of some width shows it, and where its secrets stand that a line end broke. */
export interface Broken {
  readonly id: string;
  readonly text: string;
  /** Of each secret the offsets of its characters in `text`, without the line ends. */
  readonly secrets: readonly (readonly number[])[];
}

const [NARROWEST, WIDEST] = [60, 140];

/** Every kind in every notation, `rounds` times, each in a window of another width. */
export function brokenByWindows(rounds: number): Broken[] {
  const broken: Broken[] = [];
  for (let round = 0; round < rounds; round++) {
    const add = (id: string, written: { text: string; secrets: readonly string[] }) => {
      const width = NARROWEST + seeded(`${id}/${round}/width`).below(WIDEST - NARROWEST + 1);
      const { text, secrets } = breakAt(written.text, written.secrets, width, round % 2 === 0 ? "\n" : "\r\n");
      if (secrets.length > 0) broken.push({ id: `${id}/${round}/${width}`, text, secrets });
    };
    for (const token of TOKENS) {
      for (const [name, notation] of Object.entries(NOTATIONS)) {
        const r = seeded(`${token.id}/${name}/window/${round}`);
        const value = token.make(r);
        add(`${token.id}/${name}`, { secrets: [value], ...notation(token, value, r) });
      }
    }
    for (const item of SHAPED) {
      const id = `${item.id}/${item.notation}`;
      add(id, item.write(seeded(`${id}/window/${round}`)));
    }
  }
  return broken;
}

function breakAt(whole: string, secrets: readonly string[], width: number, lineEnd: string) {
  const places: number[] = [];
  let text = "";
  let column = 0;
  for (const character of whole.split("")) {
    const ends = character === "\n" || character === "\r";
    if (!ends && column === width) {
      text += lineEnd;
      column = 0;
    }
    places.push(text.length);
    text += character;
    column = ends ? 0 : column + 1;
  }
  const found = secrets.flatMap((secret) => {
    const starts = [...whole.matchAll(new RegExp(RegExp.escape(secret), "g"))].map(({ index }) => index);
    return starts.map((start) => places.slice(start, start + secret.length));
  });
  const isBroken = (at: readonly number[]) => at.at(-1)! - at[0]! >= at.length;
  return { text, secrets: found.filter((at) => isBroken(at) && !restIsWord(text, at)) };
}

/** The rest of a value that is letters alone with another word after it may be a sentence's first word as well. */
function restIsWord(text: string, at: readonly number[]): boolean {
  return at.some(
    (place, i) => i > 0 && place > at[i - 1]! + 1 && /^[A-Za-z]+ \w/.test(text.slice(place, place + 40)),
  );
}
