import type { ElementResult } from "@casewright/case-lint";
import { useRef } from "preact/hooks";
import { Icon, type IconName } from "./icons.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** The elements as a checklist: what is there shows its place, what is missing offers its section. */
export function Checklist({ state, actions, texts }: Props) {
  return (
    <section aria-labelledby="elements">
      <h3 id="elements">{texts.elements}</h3>
      {state.check.words.text.trim() === "" && <Beginnings state={state} actions={actions} texts={texts} />}
      <ul class="checklist">
        {state.check.result.elements.map((element) => (
          <Row key={element.id} element={element} state={state} actions={actions} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

/** Ways to begin while nothing is written: all sections, or a case file. */
function Beginnings({ state, actions, texts }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="actions beginnings">
      {state.check.missing.length > 1 && (
        <button type="button" class="small" onClick={actions.insertSkeleton}>
          {texts.skeleton}
        </button>
      )}
      <button type="button" class="link" onClick={() => input.current?.click()}>
        {texts.caseFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".md,text/markdown"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) actions.openCaseFile(file);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Row({ element, state, actions, texts }: Props & { readonly element: ElementResult }) {
  const name = element.name[state.language];
  const remark = state.check.missing.find((one) => one.finding.rule === element.id);
  const fix = remark?.finding.fixes[0];
  const [icon, status]: readonly [IconName, string] = element.present
    ? ["present", texts.present]
    : element.needed
      ? ["missing", texts.missing]
      : ["unneeded", texts.notNeeded];
  return (
    <li class={icon}>
      <Icon name={icon} />
      <div>
        <div class="row">
          {element.present ? (
            <button
              type="button"
              class="name"
              title={texts.show}
              onClick={() => actions.showElement(element.id)}
            >
              {name}
            </button>
          ) : (
            <span class="name" title={icon === "unneeded" ? status : undefined}>
              {name}
            </span>
          )}
          <span class="spoken"> {status}</span>
          {remark && fix && (
            <button
              type="button"
              class="link"
              aria-label={fix.title[state.language]}
              title={fix.title[state.language]}
              onClick={() => actions.apply(remark, fix)}
            >
              {texts.add}
            </button>
          )}
        </div>
        {remark && <p>{remark.finding.message[state.language]}</p>}
      </div>
    </li>
  );
}
