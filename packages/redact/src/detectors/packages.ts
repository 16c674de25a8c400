import { API_KEY, type Detector, kind, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

/** Package and image registries. */
export const packages: readonly Detector[] = [
  {
    kind: kind("npm-token", "npm", TOKEN),
    forms: [
      form(["npm_"], /npm_[A-Za-z0-9]{36,72}/y, { lengths: [40] }),
      form(
        [":_authToken", ":_password", ":_auth"],
        /:_(?:authToken|password|auth)\s?=\s?"?([\w+/=.-]{8,400})/y,
        { anywhere: true },
      ),
    ],
    context: /\bnpm/,
  },
  {
    kind: kind("pypi-token", "PyPI", TOKEN),
    forms: [form(["pypi-AgE"], /pypi-AgE[\w-]{50,1000}/y)],
    context: /pypi|twine/,
  },
  { kind: kind("nuget-key", "NuGet", API_KEY), forms: [form(["oy2"], /oy2[a-z2-7]{43}/y)], context: /nuget/ },
  {
    kind: kind("rubygems-key", "RubyGems", API_KEY),
    forms: [
      form(["CONTRIBSYS__COM"], /CONTRIBSYS__COM["']?\s?[=:]\s?["']?([0-9a-f]{8}:[0-9a-f]{8})/y, {
        anywhere: true,
      }),
      form(["rubygems_"], /rubygems_[0-9a-f]{48}/y),
    ],
    context: /rubygems|gem_host/,
  },
  {
    kind: kind("crates-token", "crates.io", TOKEN),
    forms: [form(["cio"], /cio[A-Za-z0-9]{32}/y)],
    context: /cargo|crates/,
  },
  {
    kind: kind("docker-token", "Docker", TOKEN),
    forms: [form(["dckr_pat_", "dckr_oat_"], /dckr_[po]at_[\w-]{27,40}/y, { lengths: [36] })],
    context: /docker/,
  },
  {
    kind: kind("artifactory-key", "Artifactory", API_KEY),
    forms: [
      form(["AKCp"], /AKCp[A-Za-z0-9]{50,80}/y, { lengths: [73] }),
      form(["cmVmdGtu"], /cmVmdGtu[A-Za-z0-9]{40,64}/y),
      form(["X-JFrog-Art-Api"], /X-JFrog-Art-Api["']?:\s?["']?([\w.-]{16,400})/iy),
    ],
    context: /artifactory|jfrog/,
  },
  { kind: kind("maven-password", "Maven", TOKEN), context: /maven|sonatype/ },
];
