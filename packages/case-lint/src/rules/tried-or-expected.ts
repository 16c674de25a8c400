import { PROBLEM, stated, withoutQuotes } from "../cues.ts";
import { states } from "../learned/scores.ts";
import { cue, madeOf } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import {
  ACTED,
  APART,
  ASKS,
  BEGAN,
  BY_THE_WAY,
  CAME_OF_IT,
  CHECK_SAYS,
  DID,
  ELLIPSIS,
  EXPECTED,
  GUESS,
  IN_VAIN,
  MEANINGFUL,
  NEIGHBOUR,
  NOT_DONE,
  NOT_OURS,
  NOT_SO,
  NOT_TOLD,
  NOT_WELL,
  NOTED,
  OUTCOME,
  PROMISED,
  RECOVERED,
  SAME_ELSEWHERE,
  SO_IT_FAILS,
  STILL,
  UNCHANGED,
  USUAL,
  WELL,
  WORKS,
} from "../words/attempts.ts";
import {
  ATTEMPT_JA,
  BEGAN_JA,
  CAME_OF_IT_JA,
  EXPECTED_JA,
  HELD_JA,
  IN_VAIN_JA,
  NO_COMPARISON_JA,
  NOT_DONE_JA,
  NOT_TOLD_JA,
  NOTED_JA,
  OUTCOME_JA,
  SHOWN_JA,
  TRIED_CODE_JA,
  TRIED_JA,
  UNCHANGED_JA,
  WORKS_JA,
} from "../words/attempts-ja.ts";
import { contrasts } from "../words/contrast.ts";
import { contrastsJa } from "../words/contrast-ja.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

/** What an event brings with it is expected too, but is no result. */
const LOAD = cue(
  /\b(?:peak|requests? per|rps|qps|tps|visitors|viewers|players|concurrent|attendees)\b|\d ?(?:users|requests|customers|orders)\b|ピーク|毎秒|同時(?:接続|視聴|アクセス)|来場|アクセス数|リクエスト\/秒/,
);

/** No result at all, or the figure of a limit. */
const NOTHING_SAID = /^(?:none|n a|no|yes|tbd|なし|無し|特になし|同上|未定|(?![2-5]\d\d$)\d[\d ]*)?$/;
/** What is left without its signs. */
const meant = (lower: string) => lower.replace(SIGNS, " ").trim();
const SIGNS = /[^a-z0-9ぁ-んァ-ヶ一-龠]+/g;

/** What a document leaves out is not promised by it. */
const SILENT = cue(
  /\b(?:nothing|not a word|no (?:word|mention)|silent|(?:doesn't|does not|don't|didn't) (?:say|mention|cover|tell)|never mentions?) ?(?:about|on|of|if|whether|how|what|when|which|anything)?\b|(?:記載|説明|言及)(?:は|が)(?:な(?:く|い|かった)|あり?ませ|見当たら|見つかり?ま)|(?:触れ|書か)れて(?:い|お)り?(?:ません|ない|ず)/,
);
/** Money that was paid is no comparison of what works. */
const PAID = cue(
  /\b(?:invoices?|bills?|costs?|charges?|spend|fees?|price)\b[^.;?]{0,30}\b(?:was|were|went|rose|is|are|of|from|to)\b[^.;?]{0,20}\d|(?:請求|料金|費用|コスト|価格)[^。]{0,20}\d[\d,.]*(?:円|ドル|万|usd)/,
);

/** "What other grants does a load need", with or without its mark. */
const OPEN_QUESTION = cue(
  /^(?:what|which) (?:other|else|\w+s) (?:[\w-]+ ){0,3}?(?:does|do|did|is|are|can|should)\b/,
);

/** A question that says what was expected. */
const WONDERS = cue(
  /^\W*(?:but |and |so )?(?:shouldn't (?!(?:we|i|you)\b)|(?:isn't|aren't|wasn't|weren't) (?:[\w-]+ ){1,4}(?:supposed|meant) to\b)/,
);

const tells = kept((sentence: Said, next: Said | undefined): boolean => {
  const { role, japanese } = sentence;
  const bare = stated(withoutQuotes(sentence.lower)).replace(/<\/?code>/g, "");
  // A point inside a word ends no sentence.
  const lower = madeOf(bare.replace(/[.](?=\S)/g, "_"), bare);
  if (role === "question" || role === "workaround") return false;
  if (role === "comparison" && meant(lower).length > 12 && !ASKS.test(lower)) return true;
  if (role === "expected")
    return (
      MEANINGFUL.test(lower) && !LOAD.test(lower) && !NOTHING_SAID.test(lower.replace(SIGNS, " ").trim())
    );
  if (
    (GUESS.test(lower) && !SHOWN_JA.test(lower)) ||
    role === "cause" ||
    ATTEMPT_JA.test(lower) ||
    TRIED_CODE_JA.test(lower)
  )
    return false;
  if (japanese ? NOT_TOLD_JA.test(lower) : NOT_TOLD.test(lower)) return false;
  if (japanese && SILENT.test(lower)) return false;
  if (!japanese && OPEN_QUESTION.test(lower)) return false;
  if (!japanese && (NOT_OURS.test(lower) || lower.split(" > ", 3).length > 2)) return false;
  if (japanese && (HELD_JA.test(lower) || SHOWN_JA.test(lower))) return true;
  const expects =
    ((japanese ? EXPECTED_JA : EXPECTED).test(lower) || (!japanese && brokenPromise(lower, next))) &&
    (role !== "reproduction" || /\bexpected\b|期待|想定|認識|本来/.test(lower));
  // Who is spared says how far it goes.
  const works =
    !expects &&
    role !== "impact" &&
    !PAID.test(lower) &&
    (japanese ? worksElsewhereJa(lower, next) : worksElsewhere(lower, next));
  const acted = role === "tried" || (japanese ? TRIED_JA.test(lower) : actedEn(lower));
  if (!expects && !works && !acted) return WONDERS.test(lower);
  if (ASKS.test(lower)) return WONDERS.test(lower);
  if (expects) return true;
  const done = !(japanese ? NOT_DONE_JA : NOT_DONE).test(lower);
  if (works && done) return true;
  if (role === "tried" && lower.length > (japanese ? 6 : 15))
    return (
      tellsOutcome(lower, japanese) || (next?.role === "tried" && tellsOutcome(next.lower, next.japanese))
    );
  if (!acted || !done || (BEGAN_JA.test(lower) && !UNCHANGED_JA.test(lower))) return false;
  return (
    tellsOutcome(lower, japanese) || (next !== undefined && !ASKS.test(next.lower) && STILL.test(next.lower))
  );
});

const worksElsewhereJa = (lower: string, next: Said | undefined) =>
  contrastsJa(lower, next) ||
  ((WORKS_JA.test(lower) ||
    CAME_OF_IT_JA.test(lower) ||
    NOTED_JA.test(lower) ||
    IN_VAIN_JA.test(lower) ||
    CHECK_SAYS.test(lower)) &&
    !NO_COMPARISON_JA.test(lower));

const actedEn = (lower: string) =>
  ACTED.test(lower) || DID.test(lower)
    ? !BEGAN.test(lower) || UNCHANGED.test(lower)
    : BY_THE_WAY.test(lower) && UNCHANGED.test(lower);

const brokenPromise = (lower: string, next: Said | undefined) =>
  PROMISED.test(lower) &&
  !SILENT.test(lower) &&
  (NOT_SO.test(lower) || (next !== undefined && NOT_SO.test(next.lower)));

const worksElsewhere = (lower: string, next: Said | undefined) =>
  !RECOVERED.test(lower) &&
  (contrasts(lower, next) ||
    ELLIPSIS.test(lower) ||
    (SAME_ELSEWHERE.test(lower) && !PROBLEM.test(lower)) ||
    WORKS.test(lower) ||
    NOTED.test(lower) ||
    CAME_OF_IT.test(lower) ||
    NEIGHBOUR.test(lower) ||
    CHECK_SAYS.test(lower) ||
    IN_VAIN.test(lower) ||
    USUAL.test(lower) ||
    (WELL.test(lower) && APART.test(lower.replace(SO_IT_FAILS, "")) && !NOT_WELL.test(lower)));

const tellsOutcome = (lower: string, japanese: boolean) =>
  OUTCOME.test(lower) || (japanese && OUTCOME_JA.test(lower));

export const triedOrExpected: ElementRule = {
  meta: {
    id: "tried-or-expected",
    name: { en: "What was tried or expected", ja: "試したこと・期待する結果" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Say what you tried and how it went, or what you expected instead.",
    ja: "試したこととその結果、または期待する結果を書いてください。",
  },
  section: {
    en: {
      heading: "What we tried",
      prompt: "What was tried or checked, with its outcome? What did you expect? Did it work before?",
    },
    ja: {
      heading: "試したこと・期待する結果",
      prompt: "試したこと・確認したこととその結果、期待する動作、以前は動いていたか",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    const { sentences } = doc;
    for (let at = 0; at < sentences.length && spans.length < MAX_SPANS; at++) {
      const sentence = sentences[at]!;
      if (states("tried-or-expected", sentence.same, (said) => tells(said, sentences[at + 1]?.same)))
        spans.push({ start: sentence.start, end: sentence.end });
    }
    return { spans };
  },
};
