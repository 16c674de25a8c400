import { CONFIG_FILE } from "@casewright/case-draft";
import { useRef, useState } from "preact/hooks";
import { readConfig, writeConfig } from "../config-file.ts";
import { startSync, stopSync } from "../settings.ts";
import { Card, Check } from "./controls.tsx";
import type { CardProps } from "./support-card.tsx";

interface Props extends CardProps {
  readonly sync: boolean;
  /** Settings or sync changed in another way than by `change`: show them as they are now. */
  reload(): Promise<void>;
}

/** The settings as a file for the team, and the browser's own sync. */
export function ShareCard({ settings, language, texts, sync, change, reload }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState("");

  function exportFile(): void {
    const url = URL.createObjectURL(new Blob([writeConfig(settings)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = CONFIG_FILE;
    link.click();
    URL.revokeObjectURL(url);
  }

  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const { patch, problems } = readConfig(await file.text());
    if (patch) change(patch);
    setDone(patch ? texts.imported : texts.importFailed(problems.map((one) => one[language]).join(" ")));
  }

  async function changeSync(wanted: boolean): Promise<void> {
    try {
      await (wanted ? startSync() : stopSync());
      setDone("");
    } catch {
      setDone(texts.syncFailed);
    }
    await reload();
  }

  return (
    <Card title={texts.share} help={texts.shareHelp}>
      <div class="row">
        <button type="button" onClick={exportFile}>
          {texts.export}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {texts.import}
        </button>
        <input
          ref={input}
          id="import"
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void importFile(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </div>
      <p role="status" class="saved">
        {done}
      </p>
      <Check
        id="sync"
        label={texts.sync}
        help={texts.syncHelp}
        checked={sync}
        onChange={(wanted) => void changeSync(wanted)}
      />
    </Card>
  );
}
