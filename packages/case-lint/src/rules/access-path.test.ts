import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { accessPath } from "./access-path.ts";

const spans = (text: string) => accessPath.detect(parse(text)).spans;

test.each([
  "From our office network we cannot reach the console.",
  "The Lambda function cannot connect to the database.",
  "Users connect over Client VPN and get no DNS answers.",
  "Path: browser -> CloudFront -> ALB -> ECS",
  "The deploy fails in GitHub Actions when it calls STS.",
  "From a pod in the private subnets the call to SQS hangs.",
  "社内のPCからコンソールにログインできません。",
  "ECSタスクからRDSへの接続が失敗します。",
  "経路: 拠点 → Direct Connect → VPC",
  "インターネット経由でアクセスすると遅くなります。",
  "Couriers' handsets (4G, private APN) cannot post their scans.",
  "Guests on the hotel Wi-Fi get a blank player.",
  "Colleagues who work from Portugal see timeouts in WorkSpaces.",
  "Only cellular users are hit by the timeout.",
  "Our turbines' gateways reach IoT Core through a satellite link and drop every hour.",
  "The kiosk breaks out through Netskope and gets a 403.",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "Node.js 20 on Amazon Linux 2023, t3.medium",
  "I logged in to the server to read the logs.",
  "We use the AWS CLI.",
  "The build takes 40 minutes.",
  "Should we copy the snapshot -> restore it -> delete the old one?",
  "バージョンは3.11、OSはUbuntuです。",
  "ログはSession Managerで入って取得しました。",
  "来週から運用担当が変わります。",
  "We logged in over the bastion to collect the logs.",
  "The build runs in Jenkins.",
  "踏み台からログを取得しました。",
  "We forwarded the mail from the account team.",
  "Sent from my phone",
  "Get Outlook for Android",
  "We moved the database from on-premises to RDS last year.",
  "Please call me at the office.",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
