// One process that files one draft and may kill itself at a given step: node filing-child.ts JSON
import { connect, fileCase, openJournal, SupportError } from "@casewright/support-client";
import { PRACTICE_CREDENTIALS } from "@casewright/support-desk";
import { type CrashPoint, crashing } from "./crashing.ts";

export interface ChildTask {
  readonly url: string;
  readonly directory: string;
  readonly subject: string;
  readonly body: string;
  readonly crash?: CrashPoint;
}

const { url, directory, subject, body, crash } = JSON.parse(process.argv[2]!) as ChildTask;
const parts = crashing(
  openJournal(directory),
  await connect({ endpointUrl: url, credentials: PRACTICE_CREDENTIALS }),
  crash,
  () => {
    process.kill(process.pid, "SIGKILL");
    return new Promise(() => undefined);
  },
);
try {
  const filed = await fileCase({ subject, body }, { ...parts, account: "practice" });
  console.log(JSON.stringify(filed));
} catch (error) {
  if (!(error instanceof SupportError)) throw error;
  console.log(JSON.stringify({ code: error.code }));
}
