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
  "To reproduce\n a. presign for 10 min\n b. upload a file of 6 GB\n c. wait until the end",
  "再現方法\n ア.10分有効のURLを発行\n イ.6GBのファイルを送信\n ウ.完了を待つ",
  "`npx vitest run` を流すと途中で止まります。",
  "`aws sts get-caller-identity` を呼ぶと\n\nCould not connect to the endpoint URL",
  "The way there: VPC > Endpoints > Create endpoint > type Interface, service S3.",
  "手順は、コンソール>RDS>パラメータグループ>作成、ファミリーは aurora-mysql8.0 です。",
  "valkey-cli -h cache-7.internal -p 6379\nError: Server closed the connection",
  "packer build -var 'region=eu-west-1' golden.pkr.hcl を実行しています。",
  "店舗のPCで curl -v https://api.kita.internal/ping を実行すると止まります。",
  "PS C:\\Users\\abe> Get-S3Object -BucketName zumen-3\nGet-S3Object : The request time is too skewed.",
  "Take any t4g instance. Stop it. Change the type to m7g. Start it.",
  "Deploy this with SAM:\n\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.13",
  "Request:\n\nGET /v2/users?limit=0 HTTP/1.1\nHost: api.pelikan.app\n\nResponse: 500",
  ">>> client.get_item(TableName='t')\nParamValidationError: Parameter validation failed",
  "|手順|操作|\n|1|コンソールを開く|\n|2|「作成」を押す|",
  "eksctl create cluster --name nami --nodes 2 で必ず失敗します。",
  "操作:Athenaで「MSCK REPAIR TABLE logs」を実行",
  "再現手順:1. 管理画面を開く 2.「新規」を押す 3. 0を入れて保存",
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
  "Versions: AWS CLI 2.31.4, Python 3.13.7, Docker 28.5.",
  "A fresh `npm ci` on Node 22: still the same.",
  "[bot] build failed\n> [3/9] RUN pip install -r requirements.txt:",
  "We restarted the pods with `kubectl rollout restart deploy/web`, which helps for an hour.",
  "Timeline\n1. 09:00 alarm\n2. 09:10 failover\n3. 09:30 recovered",
  "terraform のバージョンを上げたらエラーになりました。",
  "ログの level=error の行が失敗を示しています。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
