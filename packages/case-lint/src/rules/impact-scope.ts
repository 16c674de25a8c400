import type { Doc, Sentence } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const EXTENT =
  /\b(?:all (?:of )?(?:our |the |my )?(?:\w+ )?(?:users|customers|instances|requests|nodes|pods|tasks|sites|offices|regions|elbs|albs|clusters|functions|environments|accounts|traffic|calls|jobs|writes|reads|volumes)|every (?:user|customer|request|instance|node|pod|task|call|time|office|site|region|job)|half of|none of (?:our|the)|only (?:one|two|this|these|the|a few|some|in)\b|(?:some|several|multiple|many|most|a few|a handful|a number|a subset|a fraction|part) (?:of )?(?:our |the )?(?:\w+ )?(?:users|customers|instances|requests|nodes|pods|tasks|sites|clients|calls|jobs|accounts)|(?:about |around |roughly |approximately |~ ?)?\d[\d,.]* ?(?:%|percent\b)|\d[\d,]* (?:out )?of (?:our |the |about |around )?\d|\d[\d,]*\+? (?:\w+ )?(?:users|customers|instances|nodes|pods|tasks|sites|offices|clients|stores|employees|people|functions|accounts|servers|hosts|devices|orders|tenants|queues|tables))/;
const EXTENT_JA =
  /(?:全(?:て|社|拠点|店舗|ユーザ|台|員|リクエスト|環境|体|件|インスタンス|サーバ|お客様|利用者|顧客|機能|ノード)|すべての|一部の|一部で|複数の|複数台|半数|約?半分|大半|ほとんどの|\d[\d,.]* ?(?:%|割|パーセント)|\d[\d,]* ?(?:台|名|人|件|拠点|店舗|社|ユーザ|ノード|本|アカウント)|のみ(?:で|に|が|発生)|だけ(?:で|に|が|発生))/;
const EFFECT =
  /\b(?:(?:cannot|can't|unable to|not able to|couldn't|can not|can no longer) (?:deploy|release|ship|log ?in|sign ?in|check ?out|place orders|process (?:orders|payments)|serve|work|bill|onboard|operate|roll ?back|sell|publish|go live)|data loss|los(?:t|ing|e) (?:data|orders|revenue|money|messages|sales|customers)|revenue|downtime|outage|business impact|production (?:is|was|has been|went|traffic|system|site|environment)? ?(?:down|impact|affected|stopped|blocked|outage)|(?:is|are|was|were|been|'re|completely|totally) (?:\w+ )?(?:blocked|blocking|stuck|halted|stopped|offline|down)\b|block(?:s|ing|ed) (?:our|us|the|my|all)|customers? (?:are|is|can|cannot|report|complain)|go-?live|sla\b|backlog|delay(?:s|ed|ing)? (?:our|the|in|of|orders|shipments)|unexpected (?:cost|charge)|cost(?:s|ing) us|\$ ?\d)/;
const EFFECT_JA =
  /(?:業務(?:が|に|影響|停止)|(?:受注|出荷|売上|販売|決済|営業|配信|サービス|本番|リリース|デプロイ|運用|開発|作業|注文|予約|問い合わせ|クレーム).{0,12}?(?:停止|止ま|影響|できな|出来な|支障|遅延|遅れ|ストップ|機会損失|損失|殺到|増え)|影響(?:が出|を受け|範囲|は|が|あり|なし|大)|機会損失|損失|データ(?:が)?(?:消失|欠損|ロスト)|停止して(?:い|お)|課金が|余計な(?:コスト|費用)|お客様(?:から|に|が)|顧客(?:から|に|が)|利用者(?:から|に|が)|支障)/;
const LASTING =
  /\b(?:since (?:yesterday|last|this|the|about|around|approximately|early|late|\w+day|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|for (?:the (?:past|last)|over|about|around|more than|almost|nearly|several|a few|two|three|four|five|six|seven|\d+|a (?:day|week|month)|days|weeks|hours|months)(?: \w+){0,2}? ?(?:minute|hour|day|week|month|min|hr)?s?\b|start(?:ed|ing) (?:on|at|from|around|about|yesterday|last|this|today|\w+ (?:days|weeks|hours) ago)|began (?:on|at|around|yesterday|last|this)|ongoing|still (?:ongoing|happening|down)|(?:days|weeks|hours) now\b)/;
const LASTING_JA =
  /(?:(?:先週|昨日|昨夜|今朝|本日|今日|先月|一昨日|おととい|数日前|数時間前|\d+ ?(?:日|時|月|分|年|週間)(?:頃|ごろ|前|前後|半)?|(?:月|火|水|木|金|土|日)曜(?:日)?|午前|午後|夕方|未明|早朝|朝)[^。]{0,14}?(?:から|より|以降|以来)(?!の問い合わせ)|\d+ ?(?:日|時間|分|週間|ヶ月|か月|カ月)(?:間|以上|ほど|程度|にわた)|継続(?:中|して)|現在も|いまも|今も|続いて(?:い|お))/;

function says({ lower, role }: Sentence): boolean {
  if (EXTENT.test(lower) || EFFECT.test(lower) || LASTING.test(lower)) return true;
  if (EXTENT_JA.test(lower) || EFFECT_JA.test(lower) || LASTING_JA.test(lower)) return true;
  return role === "impact" && lower.trim().length > 3;
}

export const impactScope: ElementRule = {
  meta: { id: "impact-scope", name: { en: "Impact scope", ja: "影響範囲" }, levels: ["warning"] },
  message: {
    en: "Say who or what is affected, how many, and since when.",
    ja: "影響範囲(だれに・何に・どれだけ・いつから)を書いてください。",
  },
  section: {
    en: {
      heading: "Impact",
      prompt: "Who or what is affected, how many of them, since when? What can't you do?",
    },
    ja: {
      heading: "影響範囲",
      prompt: "だれ・何が影響を受けているか、その数や割合、いつからか、業務への影響",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const sentence of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (says(sentence)) spans.push({ start: sentence.start, end: sentence.end });
    }
    return { spans, confidence: 0.8 };
  },
};
