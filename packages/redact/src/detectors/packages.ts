import type { Detector } from "../detector.ts";
import { form } from "../form.ts";
import { table } from "../table.ts";

/** Package and image registries. */
export const packages: readonly Detector[] = table([
  [
    "npm-token",
    /\bnpm/,
    /npm_[A-Za-z0-9]{36,72}/y,
    40,
    form(/:_(?:authToken|password|auth)\s?=\s?"?([\w+/=.-]{8,400})/y, { anywhere: true }),
  ],
  ["pypi-token", /pypi|twine/, /pypi-AgE[\w-]{50,1000}/y],
  ["nuget-key", /nuget/, /oy2[a-z0-9]{43}/y],
  [
    "rubygems-key",
    /rubygems|gem_host/,
    form(/CONTRIBSYS__COM["']?\s?[=:]\s?["']?([0-9a-f]{8}:[0-9a-f]{8})/y, { anywhere: true }),
    /rubygems_[0-9a-f]{48}/y,
  ],
  ["crates-token", /cargo|crates/, /cio[A-Za-z0-9]{32}/y],
  ["docker-token", /docker/, /dckr_[po]at_[\w-]{27,40}/y, 36],
  [
    "artifactory-key",
    /artifactory|jfrog/,
    /AKCp[A-Za-z0-9]{50,80}/y,
    73,
    /cmVmdGtu[A-Za-z0-9]{40,64}/y,
    /X-JFrog-Art-Api["']?:\s?["']?([\w.-]{16,400})/iy,
  ],
  ["maven-password", /maven|sonatype/],
]);
