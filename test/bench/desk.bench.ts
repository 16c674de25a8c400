import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { connect, uploadFile } from "@casewright/support-client";
import { PRACTICE_CREDENTIALS } from "@casewright/support-desk";
import { fillDesk } from "./fill-desk.ts";

const CASES = 100_000;
const FEW = 1000;
const CALLS = 400;
/** Bytes: the most that AWS takes by upload links. */
const FILE = 157_286_400;
const ROUNDS = 5;

const agent = new Agent({ keepAlive: true });
const HEADERS = {
  "content-type": "application/x-amz-json-1.1",
  "x-amz-target": "AWSSupport_20130415.DescribeCases",
  authorization: `AWS4-HMAC-SHA256 Credential=${PRACTICE_CREDENTIALS.accessKeyId}/20261123/us-east-1/support/aws4_request, SignedHeaders=host, Signature=00`,
};

const home = mkdtempSync(join(tmpdir(), "casewright-bench-"));
try {
  const many = await desk(join(home, "many"), CASES);
  const few = await desk(join(home, "few"), FEW);
  await describeCases(many, few);
  many.end();
  few.end();
  await uploads(await desk(join(home, "uploads"), 0));
} finally {
  rmSync(home, { recursive: true });
}

interface Server {
  readonly desk: string;
  readonly bare: string;
  peak(): Promise<number>;
  end(): void;
}

async function desk(folder: string, cases: number): Promise<Server> {
  mkdirSync(folder);
  if (cases > 0) await fillDesk(folder, cases);
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, "desk-server.ts"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string);
  return {
    ...(await next()),
    async peak() {
      child.stdin!.write("\n");
      return ((await next()) as { peak: number }).peak;
    },
    end: () => void child.stdin!.end(),
  };
}

async function describeCases(many: Server, few: Server): Promise<void> {
  const { cases } = await call(many.desk, { maxResults: 100, includeResolvedCases: true });
  const [{ displayId }] = cases;
  const caseIdList = cases.map(({ caseId }: { caseId: string }) => caseId);
  let nextToken: string | undefined;
  // Half way through the open cases.
  for (let page = 0; page < CASES / 20 / 100 / 2; page++)
    ({ nextToken } = await call(many.desk, { maxResults: 100, nextToken }));
  const inputs: [name: string, ofMany: object, ofFew?: object][] = [
    ["10 newest open", { maxResults: 10 }],
    ["10 newest, resolved ones too", { maxResults: 10, includeResolvedCases: true }],
    ["100 newest open, with their messages", { maxResults: 100 }],
    ["100 without messages", { maxResults: 100, includeCommunications: false }],
    ["in one language", { maxResults: 10, language: "tr", includeResolvedCases: true }],
    ["since a day", { maxResults: 10, afterTime: new Date(Date.now() - 86_400_000).toISOString() }],
    ["by number", { displayId, includeResolvedCases: true }, { displayId: "1" }],
    ["by 100 ids", { caseIdList, includeResolvedCases: true }, { maxResults: 100 }],
    ["a page half way", { maxResults: 10, nextToken }, { maxResults: 10 }],
  ];
  console.log(`\nDescribeCases over HTTP, ${CASES.toLocaleString("en")} cases, ${CALLS} calls each`);
  console.log(
    `${"".padEnd(40)}${"p50 ms".padStart(9)}${"p99 ms".padStart(9)}${`× over ${FEW} cases`.padStart(20)}`,
  );
  for (const [name, ofMany, ofFew = ofMany] of inputs) {
    const times = { many: [] as number[], few: [] as number[] };
    for (let n = 0; n < CALLS; n++) {
      times.many.push(await timed(many.desk, ofMany));
      times.few.push(await timed(few.desk, ofFew));
    }
    const [p50, p99, base] = [at(times.many, 0.5), at(times.many, 0.99), at(times.few, 0.5)];
    console.log(
      `${name.padEnd(40)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}${(p50 / base).toFixed(2).padStart(20)}`,
    );
  }
}

/** Milliseconds of one call. */
async function timed(url: string, input: object): Promise<number> {
  const start = performance.now();
  await call(url, input);
  return performance.now() - start;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is read by its members
function call(url: string, input: object): Promise<any> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers: HEADERS }, async (response) => {
      const text = (await response.setEncoding("utf8").toArray()).join("");
      if (response.statusCode === 200) resolve(JSON.parse(text));
      else reject(new Error(text));
    });
    sent.on("error", reject).end(JSON.stringify(input));
  });
}

async function uploads(server: Server): Promise<void> {
  const path = join(home, "dump.bin");
  await writeFile(path, Buffer.alloc(FILE, "casewright"));
  const api = await connect({ endpointUrl: server.desk, credentials: PRACTICE_CREDENTIALS });
  const idle = { server: await server.peak(), client: process.resourceUsage().maxRSS / 1024 };
  const best = { bare: Number.POSITIVE_INFINITY, desk: Number.POSITIVE_INFINITY };
  // In turns: what else the machine does meets both.
  for (let round = 0; round < ROUNDS; round++) {
    const file = await openAsBlob(path);
    best.desk = Math.min(best.desk, await seconds(() => uploadFile(file, "dump.bin", { api })));
    const memory = { server: await server.peak(), client: process.resourceUsage().maxRSS / 1024 };
    if (round === 0) {
      console.log(`\nAn upload of ${FILE / 1e6} MB by upload links, best of ${ROUNDS}`);
      console.log(
        `memory beyond idle: desk ${(memory.server - idle.server).toFixed(0)} MB, client ${(memory.client - idle.client).toFixed(0)} MB`,
      );
    }
    best.bare = Math.min(best.bare, await seconds(() => fetch(server.bare, { method: "PUT", body: file })));
  }
  const speed = (time: number) => `${(FILE / 1e6 / time).toFixed(0)} MB/s`;
  console.log(`one bare PUT into a file (baseline): ${speed(best.bare)}`);
  console.log(
    `to the desk: ${speed(best.desk)}, ${((best.bare / best.desk) * 100).toFixed(0)} % of the baseline`,
  );
  server.end();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
