import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { reproductionSteps } from "./reproduction-steps.ts";

const spans = (text: string) => reproductionSteps.detect(parse(text)).spans;

test.each([
  "Steps to reproduce\n1. Create a queue\n2. Send 11 messages\n3. Receive with wait time 0",
  "$ terraform apply -auto-approve",
  "When I run `aws s3 sync . s3://kestrel-web --delete` it stops.",
  "```python\nclient.put_item(TableName=t, Item=item)\nclient.get_item(TableName=t, Key=key)\n```",
  "EC2 console > Launch templates > Create template, then choose the AMI",
  "■再現手順\n1. コンソールでキューを作成する\n2. メッセージを送信する",
  "`kubectl apply -f app.yaml` を実行すると失敗します。",
  "「ルールの保存」を押すとエラーになります。",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "It happens when we upload large files.",
  "I checked it with `aws sts get-caller-identity`.",
  "```\n$ kubectl get pods\nNAME READY\n```",
  "1. What is the limit?\n2. Can it be raised?",
  "Prerequisites: a role with read access, three subnets.",
  "ファイルが大きいと発生します。",
  "以下のとおり確認しました。\n$ df -h\n$ free -m",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
