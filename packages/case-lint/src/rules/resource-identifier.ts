import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const IDENTIFIERS =
  /\barn:aws[\w-]*:[\w-]+:[\w-]*:(?:\d{12}|aws)?:[\w*/:.+=@-]+|\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-|iso[a-z]?-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d[a-f]?\b|\b(?:i|vol|snap|ami|sg|subnet|vpc|eni|eipalloc|rtb|igw|nat|acl|vpce|tgw|vgw|cgw|vpn|pcx|lt|fs|fsap|mi|dxcon|dxvif|pl)-(?=[a-f]*\d)[0-9a-f]{8,17}\b|\b[\w-]+(?:\.[\w-]+)+\.(?:amazonaws\.com|cloudfront\.net)|\b(?!123456789012|111122223333|0{12}|1{12})\d{12}\b|s3:\/\/[a-z0-9][\w.-]+|--(?:bucket|function-name|table-name|cluster|cluster-name|queue-url|stack-name|db-instance-identifier)[ =]["']?[\w./:-]+|(?:東京|大阪|バージニア北部|オレゴン|シンガポール)リージョン|\b(?:tokyo|osaka|n\. virginia|oregon|ohio|ireland|frankfurt|singapore|sydney|mumbai|london|seoul) region/g;
const PLACEHOLDER = /x{3,}|<|123456789012|example/;

export const resourceIdentifier: ElementRule = {
  meta: {
    id: "resource-identifier",
    name: { en: "Resource identifiers", ja: "リソースの識別子" },
    levels: ["warning"],
  },
  message: {
    en: "Which resource? Give the Region and an id, ARN or name that support can look up.",
    ja: "どのリソースですか。リージョンと、サポートが調べられるID・ARN・名前を書いてください。",
  },
  section: {
    en: { heading: "Resources", prompt: "Region, account id, and the ids, ARNs or names of the resources" },
    ja: { heading: "対象リソース", prompt: "リージョン、アカウントID、リソースのID・ARN・名前" },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const match of doc.lower.matchAll(IDENTIFIERS)) {
      if (spans.length === MAX_SPANS) break;
      if (PLACEHOLDER.test(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
    return { spans, confidence: 0.85 };
  },
};
