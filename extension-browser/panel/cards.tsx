import type { Filled } from "../form/fill.ts";
import { Icon } from "./icons.tsx";
import type { FillReport, PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** Longest piece of a value in the report: it only has to be recognised. */
const SHOWN = 60;

/** A draft of an earlier visit, offered while the form is empty. */
export function DraftCard({ state, actions, texts }: Props) {
  const { draft, language } = state;
  if (!draft) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section class="card" aria-labelledby="draft">
      <h3 id="draft">
        <Icon name="draft" /> {texts.draft.title}
      </h3>
      <p class="excerpt">{(draft.subject || draft.text).slice(0, 2 * SHOWN)}</p>
      <p class="secondary">
        {texts.draft.of(when.format(draft.savedAt))}
        {draft.masked > 0 && ` · ${texts.draft.masked(draft.masked)}`}
      </p>
      <div class="actions">
        <button type="button" class="small" onClick={actions.restoreDraft}>
          {texts.draft.restore}
        </button>
        <button type="button" class="link" onClick={actions.eraseDraft}>
          {texts.draft.erase}
        </button>
      </div>
    </section>
  );
}

/** What became of a case file, field by field; what could not be set comes with its value. */
export function ReportCard({
  report,
  actions,
  texts,
}: { readonly report: FillReport } & Omit<Props, "state">) {
  const { filled, attachments } = report;
  const set = filled.filter((one) => one.is === "set");
  return (
    <section class="card" aria-labelledby="report">
      <h3 id="report">
        <Icon name={set.length === filled.length ? "present" : "warning"} />
        <span>{texts.report.title(set.length, filled.length)}</span>
        <button
          type="button"
          class="quiet"
          aria-label={texts.close}
          title={texts.close}
          onClick={actions.closeReport}
        >
          <Icon name="close" />
        </button>
      </h3>
      {set.length > 0 && (
        <p class="secondary">{set.map((one) => texts.report.fields[one.field]).join(", ")}</p>
      )}
      <dl>
        {filled
          .filter((one) => one.is !== "set")
          .map((one) => (
            <Unset key={one.field} one={one} texts={texts} />
          ))}
        {attachments.length > 0 && (
          <>
            <dt>{texts.report.attach}</dt>
            <dd>{attachments.join(", ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Unset({ one, texts }: { readonly one: Filled; readonly texts: Texts }) {
  const wanted = one.wanted.length > SHOWN ? `${one.wanted.slice(0, SHOWN)}…` : one.wanted;
  return (
    <>
      <dt>{texts.report.fields[one.field]}</dt>
      <dd>
        <code>{wanted}</code> <span class="secondary">{one.is !== "set" && texts.report[one.is]}</span>
      </dd>
    </>
  );
}
