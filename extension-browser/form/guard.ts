import { replayEnter } from "./replay.ts";
import { keySends, type SupportForm, sendButton, sendsForm, submitsForm } from "./support-form.ts";

/** What the user was about to do and was kept from. To be called through `pass`. */
export interface Held {
  /** Does the same again: a press of Enter that the page makes a new line of is a new line. */
  again(): void;
  /** Sends the form. */
  send(): void;
}

export interface Guard {
  /** Does what was held, once, without holding it again. */
  pass(resume: () => void): void;
}

interface GuardOptions {
  /** Whether it is known that the words, as they stand, hold no secret. */
  isClean(): boolean;
  onHold(held: Held): void;
  /** The form is sent, as far as can be told: the page may still refuse it. */
  onSend(): void;
  readonly signal: AbortSignal;
}

/**
 * Holds whatever would send the form unless `isClean()`: a click, a key, a submit event, before the page hears of it.
 */
export function guardForm(form: SupportForm, options: GuardOptions): Guard {
  const { isClean, onHold, onSend, signal } = options;
  let passing = false;

  function hold(event: Event, held: Held): void {
    if (passing || isClean()) {
      onSend();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    onHold(held);
  }

  function onClick(event: MouseEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !sendsForm(target, form)) return;
    const button = target.closest<HTMLElement>("button, input, [role=button]");
    const send = () => (button?.isConnected ? button : sendButton(form))?.click();
    hold(event, { again: send, send });
  }

  function onKey(event: KeyboardEvent): void {
    if (!keySends(event, form)) return;
    const again = () => replayEnter(event, form);
    hold(event, {
      again,
      send() {
        const button = sendButton(form);
        if (button) button.click();
        else again();
      },
    });
  }

  function onSubmit(event: SubmitEvent): void {
    if (!submitsForm(event, form)) return;
    const page = event.target as HTMLFormElement;
    const send = () => page.requestSubmit(event.submitter?.isConnected ? event.submitter : undefined);
    hold(event, { again: send, send });
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
