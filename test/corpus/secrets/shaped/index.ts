import { AWS_CREDENTIALS } from "./aws-credentials.ts";
import { AWS_LINKS } from "./aws-links.ts";
import { AWS_SERVICES } from "./aws-services.ts";
import { CONTEXTS } from "./contexts.ts";
import { DATABASES } from "./databases.ts";
import { PACKAGES } from "./packages.ts";
import { PLATFORMS } from "./platforms.ts";
import { PRIVATE_KEYS } from "./private-keys.ts";
import type { Shaped } from "./shaped.ts";
import { WEB } from "./web.ts";

export const SHAPED: readonly Shaped[] = [
  ...AWS_CREDENTIALS,
  ...AWS_LINKS,
  ...AWS_SERVICES,
  ...PRIVATE_KEYS,
  ...WEB,
  ...DATABASES,
  ...PACKAGES,
  ...PLATFORMS,
  ...CONTEXTS,
];
