import { PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import { countUpTo } from "../structure/at.ts";
import type { Doc, Line, Said, Sentence, Told } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { FAILURE } from "../words/messages.ts";
import { SYSTEM_VIEW } from "./commands.ts";

/** Calls, statements and pipelines: what nobody writes who does not write code. */
const CODE = cue(
  /^[\w, ]{1,40} ?:?= ?(?:\w+ )?[\w.]+\(.*\)|\w\.\w+\(.*\)\.\w+\(|^\w+\(.*\) ?[-+*/] ?\w|^[\w.]+\([^()]*\(.*\)|^(?:select .{1,400} from |with \w+ as \(|insert into \S|delete from \S|unload ?\(|merge into \S|copy \S+ from |(?:create|alter|drop) (?:table|index|view|database|role|user|function|external|materialized) \S)|(?: ! \w[^!]{0,80}){2}|^[a-z][\w.-]{1,24} .*(?:(?:^| )[\w-]{1,30}=\S+.*){2}|^(?:for \w+ in |while |until ).{2,200}; ?do /,
);
/** Routers, web servers, units and images are told what to do by one word and its values. */
const DIRECTIVE = cue(
  /^(?:no )?(?:crypto|interface|ip (?:route|address|access-list|prefix-list|nat|filter)|router|neighbor|network \d|tunnel|set|access-list|route-map|config|edit|next$|end$|permit|deny|match|address-family|redistribute|ipsec|ike|nat|mode|group \d|encryption|hash|lifetime|authentication|pp select|bgp|as-path|default-\w+|aggregate-\w+|proxy_\w+|ssl_\w+|client_\w+|keepalive\w*|server|listen|location|upstream|return \d|add_header|rewrite|allow|limit_\w+|iam_role|format|credentials|to '|from '|where|group by|order by|partitioned by|stored as|tblproperties|row format|and|join|left join|limit) ?(?:$|\S)/,
);
const IMAGE = /^(?:FROM|RUN|COPY|ADD|ENV|ARG|CMD|ENTRYPOINT|EXPOSE|USER|WORKDIR|HEALTHCHECK|VOLUME) \S/;
/** A name and its value, a name that opens a block, brackets, options. */
const KEYED =
  /^(?:[-*・] ?)?["'[]?(?:[\w.\-/:*$@{}]{1,60}|[一-龠ァ-ヶーぁ-ん\w]{1,20})["'\]]? ?(?::|=>?) ?(?:\S.{0,160})?$|^[^\s:=。、]{1,24} ?= ?[^\s。、].{0,60}$|^[[{(}\])].{0,300}$|^--?\w|[;{]$|^\S[^>。]{0,30}(?: > [^\s>。][^>。]{0,40}){1,6}$/;
/** Words of a sentence. */
const SENTENCE =
  /(?<![-$\w./"'{(])(?:the|my|our|is|was|are|were|but|fails?|failed|gives?|does|doesn't|works?|stopped|i|we|it|they|please)\b(?![.=:/(-])|[.?!]$|[。、]|[ぁ-ん]{4}/;
/** Menus that lead to where the values below are filled in. */
const MENU = cue(/^[^\s:>][^:>。]{0,30} ?[>›»] ?\S[^>。]{0,40}/);
const KANA = /[ぁ-んァ-ヶ]/;
const QUOTED = /"[^"]{0,200}"|'[^']{0,200}'|<[^<>]{1,40}>/g;

/** What the line is: code by itself, something that only its neighbours can tell, or neither. */
const notation = kept(({ kind, lower, text }: Told): "code" | "given" | undefined => {
  if (kind === "log" || kind === "trace" || kind === "command" || kind === "blank" || kind === "fence")
    return undefined;
  if (kind === "quote" || kind === "chat" || kind === "table" || text.length > 600) return undefined;
  if (kind === "prose" && /[.?!。、]$/.test(text)) return undefined;
  const bare = lower.replace(QUOTED, "x");
  if (kind === "output" && !KEYED.test(bare)) return undefined;
  if (SENTENCE.test(bare)) return undefined;
  if (!KANA.test(bare) && CODE.test(lower)) return "code";
  if (kind === "json" || kind === "code" || IMAGE.test(text) || DIRECTIVE.test(lower)) return "given";
  return KEYED.test(bare) ? "given" : undefined;
});

const GIVEN =
  "settings?|options?|parameters?|definition|step|stage|job|code|query|statement|policy|template|config\\w*|manifest|dockerfile|payload|request|body|event|input|yaml|json|function|handler|script|snippet|rules?|pattern|file|metric math|expression|formula|calculation|field|filter|flags?|values?|lines?|block|stanza|section|commands?|call|mapping|schema|spec|record|entry|header|document|variables?|workflow|probe|buildspec|condition|arguments?|user data|unit|upstream|listener|annotations?";
/** What leads over to something that was given to a machine. */
const BEFORE = cue(
  new RegExp(
    `\\b(?:this|these|the following|such an?|following|(?:is )?here is (?:the|our|my)|the (?:relevant|offending|failing|problematic)) (?:[\\w'-]+ ){0,3}?(?:${GIVEN})\\b|\\b(?:${GIVEN})(?: (?:we|i) \\w+(?: (?:in|on|for|with) \\w+)?| (?:that|which) \\w+ [^.:]{1,40}| (?:is|are|was)| like this| as follows| below)?:?$|\\b(?:with|using|by|like|on|at) (?:this|these|the following)\\b|\\b(?:makes?|does|do|causes?|triggers?|breaks?|kills?|blocks?|fails?|crash\\w*|provokes?) (?:it|this|that|him|her|us|them|everything|is)?:$|(?:以下|下記|次|こちら|この(?!間|度|たび|あと|後|件|日|時)|これ)(?:ら)?(?:の|を|で|に)?[^。、]{0,16}(?:設定|定義|コード|クエリ|スクリプト|入力|内容|値|json|yaml|ポリシー|行|式|ルール|テンプレート|dockerfile|ファイル|ボディ|ペイロード|パラメータ|コマンド|文|投入|入れ|追加|足す|書|実行|指定|登録|適用|流|叩|投げ|設定す)|こう(?:書|し|設定|指定)|(?:設定|定義|コード|クエリ|sql|スクリプト|入力|ポリシー|式|ルール|テンプレート|ファイル|パラメータ|dockerfile|バケットポリシー|リクエスト|コンフィグ)(?:の(?:該当|一部|抜粋)[^。]{0,6})?(?:は|です|:)?[:。]?$|^\\S{0,60}\\.(?:ya?ml|json|conf|cnf|cfg|ini|tf|toml|env|properties|service|sql|sh|py|[jt]s|xml)\\W*(?:(?:の)?(?:該当|抜粋|一部)[^。]{0,6})?$`,
  ),
);
/** A machine's answer is announced: what follows was not given to it. */
const ANSWER = cue(
  /(?:error|message|log|logs|output|response|answer|result|reply|mail|alert|notification|trace|screen|returns?|prints?|says?|shows?)(?: \w+){0,3}:?$|(?:エラー|メッセージ|ログ|応答|出力|結果|レスポンス|通知|表示|返|記録)[^。]{0,14}(?:。|:)?$/,
);
/** A bare listing of how things are. */
const LISTING = cue(
  /構成|環境|現在の|現状|参考|前提|バージョン|対象|\b(?:current|currently|environment|set-?up|for reference|versions?|details|prerequisites?|affected|resources?)\b/,
);
/** What follows says that it was this. */
const AFTER = cue(
  /^(?!.*:$)(?:with (?:this|these|the (?:above|following|\w+ above))|this (?:fails|hangs|is (?:denied|rejected|blocked))|fails?\b|hangs?\b|dies\b|blocks?\b|and (?:it )?(?:stops?|dies|fails?|hangs?|breaks?)|(?:this|the) (?:statement|query|code|line|config\w*|rule|policy) \w+|on (?:this|the) \w+ line)|^(?:この|これ|上記|上の|こちら|その)[^。]{0,16}(?:で|を|だと|にすると|の(?:とき|場合|状態))|^(?:を|で)[^。]{1,30}(?:と|たら|たところ|だけ)|^が[^。]{0,10}(?:なり|失敗|落ち|返)/,
);

/** The sentences of which something stands between two offsets. */
function said({ sentences }: Doc, from: number, to: number): readonly Sentence[] {
  let first = countUpTo(sentences, from);
  // Of those that begin before it, the last may end behind it.
  if (first > 0 && sentences[first - 1]!.end > from) first--;
  return sentences.slice(first, countUpTo(sentences, to - 1));
}

/**
 * Code, statements and settings that stand between the sentences without a fence: by themselves where nobody would
 * mistake them, else where a sentence beside them says that they were given to something.
 */
export function snippets(doc: Doc): Span[] {
  const spans: Span[] = [];
  const { lines } = doc;
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    let code = false;
    for (; to < lines.length; to++) {
      const found = notation(lines[to]!.same);
      if (!found) break;
      code ||= found === "code";
    }
    if (to === from) continue;
    const { start } = lines[from]!;
    const { end } = lines[to - 1]!;
    const stacked = lines[from - 1]?.kind === "trace" || lines[to]?.kind === "trace";
    if (!stacked && given(doc, from, to, code)) spans.push({ start, end });
    from = to;
  }
  return spans;
}

function given(doc: Doc, from: number, to: number, code: boolean): boolean {
  const { lines, lower } = doc;
  const intro = neighbour(lines, from - 1, -1);
  const outro = neighbour(lines, to, 1);
  const { role } = intro ?? lines[from]!;
  if (role === "workaround" || role === "tried" || role === "error" || role === "environment") return false;
  const before = intro ? lastSentence(doc, intro) : "";
  if (intro?.kind === "command" || LISTING.test(before)) return false;
  const after = outro ? (said(doc, outro.start, outro.end)[0]?.lower ?? "") : "";
  const labelled = lines.slice(from, to).filter((line) => isLabelled(line)).length;
  if (labelled * 2 >= to - from) return false;
  const block = lower.slice(lines[from]!.start, lines[to - 1]!.end);
  if (SYSTEM_VIEW.test(block)) return false;
  if (FAILURE.test(block)) return code && /\(/.test(block) && !ANSWER.test(before);
  if (lines.slice(from, to).some(({ lower }) => MENU.test(lower)) && to - from > 1) return role !== "access";
  if (code) return !ANSWER.test(before);
  if (AFTER.test(after)) return true;
  if (role === "reproduction") return to - from > 1;
  return BEFORE.test(before) && !ANSWER.test(before) && fails(doc);
}

/** "Access: over the VPN" tells of the case. */
const isLabelled = ({ role, kind, said, lower }: Line) =>
  kind !== "heading" &&
  said !== lower &&
  role !== undefined &&
  role !== "environment" &&
  role !== "reproduction";

/** The nearest line that says something. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  let near = at;
  while (lines[near]?.kind === "blank" || lines[near]?.kind === "fence") near += step;
  return lines[near];
}

const lastSentence = (doc: Doc, line: Line) => said(doc, line.start, line.end).at(-1)?.lower ?? line.lower;

const HAPPENS = cue(/\b(?:happens|occurs|starts)\b|起き|起こ|再現|(?:に|く)なり/);
const goesWrong = kept(({ lower }: Said) => PROBLEM.test(lower) || HAPPENS.test(lower));
const fails = (doc: Doc) => doc.sentences.some(({ same }) => goesWrong(same));
