import { useLayoutEffect, useRef } from "preact/hooks";
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
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const words = guard.about === "files" ? { ...texts.guard, ...texts.files } : texts.guard;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="guard-title"
      onCancel={(event) => {
        event.preventDefault();
        actions.answer("back");
      }}
    >
      <h2 id="guard-title">
        <Icon name="error" /> {guard.sure ? words.sureTitle : words.title}
      </h2>
      <p>{guard.sure ? words.sure : words.explain}</p>
      <ul class="secrets">
        {guard.secrets.map((secret, index) => (
          <li key={`${index} ${secret.becomes}`}>
            <span>
              {secret.kind} <span class="secondary">({secret.where})</span>
            </span>
            <span class="secondary">
              {guard.about === "files" ? (
                secret.becomes
              ) : (
                <>
                  {words.masked} <code>{secret.becomes}</code>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" class={guard.sure ? "danger" : "link"} onClick={() => actions.answer("anyway")}>
          {guard.sure ? words.reallyAnyway : words.anyway}
        </button>
        <button type="button" onClick={() => actions.answer("back")}>
          {words.back}
        </button>
        <button type="button" class="primary" onClick={() => actions.answer("mask")}>
          {words.mask}
        </button>
      </div>
    </dialog>
  );
}
