import type { Localized } from "@casewright/language";

/** A section of a draft: its heading, and what only its author knows, asked for in a comment. */
export interface Section {
  readonly heading: Localized;
  readonly prompt: Localized;
}

export const SECTIONS = {
  summary: {
    heading: { en: "Summary", ja: "概要" },
    prompt: {
      en: "What were you doing, and what happened instead? One or two sentences.",
      ja: "何をしようとして、何が起きたか。1〜2 文で",
    },
  },
  impact: {
    heading: { en: "Impact", ja: "影響範囲" },
    prompt: {
      en: "Who or what is affected, how many of them, since when? What can't you do?",
      ja: "だれ・何が影響を受けているか、その数や割合、いつからか、業務への影響",
    },
  },
  time: {
    heading: { en: "Time of occurrence", ja: "発生日時" },
    prompt: { en: "Does it still go on? Does it come back?", ja: "現在も続いているか、再発しているか" },
  },
  resources: {
    heading: { en: "Resources", ja: "対象リソース" },
    prompt: {
      en: "Account id, and what else identifies the resource",
      ja: "アカウント ID のほか、リソースを特定できる情報",
    },
  },
  access: {
    heading: { en: "Access path", ja: "アクセス元・経路" },
    prompt: {
      en: "Where does the failing access come from, and through what (VPN, NAT, endpoint…)?",
      ja: "失敗しているアクセスがどこから、何を経由して(VPN、NAT、エンドポイントなど)行われるか",
    },
  },
  error: {
    heading: { en: "Error message and log", ja: "エラーメッセージ・ログ" },
    prompt: {
      en: "The error message or log lines, copied as they are",
      ja: "エラーメッセージ・ログの原文(省略せずにコピー)",
    },
  },
  reproduction: {
    heading: { en: "Steps to reproduce", ja: "再現手順" },
    prompt: {
      en: "Numbered steps, or the exact command, code or configuration",
      ja: "番号付きの手順、または実行したコマンド・コード・設定",
    },
  },
  tried: {
    heading: { en: "What we tried", ja: "試したこと・期待する結果" },
    prompt: {
      en: "What was tried or checked, with its outcome? What did you expect? Did it work before?",
      ja: "試したこと・確認したこととその結果、期待する動作、以前は動いていたか",
    },
  },
  question: {
    heading: { en: "Question", ja: "質問" },
    prompt: {
      en: "What exactly do you want to know, or want support to do? One question per case.",
      ja: "知りたいこと、またはサポートに依頼したいこと(1 ケースにつき 1 件)",
    },
  },
} as const satisfies Readonly<Record<string, Section>>;

export const WORDS = {
  subject: {
    en: "Subject: the service, the symptom, where",
    ja: "件名: サービス名・症状・発生箇所",
  },
  noDate: {
    en: "Date, time and time zone, e.g. in UTC. Does it still go on?",
    ja: "日付・時刻・タイムゾーン(日本時間なら JST)。現在も続いているか",
  },
  noZone: {
    en: "Which time zone are these times in (for example JST or UTC)? Does it still go on?",
    ja: "上記の時刻のタイムゾーン(JST、UTC など)。現在も続いているか",
  },
  noResource: {
    en: "Region, account id, and the ids, ARNs or names of the resources",
    ja: "リージョン、アカウント ID、リソースの ID・ARN・名前",
  },
  region: { en: "Region", ja: "リージョン" },
  source: { en: "File", ja: "ファイル" },
} as const satisfies Readonly<Record<string, Localized>>;

export const lineRange = (from: number, to: number): Localized =>
  from === to
    ? { en: `line ${from}`, ja: `${from} 行目` }
    : { en: `lines ${from}–${to}`, ja: `${from}〜${to} 行目` };

export const timeSpan = (from: string, to: string): Localized =>
  from === to ? { en: from, ja: from } : { en: `From ${from} to ${to}`, ja: `${from} 〜 ${to}` };

export const inTheLog = (zone: string | undefined): Localized => ({
  en: zone ? `times of the log, ${zone}` : "times of the log",
  ja: zone ? `ログの時刻、${zone}` : "ログの時刻",
});

export const isItsZone = (zone: string): Localized => ({
  en: `Some lines of the log name no time zone: are they in ${zone}, too? Does it still go on?`,
  ja: `タイムゾーンの記載がない行も ${zone} でよいか。現在も続いているか`,
});

export const andMore = (count: number): Localized => ({ en: `and ${count} more`, ja: `ほか ${count} 件` });

/**
 * The service is named unless the headline does. A Japanese headline is a sentence of its own; an English one is
 * quoted in a Japanese subject.
 */
export const subjectWith = (service: string | undefined, headline: string): Localized => {
  const prefix = service && !headline.includes(service) ? `${service}: ` : "";
  const plain = prefix + headline;
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(headline);
  return {
    en: plain,
    ja: japanese ? plain : `${prefix}「${headline}」のエラーが発生`,
  };
};
