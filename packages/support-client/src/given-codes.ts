import type { fromNodeProviderChain } from "@aws-sdk/credential-providers";
import { SupportError } from "./support-error.ts";

type AwsCredentials = Awaited<ReturnType<ReturnType<typeof fromNodeProviderChain>>>;
type AskCode = (serial: string) => Promise<string>;

/** Milliseconds before their end from which credentials are asked for anew. */
const EARLY = 5 * 60_000;

/**
 * Credentials for which a person has given an MFA code, by profile, in memory only: AWS takes a code once, and nobody
 * types one for every call. Others are not kept.
 */
const given = new Map<string, Promise<AwsCredentials>>();

/** Where they are refused, the person is asked anew. */
export function forgetGiven(profile = ""): void {
  given.delete(profile);
}

/**
 * Credentials of a profile, which are loaded by one caller at a time: two lists that are asked for at once ask for one
 * code.
 * @param load is handed what asks for the code, where somebody is there to ask
 */
export async function givenOnce(
  profile: string | undefined,
  ask: AskCode | undefined,
  load: (ask: AskCode | undefined) => Promise<AwsCredentials>,
): Promise<AwsCredentials> {
  const key = profile ?? "";
  for (let running = given.get(key); running; running = given.get(key)) {
    const known = await running.catch(() => undefined);
    if (known?.expiration && known.expiration.getTime() - EARLY > Date.now()) return known;
    if (given.get(key) === running) given.delete(key);
  }
  let asked = false;
  const loading = load(
    ask &&
      ((serial) => {
        asked = true;
        return ask(serial).catch((error) => {
          throw new SupportError("mfa-required", "not-sent", {}, error);
        });
      }),
  );
  given.set(key, loading);
  const worked = await loading.then(
    () => true,
    () => false,
  );
  if (!(worked && asked) && given.get(key) === loading) given.delete(key);
  return loading;
}
