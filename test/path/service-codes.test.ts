import { KNOWN_SERVICES } from "@casewright/case-draft";
import { connect } from "@casewright/support-client";
import { PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { expect, test } from "vitest";

test("every service that a draft may name is one that DescribeServices lists, with the category it is given", async () => {
  const desk = await startDesk({ port: 0, dataDir: ":memory:" });
  const api = await connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS });
  const listed = new Map((await api.services()).map((service) => [service.code, service.categories]));
  await desk.close();
  const unknown = KNOWN_SERVICES.filter(
    ({ code }) => !listed.get(code)?.some((category) => category.code === "general-guidance"),
  );
  expect(KNOWN_SERVICES.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});
