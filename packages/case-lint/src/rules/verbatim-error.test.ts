import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { verbatimError } from "./verbatim-error.ts";

const spans = (text: string) => verbatimError.detect(parse(text)).spans;

test.each([
  "com.amazonaws.services.s3.model.AmazonS3Exception: Please reduce your request rate. (Service: Amazon S3; Status Code: 503)",
  "An error occurred (ThrottlingException) when calling the PutItem operation: Rate exceeded",
  'The log says "connection reset by peer while reading header".',
  "```\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\nKeyError: 'id'\n```",
  "2026-11-20T10:15:02Z ERROR job 17 failed: no space left on device",
  "ssh: connect to host 10.1.2.3 port 22: Connection timed out",
  '{"errorType": "Runtime.ExitError", "errorMessage": "exited with code 1"}',
  "「アクセスが拒否されました」と表示されます。",
  "エラーメッセージ: Access to the path is denied.",
  "docker pull が Error response from daemon: unauthorized: authentication required で終わります。",
  "<Error><Code>RequestTimeTooSkewed</Code><Message>The time you sent does not match ours.</Message></Error>",
  "curl: (28) SSL_ERROR_SYSCALL in connection to files.corp.internal:443",
  "rpc error: code = DeadlineExceeded desc = context deadline exceeded",
  "SQLSTATE[HY000] [2002] Connection refused",
  'The mail says:\n\n"Input lost - Stopped receiving packets on feed [north]"',
  'It answers {"message":"Forbidden"} for a third of the calls.',
  "502 ERROR\nCloudFront wasn't able to connect to the origin.",
  "Access to fetch at 'https://api.nimbus.test/v1' from origin 'https://nimbus.test' has been blocked by CORS policy",
  'Message ..... "GW-0031 session lost: peer closed connection"',
  "WARNING: [pool api] server reached max_children setting (20), consider raising it",
  "表示:「GW-0031 session lost: peer closed connection」",
  "通知:(service web) failed to place a task with (error the role cannot be assumed).",
  "550 5.7.1 Message rejected due to policy",
  "The primary logs\n\n  MISCONF It's currently unable to persist to disk.\n\nWhat now?",
  "telnet: Unable to connect to remote host: Connection timed out",
  "利用者には「ただいま混み合っております。しばらくお待ちください」と出ます。",
  "$ aws ecs execute-command --cluster dev --task 7f\n\nThe plugin is not found. Please refer to the documentation here",
  "[ERROR] [MY-013183] [InnoDB] Assertion failure: row0sel.cc:1",
  "「AWS Config はこの操作を完了できませんでした。レコーダーがすでに存在します。」",
  '{"eventName":"RunInstances","errorCode":"Client.VcpuLimit","errorMessage":"You have requested more"}',
  "status: IN_ERROR\nmessage: INVALID_INPUT: Found 7 examples for label 'その他'. 10 are needed.",
  '"WORKER_CRASHED: process went away, exitCode(139)"',
  "&lt;Error&gt;&lt;Code&gt;SlowDown&lt;/Code&gt;&lt;Message&gt;Please reduce your request rate.&lt;/Message&gt;&lt;/Error&gt;",
  "How to reproduce:\n1. run fio\n\ndmesg:\n[81422.332190] nvme nvme1: I/O 12 QID 3 timeout, aborting",
  "nginxに upstream prematurely closed connection while reading response header が出ます。",
  "> Subject: [要対応] EBSボリュームの障害について",
  "> Your volume experienced a failure of the underlying hardware and could not be recovered.",
  'it just prints "no route to host" and quits',
  "it says Cannot find module './config' and then exits",
  "upload failed: ./reel.mov to s3://kestrel-reels/reel.mov Connection was closed before we received a valid response",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "It times out after a while.",
  "We get a 403.",
  "The pod is OOMKilled.",
  "The error is on the attached screenshot.",
  "```\n2026-11-20T10:15:02Z INFO job 17 finished, 0 errors\n```",
  '```json\n{ "State": "running", "Count": 3 }\n```',
  '```ts\nthrow new Error("not found");\n```',
  "404エラーになってしまいます。",
  "「保存」ボタンを押すと失敗します。",
  "エラーの内容は添付の画像をご覧ください。",
  "「ログインできない」とのお声をいただいています。",
  "「AWSの構成図」を添付します。",
  "[    3.112004] nvme nvme1: 8/0/0 default/read/poll queues",
  'The page shows "Not adjustable" for this quota.',
  "The third row is green though its child is red.",
  '想定では "No changes" になります。',
  "Subject: login\nHi, login doesn't work since the change. Regards, T.",
  "Done so far:\n1. Noted the numbers\n\nProvenance attestations are on (the default).",
  'A colleague wrote a page about "the S3 problem".',
  '"If the certificate isn\'t active, the device receives a CONNACK with code 5." Does that hold?',
  'To see it: open the table (Tables > Create), then press "Create table". It isn\'t there.',
  "exit code 1",
  "Ticket 22\nDesc: one broker restarted unexpectedly",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
