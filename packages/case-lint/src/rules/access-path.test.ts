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
  "The print server stands in our own data centre and cannot reach the endpoint.",
  "Fargate service, two private subnets, connects to OpenSearch over an interface endpoint.",
  "GitLab runner: the push to ECR fails.",
  "From the build host in our Leeds office:",
  "till PC -> store LAN -> SD-WAN (two carriers) -> Transit Gateway -> NLB",
  "Lambda@Edge → ALB (internet-facing) → ECS",
  "営業担当のスマホ(5G)から申請画面が開けません。",
  "在宅の職員からAppStreamの画面が固まるとの連絡があります。",
  "テレワーク用のVPNにつないだ状態でサインインに失敗します。",
  "計測器はデータセンターに設置してあり、Site-to-Site VPNで入っています。",
  "事務所内のビルドサーバーから",
  "Lambda@Edge(us-east-1、関数名 edge-login)からオリジンのALBへのfetchが失敗します。",
  "光回線(プロバイダーはA社)の利用者だけ動画が止まります。",
  "車載端末(LTE、閉域SIM) → Transit Gateway → NLB",
  "専用線収容の9拠点だけ通信できません。",
  "Source is a pod on the private subnets.",
  "The CI runner pushes to ECR and gets denied.",
  "Our Azure VM calls API Gateway and gets 403.",
  "Site-to-site VPN with a Juniper SRX in Malmö: the tunnel is down.",
  "ssh -J bastion ubuntu@10.7.3.9",
  "Laptops at home, AWS Client VPN, then Transit Gateway, then a PrivateLink endpoint: slow.",
  "LambdaがRDSに接続できません。",
  "本社とVPC間のVPNが切断されます。",
  "Azure上のVMからAPI Gatewayを呼ぶと429になります。",
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
  "We plan to connect our office through Direct Connect next year.",
  "The message comes from the load balancer.",
  "CloudFront→ALB間をHTTPのみにした場合のリスクを教えていただけますか。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
