import type { Fields } from "./fields.ts";
import type { Judging } from "./judging.ts";
import type { PhoneWatch } from "./phone.ts";

/** Milliseconds between looks at what changes without an event: a value set by the page, a select, a moved button. */
const LOOK_AGAIN = 300;
/** Of so many looks at a page that rendered nothing one is a whole one. */
const CALM = 5;

interface LookOptions {
  readonly fields: Fields;
  readonly judging: Judging;
  readonly phone: PhoneWatch;
  /** Whether one is writing: then nothing is looked at, and what the page renders is its answer to the key press. */
  rests(): boolean;
  /** The page changed the words, or what the form says beside them. */
  onChanged(): void;
  /** Whatever else may have moved. */
  onMoved(): void;
  readonly signal: AbortSignal;
}

/** Looks now and then for what no event tells. */
export function lookAgain({ fields, judging, phone, rests, onChanged, onMoved, signal }: LookOptions): void {
  /** Whether the page rendered anything since the last whole look, and how many looks there were. */
  let rendered = true;
  let looks = 0;

  function look(): void {
    if (document.hidden || rests()) return;
    const now = fields.words();
    if (now.text !== judging.given.text || now.subject !== judging.given.subject) onChanged();
    // A page on which nothing happens costs next to nothing; now and then it is looked at all the same.
    if (!rendered && ++looks % CALM !== 0) return;
    rendered = false;
    phone.look();
    if (judging.readForm()) onChanged();
    else onMoved();
  }

  const timer = setInterval(look, LOOK_AGAIN);
  const observer = new MutationObserver(() => {
    if (!rests()) rendered = true;
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
