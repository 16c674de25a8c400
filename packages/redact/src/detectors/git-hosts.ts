import type { Detector } from "../detector.ts";
import { form } from "../form.ts";
import { table } from "../table.ts";

export const gitHosts: readonly Detector[] = table([
  [
    "github-token",
    /github|\bgh_(?:pat|token)/,
    /gh[pousr]_[A-Za-z0-9]{36,255}/y,
    40,
    /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{30,120}/y,
    93,
  ],
  [
    "gitlab-token",
    /gitlab|private-token/,
    // Personal, runner, deploy, trigger, feed, agent, SCIM, OAuth application, incoming mail, feature flag, job.
    /gl(?:pat|rt|rtr|dt|ptt|ft|agent|soat|oas|imt|ffct|cbt)-[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/y,
    /GR1348941[\w-]{20}/y,
    form(/_gitlab_session=([0-9a-z]{32})/y, { anywhere: true }),
  ],
  ["bitbucket-token", /bitbucket/, /ATBB[A-Za-z0-9_=.-]{24,}/y, 36, 40, /ATCTT3xFfG[\w=+/-]{50,400}/y],
  ["atlassian-token", /atlassian|jira|confluence/, /ATATT3xFfG[\w=+/-]{50,400}/y],
]);
