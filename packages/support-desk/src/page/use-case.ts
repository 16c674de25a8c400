import { findCase, listCommunications } from "./api/desk.ts";
import type { CaseAddress, CaseDetails, Communication } from "./api/types.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

export interface WholeCase {
  readonly details: CaseDetails;
  /** Newest first. */
  readonly communications: readonly Communication[];
}

/** A case with all its correspondence; `data` is null where the desk has no such case. */
export function useCase(address: CaseAddress): Loaded<WholeCase | null> {
  return useLoaded(async () => {
    const details = await findCase(address);
    if (!details) return null;
    const communications = await listCommunications(details.caseId);
    return {
      details,
      communications: communications.toSorted((a, b) => b.timeCreated.localeCompare(a.timeCreated)),
    };
  });
}
