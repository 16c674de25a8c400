import { KIND_NAMES, MAX_BODY, type QuestionKind } from "@casewright/case-lint";
import { isPlanId, PLANS, SEVERITY_NAMES } from "@casewright/support-plans";
import { Icon } from "./icons.tsx";
import type { DueState, PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** The kind of question, what is left of the body, what the form says, and when an answer is due. */
export function Facts({ state, actions, texts }: Props) {
  const { check, context, language } = state;
  const used = check.words.text.length;
  const over = used > MAX_BODY;
  const { service, category, caseLanguage } = context;
  const chosen = [service, category, caseLanguage && (texts.caseLanguages[caseLanguage] ?? caseLanguage)];
  return (
    <dl class="facts">
      <div>
        <dt>
          <label for="kind">{texts.kind}</label>
        </dt>
        <dd>
          <select
            id="kind"
            value={check.result.kind}
            onChange={(event) => actions.setKind(event.currentTarget.value as QuestionKind)}
          >
            {Object.entries(KIND_NAMES).map(([id, name]) => (
              <option key={id} value={id} selected={id === check.result.kind}>
                {name[language]}
              </option>
            ))}
          </select>
        </dd>
      </div>
      <div>
        <dt>{texts.characters}</dt>
        <dd class={over ? "over" : ""}>
          {over && <Icon name="error" />} {texts.charactersLeft(MAX_BODY - used, MAX_BODY)}
          <meter min={0} max={MAX_BODY} value={Math.min(used, MAX_BODY)} aria-hidden="true" />
        </dd>
      </div>
      {chosen.some(Boolean) && (
        <div class="wide">
          <dt>{texts.case}</dt>
          <dd>{chosen.filter(Boolean).join(" · ")}</dd>
        </div>
      )}
      <div class="wide">
        <dt>{texts.firstResponse}</dt>
        <dd>
          <DueLine due={state.due} state={state} actions={actions} texts={texts} />
        </dd>
      </div>
    </dl>
  );
}

function DueLine({ due, state, actions, texts }: Props & { readonly due: DueState }) {
  if (due.is === "pending") return null;
  if (due.is === "no-plan") return <PlanChoice state={state} actions={actions} texts={texts} />;
  return (
    <>
      {due.is === "due" && (
        <>
          <strong>{due.text}</strong>
          <small>
            {due.plan}: {due.explanation}
          </small>
        </>
      )}
      {due.is === "no-severity" && <span class="secondary">{texts.chooseSeverity}</span>}
      {due.is === "not-offered" && (
        <span class="not-offered">
          <Icon name="warning" /> {due.advice}
        </span>
      )}
      {due.rows.length > 0 && <Severities due={due} state={state} texts={texts} />}
    </>
  );
}

/** What each severity is for, and when its first answer would be due: to choose by impact, not by hope. */
function Severities({
  due,
  state,
  texts,
}: {
  readonly due: Exclude<DueState, { is: "no-plan" | "pending" }>;
  readonly state: PanelState;
  readonly texts: Texts;
}) {
  const chosen = due.is === "due" ? due.severity : undefined;
  return (
    <details open={due.is === "not-offered"}>
      <summary>{texts.severities}</summary>
      <small>{texts.dueInPlan(due.plan)}</small>
      <ul class="severities">
        {due.rows.map(({ severity, text }) => (
          <li key={severity} class={severity === chosen ? "chosen" : ""}>
            <div>
              <div class="row">
                <strong>{SEVERITY_NAMES[severity][state.language]}</strong>
              </div>
              <small>{texts.severityHelp[severity]}</small>
              <small class="time">{text}</small>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PlanChoice({ state, actions, texts }: Props) {
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
