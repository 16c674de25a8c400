import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { startDesk } from "@casewright/support-desk";

const LANGUAGES = ["en", "ja", "zh", "ko", "es", "pt", "fr", "tr"];
const MONTHS_MS = 700 * 86_400_000;

/**
 * Fills a desk's folder with cases of the practice account over the last 700 days: one in twenty open, each with two
 * messages, one in ten with eight.
 */
export async function fillDesk(folder: string, count: number): Promise<void> {
  // The desk makes its own tables.
  await (await startDesk({ port: 0, dataDir: folder })).close();
  const database = new DatabaseSync(join(folder, "desk.sqlite"));
  const addCase = database.prepare(
    `INSERT INTO cases (account, case_id, display_id, subject, status, service, category, severity, issue_type,
      language, cc, submitted_by, source, created_at)
      VALUES ('111122223333', ?, ?, ?, ?, 'aws-lambda', 'timeout', 'normal', 'technical', ?, '[]',
        'practice-user@example.com', 'page', ?)`,
  );
  const addMessage = database.prepare(
    "INSERT INTO communications (case_id, body, submitted_by, created_at) VALUES (?, ?, ?, ?)",
  );
  const start = Date.now() - MONTHS_MS;
  database.exec("BEGIN");
  for (let n = 0; n < count; n++) {
    const language = LANGUAGES[n % LANGUAGES.length]!;
    const caseId = `case-111122223333-ex${language}-2026-${n.toString(16).padStart(16, "0")}`;
    const time = start + Math.floor((n / count) * MONTHS_MS);
    const status = n % 20 === 0 ? "work-in-progress" : "resolved";
    addCase.run(caseId, String(100_000_000_000_000 + n), `Lambda times out ${n}`, status, language, time);
    const messages = n % 10 === 0 ? 8 : 2;
    for (let m = 0; m < messages; m++)
      addMessage.run(caseId, `Message ${m}. `.repeat(40), "practice-user@example.com", time + m);
  }
  database.exec("COMMIT");
  database.close();
}
