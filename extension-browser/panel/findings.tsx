import { docsUrl } from "@casewright/case-lint";
import type { Remark } from "../overlay/checks.ts";
import { Icon } from "./icons.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** Remarks about words that stand there, with their fixes. */
export function Findings({ state, actions, texts }: Props) {
  const { remarks } = state.check;
  return (
    <section aria-labelledby="findings">
      <h3 id="findings">
        {texts.findings} <span class="secondary">({remarks.length})</span>
      </h3>
      {remarks.length === 0 ? (
        <p class="secondary">{texts.noFindings}</p>
      ) : (
        <ul class="findings">
          {remarks.map((remark) => (
            <Row key={remark.id} remark={remark} state={state} actions={actions} texts={texts} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ remark, state, actions, texts }: Props & { readonly remark: Remark }) {
  const { finding, field } = remark;
  const active = remark.id === state.active;
  return (
    <li class={active ? `${finding.level} active` : finding.level} aria-current={active ? "true" : undefined}>
      <Icon name={finding.level} />
      <div>
        <button type="button" class="message" title={texts.show} onClick={() => actions.show(remark)}>
          <span class="spoken">{texts.levels[finding.level]}: </span>
          {field === "subject" && <span class="secondary">{texts.inSubject}: </span>}
          {finding.message[state.language]}
        </button>
        <div class="actions">
          {finding.fixes.map((fix) => (
            <button key={fix.title.en} type="button" class="small" onClick={() => actions.apply(remark, fix)}>
              {fix.title[state.language]}
            </button>
          ))}
          <a href={docsUrl(finding.rule)} target="_blank" rel="noreferrer">
            {texts.why}
          </a>
        </div>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={texts.dismiss}
        title={texts.dismiss}
        onClick={() => actions.dismiss(remark)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
