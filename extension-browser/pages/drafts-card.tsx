import { useEffect, useState } from "preact/hooks";
import { eraseDraft, eraseDrafts, type KeptDraft, listDrafts } from "../drafts.ts";
import { Card, Check } from "./controls.tsx";
import type { CardProps } from "./support-card.tsx";

/** What is kept, and one click to erase it. */
export function DraftsCard({ settings, language, texts, change }: CardProps) {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [done, setDone] = useState("");
  const refresh = async () => setDrafts(await listDrafts());
  useEffect(() => void refresh(), []);
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  async function copy({ subject, text }: KeptDraft): Promise<void> {
    await navigator.clipboard.writeText([subject, text].filter(Boolean).join("\n\n"));
    setDone(texts.copied);
  }
  async function erase(gone: Promise<void>): Promise<void> {
    await gone;
    await refresh();
    setDone(texts.erased);
  }

  return (
    <Card title={texts.drafts}>
      <Check
        id="keep-drafts"
        label={texts.keepDrafts}
        help={texts.keepDraftsHelp}
        checked={settings.keepDrafts}
        onChange={(keepDrafts) => change({ keepDrafts })}
      />
      {drafts.length === 0 ? (
        <p class="secondary">{texts.noDrafts}</p>
      ) : (
        <>
          <ul class="drafts">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <div>
                  <p class="excerpt">{(draft.subject || draft.text).slice(0, 120)}</p>
                  <small>
                    {draft.place.startsWith("reply") ? texts.reply : texts.newCase} ·{" "}
                    {when.format(draft.savedAt)}
                  </small>
                </div>
                <button type="button" class="link" onClick={() => void copy(draft)}>
                  {texts.copy}
                </button>
                <button type="button" class="link" onClick={() => void erase(eraseDraft(draft.id))}>
                  {texts.erase}
                </button>
              </li>
            ))}
          </ul>
          <div>
            <button type="button" onClick={() => void erase(eraseDrafts())}>
              {texts.eraseAll}
            </button>
          </div>
        </>
      )}
      <p role="status" class="saved">
        {done}
      </p>
    </Card>
  );
}
