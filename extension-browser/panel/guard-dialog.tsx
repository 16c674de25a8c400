import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly guard: NonNullable<PanelState["guard"]>;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** What a stopped submit asks. Going on readable is asked twice; Escape goes back to the text. */
export function GuardDialog({ guard, actions, texts }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const words = texts.guard;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="guard-title"
      onCancel={(event) => {
        event.preventDefault();
        actions.guardBack();
      }}
    >
      <h2 id="guard-title">
        <Icon name="error" /> {guard.sure ? words.sureTitle : words.title}
      </h2>
      <p>{guard.sure ? words.sure : words.explain}</p>
      <ul class="secrets">
        {guard.secrets.map((secret, index) => (
          <li key={`${index} ${secret.placeholder}`}>
            <span>
              {secret.kind}{" "}
              <span class="secondary">({texts[secret.field === "subject" ? "subject" : "description"]})</span>
            </span>
            <span class="secondary">
              {words.masked} <code>{secret.placeholder}</code>
            </span>
          </li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" class={guard.sure ? "danger" : "link"} onClick={actions.guardAnyway}>
          {guard.sure ? words.reallyAnyway : words.anyway}
        </button>
        <button type="button" onClick={actions.guardBack}>
          {words.back}
        </button>
        <button type="button" class="primary" onClick={actions.guardMask}>
          {words.mask}
        </button>
      </div>
    </dialog>
  );
}
