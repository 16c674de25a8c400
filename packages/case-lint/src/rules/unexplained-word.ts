import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Written } from "../structure/types.ts";
import type { Finding, Span } from "../types.ts";
import { type FindingRule, MAX_SPANS, remark } from "./rule.ts";

/** A name that the author's company gave: "our X platform", 「弊社のX基盤」. */
const INHOUSE = cue(
  /\b(?:[Oo]ur|[Tt]he) (?:in-?house|internal|proprietary|own) (?:tool |system |platform |service )?(?:called |named )?["'`]?([A-Z][A-Za-z0-9-]{2,20})["'`]?(?: (?:system|platform|tool|service|framework|portal|gateway|batch))?|(?:弊社|当社|自社|社内)(?:の|独自の|製)?(?:システム|基盤|ツール)?[「『]?([A-Z][A-Za-z0-9-]{2,20}|[ァ-ヶー]{3,12})[」』]?(?:システム|基盤|ツール|バッチ|サーバー?)/,
);
/** Names that everybody has. */
const COMMON =
  /^(?:AWS|Amazon|Jenkins|GitHub|GitLab|Slack|Kubernetes|Docker|Terraform|Datadog|Grafana|Prometheus|Kafka|Redis|Oracle|Postgre\w*|MySQL|Windows|Linux|Java|Python|Node|VPN|API|DNS|CI|CD|HTTP\w*|LDAP|SSO|SAML|ERP|CRM|EC2|RDS|S3|ECS|EKS|ALB|NLB|VPC|Lambda|Active|SQL|ETL|BI|オンプレ\w*|データ\w*|ファイル\w*|メール\w*|アプリ\w*|サーバー?|ネットワーク|クラウド|プロキシ|バックアップ|ログ|テスト|バッチ|セキュリティ|システム)$/;
/** What explains a word where it stands. */
const EXPLAINED =
  /^["'`」』]?(?:[\w ]{0,12})? ?(?:\(|,? (?:which|i\.e\.|that is|a |an |the )|is (?:our|a|an|the)|とは|は[^。]{2,40}(?:です|する|システム|ツール)|という)/;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function explained(text: string, end: number): boolean {
  return EXPLAINED.test(text.slice(end, end + 60));
}

interface InHouseWord {
  readonly start: number;
  readonly length: number;
  /** The end of what makes it one. */
  readonly end: number;
}
const NONE: readonly InHouseWord[] = [];

/** Counted from the line's beginning. */
const inHouseWords = kept(({ whole, lower }: Written): readonly InHouseWord[] => {
  if (!INHOUSE.possible(lower)) return NONE;
  return [...whole.matchAll(INHOUSE.all)].flatMap(
    ({ 0: { length }, 1: first, 2: word = first ?? "", index }) =>
      COMMON.test(word)
        ? []
        : [{ start: whole.indexOf(word, index), length: word.length, end: index + length }],
  );
});

export const unexplainedWord: FindingRule = {
  meta: {
    id: "unexplained-word",
    name: { en: "In-house word", ja: "説明のない社内用語" },
    levels: ["info"],
  },
  check: ({ text, folded, lines }, { options: { words = [] } }) => {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    const say = (word: string, span: Span, meaning: string | undefined) => {
      if (seen.has(word) || explained(folded, span.end)) return;
      seen.add(word);
      const finding = remark("unexplained-word", "info", span, {
        en: `“${word}” is a word of your company: say what it is, the engineer does not know it.`,
        ja: `「${word}」は社内の用語のようです。担当者にわかるよう、何であるかを補足してください。`,
      });
      const note = ` (${meaning})`;
      findings.push({
        ...finding,
        fixes: meaning
          ? [
              {
                title: { en: `Explain it: ${meaning}`, ja: `説明を補う: ${meaning}` },
                edit: { start: span.end, end: span.end, text: note },
              },
            ]
          : [],
      });
    };
    for (const { word, meaning } of words) {
      if (word.trim() === "") continue;
      const match = new RegExp(`(?<![A-Za-z0-9_-])${escaped(word)}(?![A-Za-z0-9_-])`, "i").exec(folded);
      if (match) say(word, { start: match.index, end: match.index + match[0].length }, meaning);
    }
    for (const { written, start: line } of lines) {
      if (inHouseWords(written) === NONE) continue;
      for (const { start, length, end } of inHouseWords(written)) {
        const span = { start: line + start, end: line + start + length };
        if (!explained(folded, line + end)) say(text.slice(span.start, span.end), span, undefined);
      }
    }
    return findings.slice(0, MAX_SPANS);
  },
};
