import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { resourceIdentifier } from "./resource-identifier.ts";

const spans = (text: string) => resourceIdentifier.detect(parse(text)).spans;

test.each([
  "Region: eu-north-1",
  "See i-0c5a8e21b7f3d9460.",
  "the table orders-archive-2 throttles",
  "aws s3 cp x s3://kestrel-billing/x",
  "Host db7.kestrel.internal refuses connections",
  "account 402918337615",
  "Lambda function `resize-thumbs` times out",
  "東京リージョンのRDSです。",
  "対象：ｉ－０ｃ５ａ８ｅ２１ｂ７ｆ３ｄ９４６０",
  "バケット名: kestrel-seikyu",
  "クラスター「uketsuke-db-1」が停止しました。",
  "Lambda関数 thumbs がエラーになります。",
  "We see it in Asia Pacific (Mumbai) only.",
  "アカウント番号：402817440566",
  ".region(Region.EU_WEST_1)",
  "RegionEndpoint = RegionEndpoint.EUWest1",
  "Cross-zone load balancing is on for alb-media-02.",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "Instance i-xxxxxxxx in <region>",
  "My bucket my-bucket is empty",
  "account 123456789012",
  "It starts with ami-",
  "a t3.large with Amazon Linux 2023",
  "RequestId: 3f1c9a52-4f0e-4e0c-9a55-0d2c8a3b7e11",
  "See https://docs.aws.amazon.com/lambda/latest/dg/welcome.html",
  "curl https://api.example.com/v1",
  "【バケット名】と【アカウントID】で試しました。",
  "インスタンスタイプはm5.xlargeです。",
  "10.0.3.15 に接続できません。",
  "関数 lambda の上限は",
  "本番アカウント（<PROD_ACCOUNT_ID>）",
  "an ecs-optimized image of 2026",
  "Database: 19.0.0.0.ru-2025-07",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
