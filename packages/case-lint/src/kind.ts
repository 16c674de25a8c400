import { kindScores, openingFeatures } from "./learned/kinds.ts";
import { cue } from "./phrases/cue.ts";
import { kept } from "./phrases/kept.ts";
import { parse } from "./structure/parse.ts";
import type { Role } from "./structure/roles.ts";
import type { Doc, Said } from "./structure/types.ts";
import type { ElementId, QuestionKind } from "./types.ts";

/** Which elements a kind of question needs. Source: AWS's sample reviewer's checklists per kind of question. */
export const NEEDED: Readonly<Record<QuestionKind, readonly ElementId[]>> = {
  troubleshooting: [
    "impact-scope",
    "resource-identifier",
    "access-path",
    "verbatim-error",
    "reproduction-steps",
    "occurrence-time",
    "tried-or-expected",
    "question",
  ],
  "how-to": ["resource-identifier", "tried-or-expected", "question"],
  specification: ["resource-identifier", "question"],
  "account-billing": ["question"],
  quota: ["resource-identifier", "question"],
  "event-support": ["resource-identifier", "question"],
  reply: [],
};

/** Something of one's own that the question is about, which has a name. */
const OWN = cue(
  /\b(?:our|my|this|that) (?:[\w-]+ ){0,3}?(?:buckets?|tables?|functions?|clusters?|queues?|instances?|databases?|volumes?|stacks?|distributions?|load balancers?|file ?systems?|endpoints?|domains?|services?|pipelines?|environments?|accounts?)\b|(?:弊社|当社|当方|自社|本番|既存|現行|稼働中|利用中|使用中|運用中|この)(?:の|で)?[^。、]{0,12}(?:バケット|テーブル|関数|クラスター?|キュー|インスタンス|データベース|ボリューム|スタック|ディストリビューション|ロードバランサー?|エンドポイント|ドメイン|環境|アカウント)/,
);

/** Whether a question is about how things are or are done in general: there may be no resource yet, and nothing to try. */
export const isGeneral = (kind: QuestionKind, { sentences }: Doc): boolean =>
  (kind === "how-to" || kind === "specification") && !sentences.some(({ lower }) => OWN.test(lower));

/** Something goes wrong, as people state it; looked for outside of questions only. */
const FAILURE = cue(
  /\b(?:errors?|fail(?:s|ed|ing|ures?)?|exceptions?|can(?:'t|not| not| no longer) (?:connect|reach|access|log|open|start|stop|deploy|create|delete|remove|see|get|load|use|find|resolve|upload|download|restore|look|pull|push|play)|unable to|not possible to|(?:does|do|did|is|are|was|were)(?: not|n't) (?:work|load|start|connect|respond|come|arrive|show|update|appear|reach|run|open|answer)\w*|timeouts?|tim(?:es|ed|ing) out|denied|refused|rejected|stuck|down\b|broken|crash\w*|never (?:complet|finish|start|end|arriv|appear)\w*|no longer|unhealthy|outage|unexpected\w*|slow(?:er)?|drops?|dropped|dropping|lost|throttled|spam|disconnect\w*|ignores?|wrong|corrupt\w*|interrupt\w*|stopped|greyed out|since (?:yesterday|\w+day|last|this))\b|エラー|失敗|(?:でき|出来|つなが|繋が|開け|入れ|見られ|届か|動か|終わ|進ま|読め|使え)(?:ない|なく|ませ|ず|らな|りませ)|障害|タイムアウト(?:し|に|が)|落ち(?:る|て|ま)|異常|不具合|遅(?:い|く|延し)|停止し|止まっ|拒否さ|切れ(?:る|て|ま)|再現し|ご?認識されて|意図しない|終わりません|ままです|重複し|途切れ|続け(?:て|ます)/,
);
const REPLY = cue(
  /^[^\n]{0,40}(?:thanks|thank you)(?: very much)? for (?:your|the) (?:\w+ )?(?:reply|response|answer|update|help|explanations?|clarifications?|analysis|feedback)|(?<!いつも[^。\n]{0,12})ご(?:説明|案内|教示|見解|提案)(?:を)?(?:いただき|頂き|くださり)?、?(?:誠に|どうも)?(?:ありがとう|有難う)|\bas (?:you )?requested\b|\bas you (?:asked|promised)\b|(?:^|[.:,\n] ?)as (?:asked|promised)\b|^\W{0,3}(?:re(?:ply)?:|(?:re|answers?|reply)(?: to)? (?:your|the) |reply\W{0,3}\n)|\b(?:one of )?your (?:\w+ )?(?:agents?|colleagues?|engineers?) asked\b|ご依頼のあ(?:った|りました|る)|お尋ねに(?:お答え|回答)|前回(?:の?ご案内|いただいた(?:ご|お|回答|返信|質問|案内|依頼)|ご教示)|^\W{0,3}追加(?:の)?情報|ご返信(?:あり|どうも|いただ|頂き)|ご連絡(?:いただき)?ありがとう|^[^\n]{0,12}続報|ご指定の項目|言われたとおり|ご指示(?:どおり|のあった|いただいた)|(?:先日|前回)お?電話で|ご回答(?:いただき|頂き|ありがとう|を?有難う)|ご(?:質問|依頼)いただ|先日ご案内いただ/,
);
export const BILLING = cue(
  /(?<![\w/-])(?:bills?|billing|billed|invoices?|invoiced|refund\w*|credited|savings plans?|cost anomaly|credit card|tax (?:id|number|invoice))(?![\w/-]|\.\w)|請求|返金|支払|クレジットカード|コスト異常/,
);
/** A price that is asked for beside other things makes no billing question; two such words, or little else, do. */
const CHARGE = /(?<![\w/-])(?:charged?|charges)(?![\w/-])|課金|料金が/g;
const LITTLE = 2;
const QUOTA = cue(
  /\b(?:(?:increase|raise|rais(?:e|ing)|lift) (?:of )?(?:the |our |my |following )?(?:[\w-]+ ){0,5}?(?:limits?|quotas?)|(?:service )?(?:limit|quota) (?:increase|raise)|(?:increase|raise) the following|quota request|from \d+ to \d+ (?:per|in))|上限(?:の)?(?:緩和|引|申請)|上限を[^。]{0,30}(?:引き?上げ|緩和|増や)|クォータ(?:の)?(?:引|緩和|増)|制限緩和/,
);
const EVENT = cue(
  /\binfrastructure event\b|\b(?:planned|upcoming) event\b|\bsupport for (?:a|an|our|the) (?:[\w-]+ )?(?:event|launch|sale)\b(?! (?:template|config))|\bevent support\b|\biem\b|\b(?:launch|sales?) event\b|\bload test\b[^.]{0,60}\b(?:plan|on \w+day|next)|イベント(?:サポート|管理)|イベント(?:を|の)[^。]{0,6}(?:予定|開催|実施)|負荷(?:試験|テスト)を(?:実施|予定|行)/,
);
const HOW_TO = cue(
  /\bhow (?:do|can|should|to|would|could) |\bbest practice|\bis there (?:a|any) way|\brecommend(?:ed|ation)\b|\bwhat is the (?:best|right|recommended)|方法を|方法は|手順を教|ベストプラクティス|やり方|推奨|どのように|どうすれば|使い分け|すればよい/,
);
const ASKING = cue(
  /\?["')\s]*$|(?:でしょうか|ますか|ですか|ませんか|知りたい|教え|教示)[^。]{0,12}(?:。|$)|^(?:can|could|do|does|is|are|may|will|what|which|how|who|where|when|why)\b/,
);
/** What a text says of itself in its first words. */
const DECLARED: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "specification",
    /\(spec(?:ification)?\)|\b(?:spec(?:ification)?s?|documentation) (?:question|check|confirmation|inquiry|clarification)\b|\b(?:question|inquiry) (?:on|about|regarding) (?:the )?(?:spec\w*|limits? of|documented)|仕様(?:の|に(?:ついて|関する)(?:の)?|に関し)?(?:ご?確認|ご?質問|お?問い?合わせ)|仕様について/,
  ],
  [
    "how-to",
    /^\W*how[- ]?to\b|\((?:how[- ]?to|best[- ]practice|design)\)|\badvice (?:on|about|for) (?:a|an|the|our) |\b(?:how-to|design|architecture|best[- ]practice|general) (?:question|advice|inquiry|consultation|review)\b|(?:やり方|使い方|使用方法|設定方法|設定の仕方|設計|構成|実現方法|運用|進め方|ベストプラクティス)(?:の|について(?:の)?|に関する)(?:ご?相談|ご?質問|お?問い?合わせ)/,
  ],
];
/** Units in which a reply shows that it is one. */
const OPENING = 400;

/** A heading or label under which a question of a general kind tells what it is for. */
const GOAL =
  /^\W*(?:(?:our |the )?(?:goals?|aims?|objectives?|purpose)|目的|やりたいこと|実現したいこと|達成したいこと|ゴール)(?:\W|$)/;
/** Parts of a case in which something has happened. */
const HAPPENED: ReadonlySet<Role | undefined> = new Set(["impact", "time", "error", "reproduction"]);

const statesGoal = ({ lines }: Doc) =>
  lines.some(({ lower }) => GOAL.test(lower)) && !lines.some(({ role }) => HAPPENED.has(role));

const asksTheWay = kept(({ lower }: Said) => HOW_TO.test(lower) && ASKING.test(lower));
const statesFailure = kept(
  ({ lower, kind }: Said) => kind !== "quote" && FAILURE.test(lower) && !ASKING.test(lower),
);

/** What asks for something else than the end of a failure, in a text that shows no failure's own words. */
function otherThanTrouble({ lower, sentences }: Doc, title: string): QuestionKind | undefined {
  const text = `${title}\n${lower}`;
  if (QUOTA.test(text)) return "quota";
  if (EVENT.test(text)) return "event-support";
  const charges = text.match(CHARGE)?.length ?? 0;
  if (BILLING.test(text) || charges > 1 || (charges === 1 && sentences.length <= LITTLE))
    return "account-billing";
  const opening = `${title}\n${lower.slice(0, OPENING)}`;
  return DECLARED.find(([, words]) => words.test(opening))?.[0];
}

/**
 * What its words say; undefined where it asks something and they say no more. A failure that is stated makes it
 * troubleshooting, which asks for most; so does a text that neither fails nor asks.
 */
function kindByWords(
  doc: Doc,
  subject: string | undefined,
  detections: ReadonlyMap<ElementId, { readonly spans: readonly unknown[] }>,
): QuestionKind | undefined {
  const found = (id: ElementId) => (detections.get(id)?.spans.length ?? 0) > 0;
  const title = subject?.toLowerCase() ?? "";
  const text = `${title}\n${doc.lower}`;
  if (REPLY.test(doc.lower.slice(0, OPENING).trimStart())) return "reply";
  const output = found("verbatim-error");
  if (!output) {
    const other = otherThanTrouble(doc, title);
    if (other) return other;
  }
  // What was tried on the way and failed is no fault by itself where the title asks for the way.
  if (!output && (HOW_TO.test(title) || /方法$/.test(title)) && !FAILURE.test(title)) return "how-to";
  const asksWay = doc.sentences.some(({ same }) => asksTheWay(same));
  if (!output && statesGoal(doc)) return asksWay || HOW_TO.test(text) ? "how-to" : "specification";
  const suffered = found("impact-scope") && (found("tried-or-expected") || found("access-path"));
  const failing = output || (suffered && !asksWay) || doc.sentences.some(({ same }) => statesFailure(same));
  if (failing || FAILURE.test(title)) return "troubleshooting";
  if (HOW_TO.test(text)) return "how-to";
  if (/仕様(?:確認|について)/.test(text)) return "specification";
  return found("question") ? undefined : "troubleshooting";
}

/** From this score for troubleshooting on, a text in which no failure was recognised has one all the same. */
const FAILS_SURELY = 1.5;
/** By so much another kind must be likelier than the one that the words leave. */
const CLEARLY = 0.5;

/**
 * What the text is taken for: what its words say outright; where they only leave troubleshooting or a question of
 * specification, drafts that begin alike decide between these and the other kinds. Who asks how something is, is rather
 * asked for too little than for a fault that there is not.
 */
export function recogniseKind(
  doc: Doc,
  subject: string | undefined,
  detections: ReadonlyMap<ElementId, { readonly spans: readonly unknown[] }>,
): QuestionKind {
  const told = kindByWords(doc, subject, detections);
  const left = told ?? "specification";
  const features = openingFeatures(doc, subject ? parse(subject, doc.language) : undefined);
  if ((told && told !== "troubleshooting") || features.size === 0) return left;
  const scores = kindScores(features);
  const trouble = scores.get("troubleshooting")!;
  const [other, likely] = [...scores]
    .filter(([kind]) => kind !== "troubleshooting")
    .reduce((best, one) => (one[1] > best[1] ? one : best));
  if (!told && trouble > FAILS_SURELY) return "troubleshooting";
  return likely > scores.get(left)! + CLEARLY ? other : left;
}
