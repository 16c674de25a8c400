import { API_KEY, type Detector, KEY, kind, NOTHING, type Range, TOKEN } from "../detector.ts";
import { form, matchWrapped } from "../form.ts";

/** The result of a random_password in a state or a plan. */
function randomResult(text: string, _start: number, end: number): readonly Range[] {
  const after = text.slice(end, end + 1_500);
  const resource = after.slice(0, Math.max(0, after.search(/random_(?:password|string)|"mode"|\n\}|$/)));
  const result = /\bresult\\*"?\s{0,20}[:=]\s?\\*"([^"\\\n]{4,256})/.exec(resource);
  if (result === null) return NOTHING;
  const to = end + result.index + result[0].length;
  return [[to - result[1]!.length, to]];
}

/** Build, deploy, infrastructure and secret stores. */
export const delivery: readonly Detector[] = [
  {
    kind: kind("vault-token", "HashiCorp Vault", TOKEN),
    forms: [
      form(["hvs.", "hvb.", "hvr."], /hv[sbr]\.[\w-]{24,300}/y),
      form([" s."], /[ ="']s\.([A-Za-z0-9]{24})(?![\w.(-])/y, {
        anywhere: true,
        valid: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret),
      }),
    ],
    context: /vault/,
  },
  {
    kind: kind("terraform-token", "Terraform Cloud", TOKEN),
    forms: [
      {
        anchors: [".atlasv1."],
        find: (text, start) => {
          const before = /(?<!\w)[A-Za-z0-9]{14}$/.exec(text.slice(Math.max(0, start - 15), start));
          const rest = /\.atlasv1\.[\w-]{60,70}/y;
          const tail = before === null ? undefined : matchWrapped(rest, text, start, [76]);
          return tail === undefined ? NOTHING : [[start - 14, tail[1]]];
        },
      },
    ],
    context: /terraform|\btf[ec]?_|app\.terraform/,
  },
  {
    kind: kind(
      "terraform-random",
      "Terraform",
      { en: "random password", ja: "ランダムパスワード" },
      "PASSWORD",
    ),
    forms: [{ anchors: ["random_password", "random_string"], find: randomResult }],
  },
  {
    kind: kind("pulumi-token", "Pulumi", TOKEN),
    forms: [form(["pul-"], /pul-[0-9a-f]{40}/y)],
    context: /pulumi/,
  },
  {
    kind: kind("circleci-token", "CircleCI", TOKEN),
    forms: [form(["CCIPAT_", "CCIPRJ_"], /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}/y)],
    context: /circle ?_?ci/,
  },
  { kind: kind("travis-token", "Travis CI", TOKEN), context: /travis/ },
  { kind: kind("jenkins-token", "Jenkins", TOKEN), context: /jenkins/ },
  {
    kind: kind("buildkite-token", "Buildkite", TOKEN),
    forms: [form(["bkua_"], /bkua_[0-9a-f]{40}/y)],
    context: /buildkite/,
  },
  {
    kind: kind("sonar-token", "SonarQube", TOKEN),
    forms: [form(["squ_", "sqp_", "sqa_"], /sq[upa]_[0-9a-f]{40}/y)],
    context: /sonar/,
  },
  { kind: kind("snyk-token", "Snyk", TOKEN), context: /snyk/ },
  {
    kind: kind("doppler-token", "Doppler", TOKEN),
    forms: [
      form(
        ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
        /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/y,
      ),
    ],
    context: /doppler/,
  },
  {
    kind: kind("onepassword-token", "1Password", TOKEN),
    forms: [
      form(["ops_ey"], /ops_ey[\w+/=-]{100,1000}/y),
      form(["A3-"], /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/y),
    ],
    context: /1password|onepassword/,
  },
  {
    kind: kind("launchdarkly-key", "LaunchDarkly", KEY),
    forms: [
      form(
        ["sdk-", "mob-", "api-"],
        /(?:sdk|mob|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/y,
      ),
    ],
    context: /launch ?_?darkly|\bld_/,
  },
  { kind: kind("ansible-vault", "Ansible Vault", KEY), context: /ansible/ },
  {
    kind: kind("age-key", "age", { en: "secret key", ja: "秘密鍵" }),
    forms: [form(["AGE-SECRET-KEY-1"], /AGE-SECRET-KEY-1[A-Z0-9]{58}/iy)],
  },
  {
    kind: kind("postman-key", "Postman", API_KEY),
    forms: [form(["PMAK-"], /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y)],
    context: /postman/,
  },
  { kind: kind("expo-token", "Expo", TOKEN), context: /expo_|eas_/ },
];
