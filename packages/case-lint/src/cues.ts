import { cue, madeOf } from "./phrases/cue.ts";
import { isBoilerplate } from "./structure/boilerplate.ts";
import type { Said } from "./structure/types.ts";

/** Words that a sentence about something going wrong has; shared by rules that must tell it from a plan. */
export const PROBLEM = cue(
  /\b(?:fail\w*|errors?|can(?:not|'t| not| no longer)|unable|not able|could(?: not|n't)|(?:does|do|did|is|are|was|were|has|have|wo)(?: not|n't)|no longer|down|slow\w*|stuck|broken|breaks?|broke|time(?:s|d)? ?-?out\w*|timing out|timeouts?|reject\w*|den(?:y|ied)|refused?|drop\w*|los[te]\w*|missing|unavailable|unreachable|affect\w*|impact\w*|wrong|incorrect|stop\w*|hang\w*|crash\w*|throttl\w*|[45](?:\d\ds?(?![万千億個件台人名枚本])|xx)|not ?ready|lock(?:ed|s|ing)? (?:\w+ )?out|degrad\w*|delay\w*|late\b|wait\w*|outage\w*|issues?|problems?|block\w*|disconnect\w*|spam|duplicat\w*|latency|incidents?|unhealthy|corrupt\w*|(?:fall\w*|fell|lag\w*|runs?|running|is|are|far|hours?|minutes?|days?|weeks?) behind|backing up|yesterday's|stale|empty|holes|unassigned|interrupt\w*|gaps?|nothing|nobody|no one|never|declin\w*|fr[eo]+z\w+|blank|blurr?\w*|garbled|distort\w*|kick\w* (?:\w+ )?out|dead|dies|died|dark|overdue|losing|loses|exception|reset|unusable|(?:are|is|been|was|were|stand|sit|go) without|backs? up|pil\w+ up|offline|echo\w*|kill\w*|thrown (?:off|out)|stall\w*|halt\w*|reconnect\w*|(?:twice|three times|\d+ times|much|far) (?:as long|longer|slower|as slow)|cut(?:s|ting)? (?:off|out|short)|(?:get|gets|got) cut|out of memory|oom\w*|evict\w*|exceed\w*|crashloop\w*)\b|失敗|エラー|(?<!ク)ロス(?!ア|サ)|でき(?:な|ま(?:せん)|ず|なく|て(?:い|お)り?ませ|てい?ない)|出来(?:な|ませ|ず)|障害|停止|止ま|遅|タイムアウト|落ち|切れ|切断|拒否|不能|不可|不通|影響|発生|届(?:か|き(?:ま(?:せ|す?ん)|にく|づら)|いて(?:い|お)り?ませ)|(?:来|入り|動き|進み|終わり|始まり|鳴り|残り|走り|映り)ません|(?:動か|進ま|終わら|始まら|鳴ら|走ら|映ら|起動し)な|されな|されませ|二重(?:で|に)|誤(?:って|送|配)|(?:完了|反映|起動|応答|動作|表示|到達|終了|開始|成立|機能|反応|更新|同期|受信|着信|印刷|出力|接続)し(?:ません|ない|なく|て(?:い|お)り?ません)|不可(?![欠能視])|異常|欠損|欠落|重複|消え|つなが(?:ら|り(?:ませ|にく))|繋が(?:ら|り(?:ませ|にく))|間に合|待た|支障|問題|入れな|入れ(?:ませ|ず)|コケ|こけ|死ん|弾か|はじか|おかし|開け(?:な|ませ)|見られ|見れ|かか(?:る|り|って)|前日|古い|空(?:の|にな|っぽ)|オフライン|未(?:完了|処理|配信|達)|減(?:り|っ)|途切|不足|逼迫|高騰|倍|固ま|フリーズ|ブロックされ|重(?:い|く|すぎ)|詰ま|滞|乱れ|真っ(?:白|黒)|無音|(?<!もしか?し|かもし|くだ)[えけげせねべめれ](?:ません|ない|なかった|なくな)/,
);

/** A sentence about what is meant to be, not about what is. */
export const PLANNED = cue(
  /\b(?:plan(?:s|ned|ning)? to|will be|would be|we (?:will|would|intend|want)|going to|considering|thinking (?:of|about)|upcoming|next (?:week|month|year)|(?:we|i|they)'ll)\b|予定(?:です|で|し|と|の)|検討(?:中|し)|計画/,
);

const QUOTED = /「[^「」]{8,}」|『[^『』]{8,}』|`[^`]{24,}`|"[^"]{24,}"|\{ ?"[^{}]{8,}\}/g;

const QUOTE = cue(/[「『`"]/);

/** A sentence without what it quotes at length (messages, commands, other people's words), at the same length. */
export function withoutQuotes(lower: string): string {
  if (!QUOTE.test(lower)) return lower;
  const without = lower.replace(QUOTED, (quote) => quote[0]! + " ".repeat(quote.length - 2) + quote.at(-1)!);
  return madeOf(without, lower);
}

/** A question about how things are in general: what it names is no fact of this case. */
export const ASKS_WHETHER = cue(
  /^(?:and |or |so |also,? |then,? |in particular[:,]? |specifically[:,]? |my question[:,]? )?(?:is|are|does|do|can|could|may|should|will|would|how (?:many|long|much|do|can|should)|what (?:is|are|happens|would|will|does)|which|where)\b[^?]*\?\W*$|(?:でしょうか|ますか|ですか|ませんか)(?:。|\?|$)|(?:数え方|仕組み|基準|違い)を(?:教え|ご教示)/,
);

const ASKING = cue(
  /\?\W{0,4}$|(?:でしょうか|ますか|ですか|ませんか|のか|教えて[^。]{0,12}|ください|下さい|お願い[^。]{0,8})(?:。|$)/,
);
const SUPPOSES = cue(
  /^\W*(?:and |but |so )?(?:if|when|whenever|suppose|assuming|say|given|in case)\b|もし|仮に|場合/,
);
const BEFORE_QUESTION =
  /(?:が|けど|けれど|けれども|のに|ため|ので|ことから)、|[,;] (?:and |but |so )*(?=(?:what|why|how come)\b)|[,;] so (?=(?:is|are|does|do|did|can|could|should|would|will|may|how|which|where)\b)|^(?:so )?why (?=(?:does|do|is|are|did|was|were|can|could|will|has|have)\b)/g;

/** What a sentence that asks states before it does so: "it worked in May, so why not now?"; else all of it. */
export function stated(lower: string): string {
  if (!ASKING.test(lower) || SUPPOSES.test(lower)) return lower;
  let before = 0;
  for (const { 0: joint, index } of lower.matchAll(BEFORE_QUESTION))
    if (index > 0) before = index + joint.length;
  return before > 0 ? lower.slice(0, before).replace(/[,;] [a-z ]*$/, "") : lower;
}

/** Said to somebody, or a box that was not ticked. */
const ADDRESSED = cue(
  /\b(?:please|kindly|you|your|recommend|suggest)\b|ください|下さい|でしょうか|ますか|お客様の|貴社の|推奨|お試し|いただけ|願います|^\W{0,4}\[[ x]\]/,
);

/**
 * Whether a quoted sentence is a template's or an earlier answer's: it asks or advises its reader, and tells nothing of
 * the case. What a colleague reported tells as much behind `>` as without.
 */
export const isAddressed = ({ kind, lower }: Said): boolean =>
  kind === "quote" && (ADDRESSED.test(lower) || isBoilerplate(lower));
