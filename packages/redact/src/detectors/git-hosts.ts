import { type Detector, kind, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const gitHosts: readonly Detector[] = [
  {
    kind: kind("github-token", "GitHub", TOKEN),
    forms: [
      form(["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], /gh[pousr]_[A-Za-z0-9]{36,255}/y, { lengths: [40] }),
      form(["github_pat_"], /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{30,120}/y, { lengths: [93] }),
    ],
    context: /github|\bgh_(?:pat|token)/,
  },
  {
    kind: kind("gitlab-token", "GitLab", TOKEN),
    forms: [
      // Personal, runner, deploy, trigger, feed, agent, SCIM, OAuth application, incoming mail, feature flag, job.
      form(
        [
          "glpat-",
          "glrt-",
          "gldt-",
          "glptt-",
          "glft-",
          "glagent-",
          "glsoat-",
          "gloas-",
          "glimt-",
          "glffct-",
          "glcbt-",
          "glrtr-",
        ],
        /gl(?:pat|rtr?|dt|ptt|ft|agent|soat|oas|imt|ffct|cbt)-[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/y,
      ),
      form(["GR1348941"], /GR1348941[\w-]{20}/y),
      form(["_gitlab_session="], /_gitlab_session=([0-9a-z]{32})/y, { anywhere: true }),
    ],
    context: /gitlab|private-token/,
  },
  {
    kind: kind("bitbucket-token", "Bitbucket", TOKEN),
    forms: [
      form(["ATBB", "ATCTT3xFfG"], /ATBB[A-Za-z0-9_=.-]{24,}|ATCTT3xFfG[\w=+/-]{50,400}/y, {
        lengths: [36, 40],
      }),
    ],
    context: /bitbucket/,
  },
  {
    kind: kind("atlassian-token", "Atlassian", TOKEN),
    forms: [form(["ATATT3xFfG"], /ATATT3xFfG[\w=+/-]{50,400}/y)],
    context: /atlassian|jira|confluence/,
  },
];
