import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean.ts";
import { groupEntries, isFailing } from "./entries.ts";
import { excerptLog } from "./excerpt.ts";
import { foldRepeats } from "./fold.ts";
import { headlineFor, headlineOf } from "./headline.ts";
import { findIdentifiers } from "./identifiers.ts";
import { guessService } from "./services.ts";
import { findTime } from "./times.ts";

const entriesOf = (text: string) =>
  groupEntries(text.split("\n").map((line, index) => ({ number: index + 1, text: line })));

test("terminal colours, titles and carriage returns go", () => {
  expect(cleanText("\u001b[31;1mERROR\u001b[0m a\r\nb\u001b]0;title\u0007\u0000\tc")).toBe("ERROR a\nb\tc");
});

describe("times", () => {
  test.each([
    ["2026-11-20T16:00:01.123+09:00 x", "2026-11-20T16:00:01.123+09:00", "+09:00"],
    ["[2026-11-20 07:00:01,123] ERROR", "2026-11-20T07:00:01.123", undefined],
    ["2026-11-20T07:00:01Z", "2026-11-20T07:00:01Z", "UTC"],
    ["2026/11/20 16:00:01 JST x", "2026-11-20T16:00:01+09:00", "JST"],
    ["2026-11-20 07:00:01 UTC [12] FATAL", "2026-11-20T07:00:01Z", "UTC"],
    ["2026-11-20 16:00:01 +0900 x", "2026-11-20T16:00:01+09:00", "+09:00"],
    ['10.0.0.1 - - [20/Nov/2026:16:00:01 +0900] "GET /"', "2026-11-20T16:00:01+09:00", "+09:00"],
    ["20-Nov-2026 16:00:01.123 SEVERE [main]", "2026-11-20T16:00:01", undefined],
    ["2026-11-20 16:02:11 UTC+0900\tCREATE_FAILED", "2026-11-20T16:02:11+09:00", "+09:00"],
    ["2026-11-20 16:02 GMT+9", "2026-11-20T16:02:00+09:00", "+09:00"],
    ["date: Fri, 20 Nov 2026 07:00:01 GMT", "2026-11-20T07:00:01Z", "UTC"],
    ["2026年11月20日 16時05分", "2026-11-20T16:05:00", undefined],
    ["1763622001123 message", "2025-11-20T07:00:01.123Z", "UTC"],
    ["1763622001.123 ERROR refused", "2025-11-20T07:00:01.123Z", "UTC"],
    ["[1763622001] ERROR refused", "2025-11-20T07:00:01.000Z", "UTC"],
    ['{"level":"error","ts":1763622001.5,"msg":"x"}', "2025-11-20T07:00:01.500Z", "UTC"],
    ['{"timestamp": 1763622001123, "message": "x"}', "2025-11-20T07:00:01.123Z", "UTC"],
    ["type=AVC msg=audit(1763622001.123:4567): denied", "2025-11-20T07:00:01.123Z", "UTC"],
    ["2026-11-20 10:00-17:00 maintenance", "2026-11-20T10:00:00", undefined],
  ])("%s", (line, iso, zone) => {
    expect(findTime(line)).toMatchObject({ iso, zone });
  });

  test("a time without its year is a time, though not an instant", () => {
    expect(findTime("Nov 20 16:00:01 ip-10-0-0-1 sshd[1]: x")).toMatchObject({
      raw: "Nov 20 16:00:01",
      iso: undefined,
    });
  });

  test.each([
    "version 2.10.3",
    "192.168.10.20:8080",
    "took 2026 ms",
    "1763622001234567 x",
    '{"id":1763622001}',
    "2026-13-45 99:99:99",
  ])("no time: %s", (line) => {
    expect(findTime(line)).toBeUndefined();
  });
});

describe("failing lines", () => {
  test.each([
    "2026-11-20T07:00:00Z ERROR x",
    '{"level":"error","msg":"x"}',
    "npm ERR! code E401",
    "Traceback (most recent call last):",
    "java.lang.IllegalStateException: x",
    "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
    "ssh: connect to host 10.0.0.1 port 22: Connection timed out",
    "  Warning  BackOff  CrashLoopBackOff",
    "接続に失敗しました",
    "E1120 16:00:01.123456 1 reflector.go:138] Failed to watch",
    "exit status: exited with code 137",
    "✘ [ERROR] No such module",
    "2026-11-20 16:02:11 UTC+0900\tCREATE_FAILED\tAWS::RDS::DBInstance",
    'GET 10.0.0.1 "GET / HTTP/1.1" 502 0',
    "https 2026-11-20T07:00:00.123456Z app/my-alb/50dc 203.0.113.4:2817 10.0.0.1:80 0.086 0.048 0.037 502 - 0 57",
  ])("%s", (line) => expect(isFailing(line)).toBe(true));

  test.each([
    "2026-11-20T07:00:00Z INFO retry after error",
    "0 errors, 3 warnings",
    '{"level":"info","error":null}',
    "Deploy finished, failed=0 errors=0",
    "start orders",
    "",
  ])("not: %s", (line) => expect(isFailing(line)).toBe(false));
});

describe("entries", () => {
  test("a stack trace belongs to its line, in every runtime", () => {
    const traces = [
      "ERROR java.io.IOException: x\n\tat a.b(C.java:1)\nCaused by: java.net.ConnectException: y\n\t... 3 more",
      'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    main()\nValueError: x',
      "panic: runtime error: index out of range\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:8 +0x1d",
      "TypeError: x is undefined\n    at handler (/var/task/index.js:3:9)\n    at process (node:internal:1:2)",
      "System.Exception: x\n   at App.Run() in /src/App.cs:line 5\n   at App.Main()",
    ];
    for (const trace of traces) {
      const entries = entriesOf(`before\n${trace}\nERROR after`);
      expect(entries.map(({ lines }) => lines.map(({ text }) => text).join("\n"))).toEqual([
        "before",
        trace,
        "ERROR after",
      ]);
    }
  });

  test("lines without a time continue the line that has one", () => {
    const entries = entriesOf("2026-11-20T07:00:00Z ERROR a\nmore of a\n2026-11-20T07:00:01Z INFO b");
    expect(entries.map(({ lines }) => lines.length)).toEqual([2, 1]);
    expect(entries[0]!.time?.iso).toBe("2026-11-20T07:00:00Z");
  });
});

describe("folding", () => {
  test("a line, and a round of several lines, that repeat with other times and ids are counted", () => {
    const round = (n: number) =>
      `2026-11-20T07:00:${10 + n}Z WARN retry ${n}\n2026-11-20T07:00:${10 + n}Z ERROR id 0a${n}f refused`;
    const runs = foldRepeats(
      entriesOf(["start", ...[0, 1, 2, 3].map(round), "2026-11-20T07:00:19Z INFO end"].join("\n")),
    );
    expect(runs.map(({ entries, repeats }) => [entries.length, repeats])).toEqual([
      [1, 0],
      [2, 3],
      [1, 0],
    ]);
    expect(runs[1]!.until?.time?.iso).toBe("2026-11-20T07:00:13Z");
  });

  test.each([
    [
      "n",
      "[2 more lines like the one above, with other ids or numbers, until 07:00:02]",
      "上の 1 行と同様の内容がさらに 2 回(ID や数値は異なる)",
    ],
    ["", "[the line above 2 more times, until 07:00:02]", "上の 1 行がさらに 2 回繰り返し"],
  ])("lines that differ in more than their time are not called the same: %j", (id, en, ja) => {
    const log = [0, 1, 2].map((n) => `2026-11-20 07:00:0${n} ERROR request ${id && n} refused`).join("\n");
    const shown = (language: "en" | "ja") =>
      excerptLog(entriesOf(log), language).take(1000).replaceAll("2026-11-20 ", "");
    expect(shown("en").split("\n")[1]).toBe(en);
    expect(shown("ja")).toContain(ja);
  });

  test("no line is lost: what is shown and what is counted make up the log", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "ERROR c", "d 1", "d 2"), { minLength: 1, maxLength: 40 }),
        (lines) => {
          const runs = foldRepeats(entriesOf(lines.join("\n")));
          const total = runs.reduce((sum, { entries, repeats }) => sum + entries.length * (1 + repeats), 0);
          expect(total).toBe(lines.length);
        },
      ),
    );
  });
});

describe("excerpt", () => {
  const trace = [
    "2026-11-20T07:00:00Z ERROR java.io.IOException: boom",
    "\tat a.B.c(B.java:1)",
    "\tat d.E.f(E.java:2)",
  ];
  const filler = (from: number) =>
    Array.from(
      { length: 300 },
      (_, i) =>
        `2026-11-20T07:00:00Z INFO step ${"abcdefghij"[i % 10]}${"klmnopqrst"[(i + from) % 7]} of ${"x".repeat(i % 13)}`,
    );

  test("a long log gives the failing entry whole, what surrounds it, and how much was left out", () => {
    const excerpt = excerptLog(entriesOf([...filler(1), ...trace, ...filler(2)].join("\n")), "en").take(1500);
    expect(excerpt).toContain(trace.join("\n"));
    expect(excerpt.length).toBeLessThanOrEqual(1500);
    const gaps = [...excerpt.matchAll(/\[(\d+) lines not shown\]/g)].map((match) => Number(match[1]));
    const shown = excerpt.split("\n").length - gaps.length;
    expect(shown + gaps.reduce((a, b) => a + b, 0)).toBe(603);
  });

  test("a trace longer than the room keeps its head and its tail", () => {
    const long = [
      "ERROR StackOverflowError: x",
      ...Array.from({ length: 500 }, (_, i) => `\tat a.B.c${"abcdefghij"[i % 10]}${"pqrstu"[i % 6]}(B.java)`),
      "\tat last.Frame(L.java:1)",
    ];
    const excerpt = excerptLog(entriesOf(long.join("\n")), "ja").take(1000);
    expect(excerpt.startsWith(long[0]!)).toBe(true);
    expect(excerpt).toContain("last.Frame");
    expect(excerpt).toMatch(/\[\d+ 行 略\]/);
    expect(excerpt.length).toBeLessThanOrEqual(1000);
  });
});

test("a bucket that a call names, and an event of CloudTrail that failed", () => {
  expect(findIdentifiers('s3.put_object(Bucket="orders-export", Key=key)').resources).toEqual([
    "Bucket: orders-export",
  ]);
  const [failed, fine] = entriesOf(
    '{"eventName":"RunInstances","errorCode":"Client.InsufficientInstanceCapacity"}\n{"eventName":"RunInstances"}',
  );
  expect(failed?.failing).toBeDefined();
  expect(fine?.failing).toBeUndefined();
});

test("identifiers, Regions and request ids, without the dots and commas around them", () => {
  const found = findIdentifiers(
    "i-0123456789abcdef0 in ap-northeast-1a, arn:aws:lambda:us-east-1:210987654321:function:orders. s3://logs-bucket/x " +
      "RequestId: 1b2c3d4e-1111-2222-3333-444455556666 /aws/lambda/orders lambda.us-west-2.amazonaws.com " +
      "db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com my-bucket.s3.amazonaws.com vpc-0123abcd ami-xyz",
  );
  expect(found.resources).toEqual([
    "i-0123456789abcdef0",
    "arn:aws:lambda:us-east-1:210987654321:function:orders",
    "s3://logs-bucket",
    "/aws/lambda/orders",
    "db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com",
    "my-bucket.s3.amazonaws.com",
    "vpc-0123abcd",
  ]);
  expect(found.requests).toEqual(["RequestId: 1b2c3d4e-1111-2222-3333-444455556666"]);
  expect(found.regions).toEqual(["ap-northeast-1", "us-east-1", "us-west-2", "eu-west-1"]);
});

test.each([
  ["ssh: connect to host 10.0.0.1 port 22: Connection timed out", "amazon-elastic-compute-cloud-linux"],
  ["Task timed out after 3.00 seconds", "aws-lambda"],
  ["An error occurred (AccessDenied) when calling the PutObject operation", "amazon-simple-storage-service"],
  [
    "User: arn:aws:sts::210987654321:assumed-role/app/x is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:210987654321:table/orders",
    "amazon-dynamodb",
  ],
  ["0/3 nodes are available: FailedScheduling", "service-eks"],
  [
    "psql: error: connection to server at db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com port 5432 failed",
    "amazon-relational-database-service-postgresql",
  ],
  ["CREATE_FAILED AWS::SQS::Queue Orders", "amazon-simple-queue-service"],
  ["本番環境の EC2 に SSH 接続できません", "amazon-elastic-compute-cloud-linux"],
  ["something failed", undefined],
  [
    '10.0.0.7 - - [20/Nov/2026:10:15:31 +0900] "GET /health HTTP/1.1" 200 2 "-" "ELB-HealthChecker/2.0"',
    undefined,
  ],
  ['GET / 504 user_agent="Amazon CloudFront" upstream timed out', undefined],
  ["ERROR via ELB-HealthChecker/2.0 and aws-cli/2.4 Lambda/3", undefined],
  ["the ELB answers 502", "elastic-load-balancing"],
  ["cannot connect to db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com", undefined],
  [
    "db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com arn:aws:rds:eu-west-1:210987654321:db:db-1 RDS: FATAL:  remaining connection slots are reserved",
    "amazon-relational-database-service-postgresql",
  ],
])("the service of: %s", (text, code) => {
  expect(guessService(text, text)?.code).toBe(code);
});

test("RDS without a word of its engine is named, though it has no code", () => {
  const text = "cannot connect to db-1.cabcdefghijk.eu-west-1.rds.amazonaws.com";
  expect(guessService(text, text)).toEqual({ name: "RDS" });
});

test.each([
  [
    "2026-11-20T07:00:00Z ERROR [orders] java.sql.SQLException: connect failed",
    "SQLException: connect failed",
  ],
  [
    '{"level":"error","time":"2026-11-20T07:00:00Z","msg":"upstream \\"db\\" refused"}',
    'upstream "db" refused',
  ],
  ["Nov 20 16:00:01 web01 app[12]: ERROR cannot reach queue", "cannot reach queue"],
  [
    "Nov 20 16:00:05 ip-10-0-0-12 kernel: Out of memory: Killed process 1234 (java)",
    "Out of memory: Killed process 1234 (java)",
  ],
  [
    '{"errorType":"AccessDeniedException","errorMessage":"User: arn:aws:sts::210987654321:assumed-role/a/b is not authorized to perform: dynamodb:PutItem"}',
    "AccessDeniedException: not authorized to perform: dynamodb:PutItem",
  ],
  ["接続に失敗しました", "接続に失敗しました"],
  [
    "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
    "AccessDenied (PutObject): Access Denied",
  ],
  [
    "[2026-11-20 07:00:05,456: ERROR/Worker-2] Task a.b raised unexpected: ClientError('An error occurred (AccessDenied) when calling the PutObject operation: Access Denied')",
    "AccessDenied (PutObject): Access Denied",
  ],
  [
    '{"eventTime":"2026-11-20T07:02:54Z","eventName":"RunInstances","errorCode":"Client.InsufficientInstanceCapacity","errorMessage":"No capacity in eu-west-1a."}',
    "Client.InsufficientInstanceCapacity (RunInstances): No capacity in eu-west-1a.",
  ],
  [
    "│ Error: updating RDS DB Instance (a): operation error RDS: ModifyDBInstance, https response error StatusCode: 400, RequestID: 0c6f1a2b, api error InvalidParameterCombination: Cannot upgrade mysql",
    "InvalidParameterCombination (ModifyDBInstance): Cannot upgrade mysql",
  ],
  [
    "│ Error: creating Rule: operation error Elastic Load Balancing v2: CreateRule, https response error StatusCode: 400, RequestID: 3a7b, PriorityInUse: Priority '100' is in use",
    "PriorityInUse (CreateRule): Priority '100' is in use",
  ],
  [
    "90s         Warning   BackOff   pod/web-5d9f   Back-off restarting failed container web",
    "BackOff pod/web-5d9f Back-off restarting failed container web",
  ],
  [
    "2026/11/20 16:00:37 [error] 1023#1023: *88121 upstream timed out (110: Connection timed out)",
    "upstream timed out (110: Connection timed out)",
  ],
])("the headline of: %s", (line, headline) => {
  expect(headlineOf(line)).toBe(headline);
});

test("of an application's words and the exception below them, the exception is the headline", () => {
  const java =
    "ERROR [api] 登録に失敗しました\ncom.mysql.cj.CommunicationsException: Communications link failure\n\tat a.b(C.java:1)";
  expect(headlineFor(entriesOf(java))).toBe("CommunicationsException: Communications link failure");
  const net =
    "fail: Acme.Orders[0]\n      Unhandled exception\n      Npgsql.NpgsqlException (0x80004005): Exception while connecting";
  expect(headlineFor(entriesOf(net))).toBe("NpgsqlException: Exception while connecting");
  expect(headlineFor(entriesOf("request timed out\nERROR queue is gone"))).toBe("queue is gone");
});
