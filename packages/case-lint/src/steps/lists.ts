import { PLANNED, PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Line, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { ACTION, asks, COMMAND, ORDERED } from "./commands.ts";

/** An item of a list that takes one there: a command, or a path through menus. */
const LEADS = cue(new RegExp(`\`${COMMAND} |[\\w一-龠ァ-ヶ] ?[>›»→⇒] ?[^>›»→⇒]{2,40}[>›»→⇒]`));

/** What stands before a list of steps. */
const INTRODUCED = cue(
  /\brepro\b|reproduc|provok|trigger|\bsteps\b|as follows|再現|手順|次の操作|以下の操作|操作内容|発生条件|起こし方|出し方|^\W{0,4}(?:[一-龠][ぁ-ん]{0,2}|やり|使い)方\W{0,4}$|\bways? to (?:see|get|hit|provoke|reach) (?:it|this|there)\b|発生させ|(?:やる|する)と起き|操作の流れ|^\W*流れ\W*$|\bhow (?:(?:i|we|you|one) (?:can )?|to )(?:get|force|cause|provoke|hit|see|trigger|bring)\b/,
);

/** What was done may be what was tried; told in the present and without its author, it is how it begins. */
const COMING = cue(/今後|予定|\bnext steps\b|\bto-?dos?\b/);
const DEEDS = cue(/やったこと|行ったこと|したこと|\bwhat (?:i|we) do\b/);
const PRESENT = cue(/(?:[うくすつぬむるぐぶ]|オン|オフ|(?<![a-z])o(?:n|ff))$/);
/** What was done in an order, and what came of it: it went wrong, rather than being in vain. */
const DONE = cue(/\bwhat (?:i|we) did\b|実施(?:内容|事項)|やったこと|行ったこと/);
const IN_VAIN = cue(
  /\b(?:still|same|no (?:change|effect|luck)|unchanged|persist\w*|remain\w*|help\w*)\b|変わら|同じ|改善|まま|解消|続/,
);
/** So many in a row leave no doubt. */
const ENOUGH = 3;
/** A step of a list that has nothing but a number before it. */
const BARE_NUMBER = /^([1-9]) \S/;

/** Two or more steps in a row: under a heading that says so, or numbered and each an action. */
export function stepLists(doc: Doc): Span[] {
  const spans: Span[] = [];
  let list: Line[] = [];
  let intro = "";
  let after = "";
  const close = () => {
    if (list.length < 2 || COMING.test(intro)) {
      list = [];
      return;
    }
    const told =
      INTRODUCED.test(intro) ||
      list.some(({ role }) => role === "reproduction") ||
      (DEEDS.test(intro) && list.filter(({ said }) => PRESENT.test(said)).length > 1);
    const trail =
      list.filter(({ lower }) => ORDERED.test(lower)).length >= 2 &&
      list.some(({ said }) => LEADS.test(said));
    const bad = list.some(
      ({ role }) =>
        role === "question" ||
        (role === "tried" && !trail) ||
        role === "workaround" ||
        role === "impact" ||
        role === "time" ||
        role === "identifier",
    );
    const steps = list.filter(
      ({ said, lower }) => ACTION.test(said) && (told || ORDERED.test(lower)) && !asks.test(said),
    );
    // Under such a heading, what is numbered is a step whoever does it: "Agent A presses Join".
    const inOrder = told && !bad && list.length >= ENOUGH && list.every(({ lower }) => ORDERED.test(lower));
    if (
      told || wentWrong(intro, list, after)
        ? steps.length >= 1 || inOrder
        : trail && !bad
          ? true
          : !bad && steps.length >= 2 && steps.length * 2 > list.length
    )
      spans.push({ start: list[0]!.start, end: list.at(-1)!.end });
    list = [];
  };
  for (const line of doc.lines) {
    if (list.length > 0 && line.kind === "prose") after ||= line.lower;
    if (line.kind === "item" || (line.kind === "prose" && numbered(line) === numbered(list.at(-1)) + 1)) {
      if (list.length === 0) after = "";
      list.push(line);
      continue;
    }
    if (line.kind === "heading" || (line.kind === "prose" && line.content - line.start < 2)) {
      close();
      intro = line.lower;
    }
  }
  close();
  return spans;
}

/** Whether numbered deeds are how it came about. */
const wentWrong = (intro: string, list: readonly Line[], after: string) =>
  DONE.test(intro) &&
  list.every(({ lower }) => ORDERED.test(lower)) &&
  PROBLEM.test(after) &&
  !IN_VAIN.test(after);

const numbered = (line: Line | undefined) => Number(BARE_NUMBER.exec(line?.lower ?? "")?.[1] ?? 0);

/** A table whose heading says that its rows are steps. */
export function stepTables({ lines }: Doc): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (
      lines[from]!.kind !== "table" ||
      !/[|\t ](?:手順|操作|steps?|actions?)[|\t ]/.test(`|${lines[from]!.lower}|`)
    )
      continue;
    let to = from + 1;
    let steps = 0;
    for (; to < lines.length && lines[to]!.kind === "table"; to++)
      if (lines[to]!.lower.split(/[|\t]/).some((cell) => ACTION.test(cell.trim()))) steps++;
    if (steps > 1) spans.push({ start: lines[from]!.start, end: lines[to - 1]!.end });
    from = to;
  }
  return spans;
}

/** "First, I open …", 「第一に、…を押します」: steps that are counted in words. */
const COUNTED = cue(
  /^step (?:one|two|three|four|five|\d): \S|^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|next|then|finally|lastly),? (?:(?:in|on|at|under) [^,]{2,50}, )?(?:i|we|you) (?!will|would|plan|want|can|could|should|intend|\w+ed\b)[a-z]+|^(?:第?[一二三四五1-5](?:に|番目に|つ目に)|最初に|まず|次に|続いて|最後に)、?[^。]{4,}(?<!まし)(?:ます|る|す|く)。?$/,
);

/** Three such steps and more in a row, and no plan. */
export function counted({ sentences }: Doc): Span[] {
  const spans: Span[] = [];
  let row = 0;
  for (const { lower, kind, role, start, end } of sentences) {
    const ours = kind !== "quote" && role !== "tried" && role !== "workaround" && !PLANNED.test(lower);
    row = ours && COUNTED.test(lower) ? row + 1 : 0;
    if (row >= ENOUGH) spans.push({ start, end });
  }
  return spans;
}

/** What one is told to do, in so many sentences: "Stop it. Change the type. Start it." */
const IMPERATIVE = cue(
  /^(?:then |next,? |finally,? |and )?(?:create|make|open|click|go to|select|choose|set|add|deploy|launch|start|stop|upload|download|enable|disable|install|delete|remove|change|enter|press|reboot|restart|turn (?:on|off|it)|take|attach|detach|run|log in|sign in|send|put|wait|invoke|switch|edit|save|pick|fill|watch|scale|unplug|plug|drag|drop|hold|tap|swipe|join|leave|kill|close|reopen|refresh|reload|group|filter|sort|play|record|dial|hang up|tick|untick|restore|rename|resize)\b(?! ?[:=]| (?:of|up|sure|\d|for your)\b)/,
);

/** "What I do: open …" */
const unlabelled = (lower: string) => lower.replace(/^[a-z][a-z' ]{1,24}: (?=[a-z])/, "");

/** How many things a sentence tells one to do; 0 where it does not begin with one. */
const ordersIn = kept(({ lower, role, kind }: Said): number => {
  if (kind === "quote" || role === "tried" || role === "workaround" || role === "question") return 0;
  const orders = unlabelled(lower);
  if (!IMPERATIVE.test(orders) || asks.test(lower)) return 0;
  return orders.split(/, (?:and |then )*|; /).filter((part) => IMPERATIVE.test(part)).length;
});

export function imperatives({ sentences }: Doc): Span[] {
  const spans: Span[] = [];
  let row = 0;
  for (const { same, start, end } of sentences) {
    const here = ordersIn(same);
    row = here > 0 ? row + here : 0;
    if (row >= ENOUGH) spans.push({ start, end });
  }
  return spans;
}
