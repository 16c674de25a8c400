import { keySends, type SupportForm, sendButton, sendsForm, submitsForm } from "./support-form.ts";

/** What the user was about to do, so that it can be done after all. */
export type Resume = () => void;

export interface Guard {
  /** Does what was stopped, once, without asking again. */
  pass(resume: Resume): void;
}

interface GuardOptions {
  holdsSecret(): boolean;
  /** Gets a function that does what was stopped after all; to be called through `pass`. */
  onStop(resume: Resume): void;
  /** The form is sent, as far as can be told: the page may still refuse it. */
  onSend(): void;
  readonly signal: AbortSignal;
}

/**
 * Stops whatever would send the form while `holdsSecret()` is true: a click, a key, a submit event, before the
 * page hears of it.
 */
export function guardForm(form: SupportForm, options: GuardOptions): Guard {
  const { holdsSecret, onStop, onSend, signal } = options;
  let passing = false;

  function stop(event: Event, resume: Resume): void {
    if (passing || !holdsSecret()) {
      onSend();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    onStop(resume);
  }

  function onClick(event: MouseEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !sendsForm(target, form)) return;
    const button = target.closest<HTMLElement>("button, input, [role=button]");
    stop(event, () => (button?.isConnected ? button : sendButton(form))?.click());
  }

  function onKey(event: KeyboardEvent): void {
    if (!keySends(event, form)) return;
    const target = event.target as HTMLElement;
    stop(event, () => {
      const button = sendButton(form);
      if (button) button.click();
      else
        target.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }),
        );
    });
  }

  function onSubmit(event: SubmitEvent): void {
    if (!submitsForm(event, form)) return;
    const page = event.target as HTMLFormElement;
    stop(event, () => page.requestSubmit(event.submitter?.isConnected ? event.submitter : undefined));
  }

  const capture = { capture: true, signal };
  window.addEventListener("click", onClick, capture);
  window.addEventListener("keydown", onKey, capture);
  window.addEventListener("submit", onSubmit, capture);
  return {
    pass(resume) {
      passing = true;
      try {
        resume();
      } finally {
        passing = false;
      }
    },
  };
}
