import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const FROM =
  /\bfrom (?:(?:within|inside|outside|behind|both|either) )?(?:(?:our|the|my|a|an|another|one|any|all|other|different|two|some|this|that|these|corporate|private|public|home|same|local|peered) ){0,4}(?:[\w-]+ ){0,2}?(?:office|home|on-?prem\w*|data ?cent(?:er|re)|laptop|local(?:host| machine| pc)?|machine|pc\b|workstation|network|vpn|bastion|jump ?(?:host|box|server)|internet|browser|ec2|instances?|lambdas?|functions?|ecs|eks|fargate|tasks?|pods?|containers?|nodes?|server|client|glue|github actions|jenkins|ci\b|codebuild|runner|vpc|subnet|account|emr|sagemaker|notebook|app runner|branch|site|region|cloudshell|outside)/;
const VIA =
  /\b(?:via|through|over|behind|using) (?:(?:our|the|a|an|aws|private|public|corporate|company|site-to-site|client|interface|gateway) ){0,3}(?:vpn|site-to-site|direct connect|dx\b|nat\b|vpc endpoint|interface endpoint|gateway endpoint|privatelink|transit gateway|tgw|proxy|bastion|jump|session manager|ssm|peering|internet|cloudfront|alb|nlb|load balancer|api gateway|tunnel|wi-?fi)/;
const ROUTE = /(?:[\w)\]`"]|[ぁ-んァ-ヶー一-龠]) ?(?:-{1,2}>|=>|→|⇒|➡) ?[\w(`"ぁ-んァ-ヶー一-龠]/;
const CALLS =
  /\b(?:lambda|ec2|ecs|eks|fargate|pods?|tasks?|containers?|function|instance|glue job|step functions|api gateway|cloudfront|alb|nlb|app runner|batch job|codebuild|github actions?|jenkins|gitlab|on-?prem\w*|servers?|client)\b[^.;]{0,60}?\b(?:connect(?:s|ing)? to|access(?:es|ing)?|reach(?:es|ing)?|call(?:s|ing)?|talk(?:s|ing)? to|invok(?:es|ing)|query(?:ing)?|read(?:s|ing)? from|writ(?:es|ing) to|put(?:s|ting)? [^.;]{0,20}to|push(?:es|ing)? [^.;]{0,20}to|upload(?:s|ing)? [^.;]{0,20}to|pull(?:s|ing)? [^.;]{0,20}from|publish(?:es|ing)? to|send(?:s|ing)? [^.;]{0,20}to)\b/;
const FROM_JA =
  /(?:社内|自宅|オフィス|事務所|本社|支社|拠点|店舗|オンプレ(?:ミス)?|データセンター?|踏み台|インターネット|外部|社外|ローカル(?:pc|端末|環境)?|手元|端末|pc|ブラウザ|クライアント|サーバー?|vpn|ec2|ecs|eks|lambda|fargate|タスク|コンテナ|pod|インスタンス|関数|glue|github actions|jenkins|codebuild|vpc|サブネット|アカウント|リージョン|ネットワーク|cloudshell|スマホ|wi-?fi|テザリング|環境)(?:内|上|側|など)?(?: ?\([^)]{1,40}\))?(?:の[^、。]{1,20})?(?:から|より)(?!の(?:メール|連絡|通知|回答|問い合わせ|請求))/;
const VIA_JA =
  /(?:vpn|direct connect|専用線|nat ?(?:gateway|ゲートウェイ)?|エンドポイント|privatelink|transit gateway|プロキシ|踏み台|session manager|セッションマネージャー?|インターネット|ピアリング|cloudfront|alb|nlb|ロードバランサー?|api gateway|閉域網|peering)[^、。]{0,12}?(?:経由|を通(?:し|り|っ)|越し|を介し)/;

export const accessPath: ElementRule = {
  meta: { id: "access-path", name: { en: "Access path", ja: "アクセス元・経路" }, levels: ["warning"] },
  message: {
    en: "Say where the access comes from and which way it takes: office, VPN, Internet, an instance, a function…",
    ja: "アクセス元と経路(社内、VPN、インターネット、EC2、Lambdaなど)を書いてください。",
  },
  section: {
    en: {
      heading: "Access path",
      prompt: "Where does the failing access come from, and through what (VPN, NAT, endpoint…)?",
    },
    ja: {
      heading: "アクセス元・経路",
      prompt: "失敗しているアクセスがどこから、何を経由して(VPN、NAT、エンドポイントなど)行われるか",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const { lower, start, end } of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (
        FROM.test(lower) ||
        VIA.test(lower) ||
        ROUTE.test(lower) ||
        CALLS.test(lower) ||
        FROM_JA.test(lower) ||
        VIA_JA.test(lower)
      )
        spans.push({ start, end });
    }
    return { spans, confidence: 0.75 };
  },
};
