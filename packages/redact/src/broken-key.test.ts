import { describe, expect, it } from "vitest";
import { mark, unmark } from "../test/marked.ts";

/** Filled to 80 columns before its break. */
const line = (end: string) =>
  `[ec2-user@ip-10-0-3-4 app]$ ./run ${"--verbose ".repeat(8)}`.slice(0, 80 - end.length) + end;

describe("a key that a window broke", () => {
  it.each([
    `${line(" --paypal-client-s")}\necret «EFXDc0Mfc1kNVbzoJFi»`,
    `${line(" --backlog-api-key")}\n «n7FGtG8yifBvMJkRQd9QOwzf3uWLo7ispFLArMau33FY»`,
    `${line(" --jira-api-token ")}\n«Ja8NEgNHLWf2cqr5x79DhLOM»`,
    `${line(" --jira-api-token")}\n«Ja8NEgNHLWf2cqr5x79DhLOM»`,
    `${line(" export DB_PASSW")}\nORD=«Gx7vq2LmTz91»`,
    `${line(" export DB_PASSWORD=")}\r\n«Gx7vq2LmTz91»`,
  ])("has its value masked: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });

  it.each([
    `${line(" --no-pass")}\nword-check true`,
    `${line(" --secret-id")}\n prod/db/master`,
    `${line(" waiting for the token")}\nINFO  refreshed after 3600 seconds`,
    "a short line that ends with --api-token\nfollowed-by-2026-another-line",
  ])("is none where the lines read as themselves: %s", (text) => {
    expect(mark(text)).toBe(text);
  });
});
