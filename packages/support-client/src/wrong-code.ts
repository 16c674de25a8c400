import { nearest } from "./nearest.ts";
import { SupportError } from "./support-error.ts";
import type { FilingRequest, SupportApi } from "./types.ts";

export type Codes = Pick<SupportApi, "services" | "severityLevels">;

/**
 * Where AWS calls a request invalid, looks whether one of its codes is unknown and says which are near.
 * The look-up is best effort: without it the error stays what it was.
 */
export async function explainInvalid(error: unknown, request: FilingRequest, codes: Codes): Promise<never> {
  if (!(error instanceof SupportError) || error.code !== "invalid") throw error;
  throw (await findWrongCode(request, codes).catch(() => undefined)) ?? error;
}

/** Throws where a code is unknown. Best effort: an endpoint that cannot tell refuses nothing. */
export async function refuseWrongCode(request: FilingRequest, codes: Codes): Promise<void> {
  const wrong = await findWrongCode(request, codes).catch(() => undefined);
  if (wrong) throw wrong;
}

/** The error for the first code that the endpoint does not know, if any. */
async function findWrongCode(request: FilingRequest, codes: Codes): Promise<SupportError | undefined> {
  if (request.service !== undefined) {
    const services = await codes.services();
    const service = services.find(({ code }) => code === request.service);
    if (!service) return wrongCode("service", request.service, services);
    const { category } = request;
    if (category !== undefined && !service.categories.some(({ code }) => code === category)) {
      return wrongCode("category", category, service.categories);
    }
  }
  if (request.severity === undefined) return undefined;
  const levels = await codes.severityLevels();
  if (levels.some(({ code }) => code === request.severity)) return undefined;
  const suggestions = levels.map(({ code }) => code);
  return new SupportError("wrong-code", "refused", {
    field: "severity",
    value: request.severity,
    suggestions,
  });
}

function wrongCode(field: string, value: string, known: readonly { readonly code: string }[]): SupportError {
  const suggestions = nearest(
    value,
    known.map(({ code }) => code),
  );
  return new SupportError("wrong-code", "refused", { field, value, suggestions });
}
