import type { GuardState } from "../panel/state.ts";

export type Choice = "mask" | "anyway" | "back";

/** The question that something stopped asks, and the user's answer. */
export interface Stop {
  /** What the dialog shows; undefined where nothing is asked. */
  readonly state: GuardState | undefined;
  /** Asks; an older question that is still open is answered by `back`. */
  ask(question: Omit<GuardState, "sure">): Promise<Choice>;
  /** The user's answer. Where there is a secret, `anyway` counts only when it is given twice. */
  answer(choice: Choice): void;
}

export function createStop(onChange: () => void): Stop {
  let state: GuardState | undefined;
  let settle: ((choice: Choice) => void) | undefined;

  function close(choice: Choice): void {
    const settled = settle;
    state = undefined;
    settle = undefined;
    onChange();
    settled?.(choice);
  }

  return {
    get state() {
      return state;
    },
    ask(question) {
      if (state) close("back");
      state = { ...question, sure: false };
      const { promise, resolve } = Promise.withResolvers<Choice>();
      settle = resolve;
      onChange();
      return promise;
    },
    answer(choice) {
      if (!state) return;
      if (choice !== "anyway" || state.sure || state.secrets.length === 0) close(choice);
      else {
        state = { ...state, sure: true };
        onChange();
      }
    },
  };
}
