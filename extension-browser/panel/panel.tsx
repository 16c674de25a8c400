import { KIND_NAMES, MAX_BODY, type QuestionKind } from "@casewright/case-lint";
import { isPlanId, PLANS } from "@casewright/support-plans";
import { Checklist } from "./checklist.tsx";
import { Findings } from "./findings.tsx";
import { GuardDialog } from "./guard-dialog.tsx";
import { Icon } from "./icons.tsx";
import type { DueState, PanelActions, PanelState } from "./state.ts";
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
    check.remarks.length + check.missing.size === 0
      ? texts.allThere
      : texts.summary(check.remarks.length, check.missing.size);
  return (
    <div class={state.dark ? "casewright dark" : "casewright"} lang={state.language}>
      {state.collapsed ? (
        <Pill state={state} summary={summary} label={texts.expand} onOpen={actions.toggle} />
      ) : (
        <section class="panel" aria-label={texts.title}>
          <header>
            <h2>{texts.title}</h2>
            <button
              type="button"
              class="quiet"
              aria-label={texts.settings}
              title={texts.settings}
              onClick={actions.openSettings}
            >
              <Icon name="settings" />
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={texts.collapse}
              title={texts.collapse}
              aria-expanded="true"
              onClick={actions.toggle}
            >
              <Icon name="collapse" />
            </button>
          </header>
          <div class="scroll">
            {state.notice && <p class="notice">{state.notice}</p>}
            <Facts state={state} actions={actions} texts={texts} />
            <Findings state={state} actions={actions} texts={texts} />
            <Checklist state={state} actions={actions} texts={texts} />
            <p class="keys">{texts.keys}</p>
          </div>
        </section>
      )}
      <p class="spoken" role="status" aria-live="polite">
        {state.notice ?? summary}
      </p>
      {state.guard && <GuardDialog guard={state.guard} actions={actions} texts={texts} />}
    </div>
  );
}

function Pill(props: { state: PanelState; summary: string; label: string; onOpen(): void }) {
  const { remarks, missing } = props.state.check;
  const worst = remarks[0]?.finding.level ?? (missing.size > 0 ? "warning" : "present");
  return (
    <button
      type="button"
      class="pill"
      aria-expanded="false"
      aria-label={`${props.label}: ${props.summary}`}
      title={props.summary}
      onClick={props.onOpen}
    >
      <Icon name={worst} />
      <span>{remarks.length + missing.size === 0 ? "Casewright" : remarks.length + missing.size}</span>
    </button>
  );
}

function Facts({ state, actions, texts }: Props & { readonly texts: Texts }) {
  const { words, result } = state.check;
  const used = words.text.length;
  const over = used > MAX_BODY;
  return (
    <dl class="facts">
      <dt>
        <label for="kind">{texts.kind}</label>
      </dt>
      <dd>
        <select
          id="kind"
          value={result.kind}
          onChange={(event) => actions.setKind(event.currentTarget.value as QuestionKind)}
        >
          {Object.entries(KIND_NAMES).map(([id, name]) => (
            <option key={id} value={id} selected={id === result.kind}>
              {name[state.language]}
            </option>
          ))}
        </select>
      </dd>
      <dt>{texts.characters}</dt>
      <dd class={over ? "over" : ""}>
        {over && <Icon name="error" />} {texts.charactersOf(used, MAX_BODY)}
        <meter min={0} max={MAX_BODY} value={Math.min(used, MAX_BODY)} aria-hidden="true" />
      </dd>
      <dt>{texts.firstResponse}</dt>
      <dd>
        <DueLine due={state.due} state={state} actions={actions} texts={texts} />
      </dd>
    </dl>
  );
}

function DueLine({ due, state, actions, texts }: Props & { readonly due: DueState; readonly texts: Texts }) {
  if (due.is === "due")
    return (
      <>
        <strong>{due.text}</strong>
        <small>{due.explanation}</small>
      </>
    );
  if (due.is === "no-severity") return <span class="secondary">{texts.chooseSeverity}</span>;
  if (due.is === "not-offered") return <span>{texts.notInPlan}</span>;
  return (
    <select
      aria-label={texts.choosePlan}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (isPlanId(value)) actions.setPlan(value);
      }}
    >
      <option value="">{texts.choosePlan}</option>
      {PLANS.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {plan.name[state.language]}
        </option>
      ))}
    </select>
  );
}
