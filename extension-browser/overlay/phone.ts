import { findPhone } from "../form/phone.ts";
import type { PhoneProblem } from "../worker/phone.ts";

/** A phone number in the form that AWS could not call back directly. */
export interface PhoneRemark {
  readonly field: HTMLInputElement;
  readonly problem: PhoneProblem;
}

export interface PhoneWatch {
  readonly remark: PhoneRemark | undefined;
  /** Looks at the form's phone number; asks for a judgement only where it changed. */
  look(): void;
}

/** Watches the form's phone number, which comes and goes with the chosen way of contact. */
export function watchPhone(
  ask: (number: string, callingCode?: string) => Promise<PhoneProblem | null>,
  onChange: () => void,
  signal: AbortSignal,
): PhoneWatch {
  let remark: PhoneRemark | undefined;
  let seen = "";

  function settle(next: PhoneRemark | undefined): void {
    const changed = next?.field !== remark?.field || next?.problem !== remark?.problem;
    remark = next;
    if (changed && !signal.aborted) onChange();
  }

  async function judge(
    number: HTMLInputElement,
    callingCode: string | undefined,
    key: string,
  ): Promise<void> {
    const problem = await ask(number.value, callingCode).catch(() => null);
    if (key === seen) settle(problem ? { field: number, problem } : undefined);
  }

  return {
    get remark() {
      return remark?.field.isConnected ? remark : undefined;
    },
    look() {
      const phone = findPhone(document);
      const key = phone
        ? `${phone.number.value}\n${phone.extension?.value ?? ""}\n${phone.callingCode ?? ""}`
        : "";
      if (key === seen && (!remark || remark.field.isConnected)) return;
      seen = key;
      if (!phone) settle(undefined);
      else if (phone.extension?.value.trim()) settle({ field: phone.extension, problem: "extension" });
      else void judge(phone.number, phone.callingCode, key);
    },
  };
}
