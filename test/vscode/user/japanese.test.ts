import { describe, expect, it } from "vitest";
import { SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { choose, modal, openContextMenu } from "./window.ts";

/** A thing the case must say is missing, or its section still empty. */
const UNDERLINE = ".squiggly-warning, .squiggly-info";
const stage = setUpStage({ server: { locale: "ja" } });

const LOG = `2026-11-20 19:15:02,118 [worker-3] INFO  受注バッチ開始 id=881
2026-11-20 19:15:03,402 [worker-3] ERROR S3 への PutObject に失敗しました: AccessDenied (403) RequestId: 7Z4K1M2N3P4Q5R6S
2026-11-20 19:15:03,403 [worker-3] DEBUG AWS_SECRET_ACCESS_KEY=${SECRET}
2026-11-20 19:15:04,007 [worker-3] ERROR バケット kakunin-orders への書き込みを断念 (ap-northeast-1)
`;

describe("日本語の VS Code", () => {
  it("ログの選択から起票まで、日本語で案内する", async () => {
    const window = await stage.open({ "受注.log": LOG });
    await window.openFile("受注.log");
    await window.selectLines(1, 4);
    const menu = await openContextMenu(window);
    await stage.shot("ja-context-menu");
    await choose(menu, "選択範囲からケースを作成");

    await window.tab(/受注-log\.case\.md/).waitFor();
    await window.lens(/初回応答期限/).waitFor();
    await window.page.locator(UNDERLINE).first().waitFor();
    await stage.shot("ja-case-file");
    const draft = await stage.draft();
    expect(draft).toContain("language: ja");
    expect(draft).toContain("## 影響範囲");
    expect(draft).not.toContain(SECRET);

    await window.clickLens(
      "ケースを起票",
      window.page.locator(".monaco-dialog-box, .quick-input-widget:visible").first(),
    );
    const [service] = /^service: .*$/m.exec(draft) ?? [];
    if (!service) {
      await window.pick("S3");
      await window.pick("");
    }
    const dialog = await modal(window);
    await stage.shot("ja-modal");
    const text = await dialog.textContent();
    expect(text).toContain("このケースを練習用デスクに起票しますか?");
    expect(text).toContain("プロファイル: 練習用の認証情報");
    expect(text).toContain("重要度: normal – 障害・開発中の急ぎの問い合わせ");
    expect(text).toMatch(/初回応答期限: \d+月\d+日\(.\) \d+:\d+ JST/);
    await dialog.getByRole("button", { name: "起票する" }).click();
    await window.notification(/ケース \d+ として起票しました。初回応答期限: /).waitFor();
    await expect.poll(() => stage.draft()).toContain("caseId: ");
  });
});
