import { checkRequest } from "./check-request.ts";
import { fingerprint } from "./journal.ts";
import { type FilingOptions, once } from "./once.ts";
import { findFiled } from "./reconcile.ts";
import { SupportError } from "./support-error.ts";
import type { Filed, FilingRequest, SupportApi } from "./types.ts";

/**
 * Files a case once, whatever happens on the way (see `once`). Filing the same text again gives the case that
 * it already became (`recovered`), unless that has been resolved.
 */
export async function fileCase(request: FilingRequest, options: FilingOptions): Promise<Filed> {
  checkRequest(request);
  const { api, account } = options;
  const filed = await once(
    fingerprint(account, request),
    {
      send: () => api.createCase(request, options.transfer),
      find: (since, succeeded) =>
        findFiled(api, request, since, new Set(succeeded.flatMap(({ caseId }) => caseId ?? []))),
      standing: (success) => stillOpen(success, api),
    },
    options,
  );
  if (filed.displayId !== undefined) return filed;
  // For people only: an endpoint that cannot tell it does not undo a filing.
  const displayId = await api.describeCase(filed.caseId).then(
    (found) => found?.displayId,
    () => undefined,
  );
  return displayId === undefined ? filed : { ...filed, displayId };
}

/** The case of an earlier filing, where it is still open or cannot be looked up; undefined where it is done with. */
async function stillOpen(filed: Filed, api: SupportApi): Promise<Filed | undefined> {
  try {
    const found = await api.describeCase(filed.caseId);
    if (found === undefined || found.status === "resolved") return undefined;
    return found.displayId === undefined ? filed : { ...filed, displayId: found.displayId };
  } catch (error) {
    return error instanceof SupportError && error.code === "case-not-found" ? undefined : filed;
  }
}
