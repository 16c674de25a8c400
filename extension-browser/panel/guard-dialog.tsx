import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { PicturePreview } from "./picture-preview.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly guard: NonNullable<PanelState["guard"]>;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** What something stopped asks. Going on readable is asked twice; Escape goes back. */
export function GuardDialog({ guard, actions, texts }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The browser would take the first button, which is the one that lets the secret go.
    safe.current?.focus();
  }, []);
  // The second question stands where the first stood: Enter pressed twice must not answer both.
  useLayoutEffect(() => {
    if (guard.sure) back.current?.focus();
  }, [guard.sure]);
  const words = wordsOf(guard, texts);
  const isSecret = guard.secrets.length > 0;
  const isUnchecked = guard.about === "text" && !isSecret;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="guard-title"
      aria-describedby="guard-text"
      onCancel={(event) => {
        event.preventDefault();
        actions.answer("back");
      }}
    >
      <h2 id="guard-title">
        <Icon name={isSecret ? "error" : "warning"} /> {guard.sure ? words.sureTitle : words.title}
      </h2>
      <p id="guard-text">{guard.sure ? words.sure : words.explain}</p>
      {isSecret && <Secrets guard={guard} texts={texts} />}
      {guard.unchecked.length > 0 && (
        <ul class="unchecked">
          {guard.unchecked.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {guard.pictures.length > 0 && (
        <div class="pictures">
          {isSecret && <p>{texts.files.explainPicture}</p>}
          {guard.pictures.map((picture) => (
            <PicturePreview key={picture.name} picture={picture} texts={texts} />
          ))}
        </div>
      )}
      <div class="choices">
        {(isSecret || isUnchecked) && (
          <button
            type="button"
            class={guard.sure ? "danger" : "link"}
            onClick={() => actions.answer("anyway")}
          >
            {guard.sure ? words.reallyAnyway : words.anyway}
          </button>
        )}
        {isUnchecked ? (
          <button type="button" ref={safe} class="primary" onClick={() => actions.answer("back")}>
            {words.back}
          </button>
        ) : (
          <>
            <button type="button" ref={back} onClick={() => actions.answer("back")}>
              {words.back}
            </button>
            <button
              type="button"
              ref={safe}
              class="primary"
              onClick={() => actions.answer(isSecret ? "mask" : "anyway")}
            >
              {words.mask}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}

function wordsOf({ about, secrets, pictures }: Props["guard"], texts: Texts) {
  if (about === "text" && secrets.length === 0) return { ...texts.guard, ...texts.unchecked };
  if (about === "text") return texts.guard;
  if (secrets.length > 0) return { ...texts.guard, ...texts.files };
  const explain = pictures.length > 0 ? texts.files.explainPicture : texts.files.explainUnchecked;
  const title = pictures.length > 0 ? texts.files.pictureTitle : texts.files.uncheckedTitle;
  return { ...texts.guard, ...texts.files, title, explain, mask: texts.files.attach };
}

function Secrets({ guard, texts }: { readonly guard: Props["guard"]; readonly texts: Texts }) {
  return (
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
                {texts.guard.masked} <code>{secret.becomes}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
