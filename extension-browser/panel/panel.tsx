import { DraftCard, ReportCard } from "./cards.tsx";
import { Checklist } from "./checklist.tsx";
import { Facts } from "./facts.tsx";
import { Findings } from "./findings.tsx";
import { GuardDialog } from "./guard-dialog.tsx";
import { PanelHeader } from "./header.tsx";
import { Icon, type IconName } from "./icons.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import { type Texts, textsIn } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The whole panel: closed to a pill or open, and the guard's dialog above everything. */
export function Panel({ state, actions }: Props) {
  const texts = textsIn(state.language);
  const { check } = state;
  const summary =
    check.remarks.length + check.missing.length === 0
      ? texts.allThere
      : texts.summary(check.remarks.length, check.missing.length);
  return (
    <div class={state.dark ? "casewright dark" : "casewright"} lang={state.language}>
      {state.collapsed ? (
        <Pill state={state} summary={summary} texts={texts} onOpen={actions.toggle} />
      ) : (
        <section class="panel" aria-label={texts.title}>
          <PanelHeader state={state} actions={actions} texts={texts} />
          <div class="scroll">
            {state.notice && <p class="notice">{state.notice}</p>}
            {state.report && <ReportCard report={state.report} actions={actions} texts={texts} />}
            <DraftCard state={state} actions={actions} texts={texts} />
            {!state.small && <Facts state={state} actions={actions} texts={texts} />}
            <Findings state={state} actions={actions} texts={texts} />
            <Checklist state={state} actions={actions} texts={texts} />
            {state.small && <Facts state={state} actions={actions} texts={texts} />}
            <Keys texts={texts} />
          </div>
        </section>
      )}
      <p class="spoken" role="status" aria-live="polite">
        {state.notice ?? (state.draft ? texts.draft.title : summary)}
      </p>
      {state.guard && <GuardDialog guard={state.guard} actions={actions} texts={texts} />}
    </div>
  );
}

interface PillProps {
  readonly state: PanelState;
  readonly summary: string;
  readonly texts: Texts;
  onOpen(): void;
}

function Pill({ state, summary, texts, onOpen }: PillProps) {
  const { remarks, missing } = state.check;
  const count = remarks.length + missing.length;
  const worst = remarks[0]?.finding.level ?? (missing.length > 0 ? "warning" : "present");
  const icon: IconName = state.draft ? "draft" : worst;
  const says = state.draft ? texts.draft.title : summary;
  return (
    <button
      type="button"
      class="pill"
      aria-expanded="false"
      aria-label={`${texts.expand}: ${says}`}
      title={says}
      onClick={onOpen}
    >
      <Icon name={icon} />
      <span>{count === 0 ? "OK" : count}</span>
    </button>
  );
}

function Keys({ texts }: { readonly texts: Texts }) {
  return (
    <details class="keys">
      <summary>{texts.keys}</summary>
      <dl>
        {texts.keyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
