import { behind, type Detector, endingAt, NOTHING, type Range } from "../detector.ts";
import { form, matchWrapped } from "../form.ts";
import { table } from "../table.ts";

/** The result of a random_password in a state or a plan. */
function randomResult(text: string, _start: number, end: number): readonly Range[] {
  const after = text.slice(end, end + 1_500);
  const resource = after.slice(0, Math.max(0, after.search(/random_(?:password|string)|"mode"|\n\}|$/)));
  const result = /\bresult\\*"?\s{0,20}[:=]\s?\\*"([^"\\\n]{4,256})/.exec(resource);
  if (result === null) return NOTHING;
  return endingAt(end + result.index + result[0].length, result[1]!);
}

/** Build, deploy, infrastructure and secret stores. */
export const delivery: readonly Detector[] = table([
  [
    "vault-token",
    /vault/,
    /hv[sbr]\.[\w-]{24,300}/y,
    form(/[ ="'](s\.[A-Za-z0-9]{24})(?![\w.(-])/y, {
      begins: " s\\.",
      anywhere: true,
      valid: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret),
    }),
  ],
  [
    "terraform-token",
    /terraform|\btf[ec]?_|app\.terraform/,
    {
      anchors: [".atlasv1."],
      find: (text, start) => {
        const before = /(?<!\w)[A-Za-z0-9]{14}$/.exec(behind(text, start, 15));
        const rest = /\.atlasv1\.[\w-]{60,70}/y;
        const tail = before === null ? undefined : matchWrapped(rest, text, start, [76]);
        return tail === undefined ? NOTHING : [[start - 14, tail[1]]];
      },
    },
  ],
  {
    kind: "terraform-random",
    word: "PASSWORD",
    forms: [{ anchors: ["random_password", "random_string"], find: randomResult }],
  },
  ["pulumi-token", /pulumi/, /pul-[0-9a-f]{40}/y],
  ["circleci-token", /circle ?_?ci/, /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}/y],
  ["travis-token", /travis/],
  ["jenkins-token", /jenkins/],
  ["buildkite-token", /buildkite/, /bkua_[0-9a-f]{40}/y],
  ["sonar-token", /sonar/, /sq[upa]_[0-9a-f]{40}/y],
  ["snyk-token", /snyk/],
  ["doppler-token", /doppler/, /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/y],
  [
    "onepassword-token",
    /1password|onepassword/,
    /ops_ey[\w+/=-]{100,1000}/y,
    /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/y,
  ],
  [
    "launchdarkly-key",
    /launch ?_?darkly|\bld_/,
    /(?:sdk|mob|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/y,
  ],
  ["ansible-vault", /ansible/],
  ["age-key", null, /AGE-SECRET-KEY-1[A-Z0-9]{58}/iy],
  ["postman-key", /postman/, /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y],
  ["expo-token", /expo_|eas_/],
]);
