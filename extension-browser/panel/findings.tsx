import { docsUrl } from "@casewright/case-lint";
import type { Remark } from "../worker/check-words.ts";
import { PHONE_RULE } from "../worker/phone-texts.ts";
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
          {grouped(remarks).map((group) => (
            <Row key={group[0].id} group={group} state={state} actions={actions} texts={texts} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Group = readonly [Remark, ...Remark[]];

/** What is said word for word about several places, and has no fix, is one row. */
function grouped(remarks: readonly Remark[]): readonly Group[] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const { rule, message, fixes } = remark.finding;
    const key = fixes.length > 0 ? remark.id : `${remark.field} ${rule} ${message.en}`;
    const group = groups.get(key);
    if (group) group.push(remark);
    else groups.set(key, [remark]);
  }
  return [...groups.values()];
}

function Row({ group, state, actions, texts }: Props & { readonly group: Group }) {
  const at = group.findIndex((one) => one.id === state.active);
  const active = at >= 0;
  // Each press goes on to the next place.
  const remark = group[(at + 1) % group.length] ?? group[0];
  const { finding, field } = remark;
  return (
    <li class={active ? `${finding.level} active` : finding.level} aria-current={active ? "true" : undefined}>
      <Icon name={finding.level} />
      <div>
        <button type="button" class="message" title={texts.show} onClick={() => actions.show(remark)}>
          <span class="spoken">{texts.levels[finding.level]}: </span>
          {field !== "text" && (
            <span class="secondary">{field === "subject" ? texts.inSubject : texts.inPhone}: </span>
          )}
          {finding.message[state.language]}
          {group.length > 1 && <span class="secondary"> ×{group.length}</span>}
        </button>
        <div class="actions">
          {finding.fixes.map((fix) => (
            <button key={fix.title.en} type="button" class="small" onClick={() => actions.apply(remark, fix)}>
              {fix.title[state.language]}
            </button>
          ))}
          {finding.rule !== PHONE_RULE && (
            <a href={docsUrl(finding.rule)} target="_blank" rel="noreferrer">
              {texts.why}
            </a>
          )}
        </div>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={texts.dismiss}
        title={texts.dismiss}
        onClick={() => actions.dismiss(group)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
