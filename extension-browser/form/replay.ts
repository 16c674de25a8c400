import type { SupportForm } from "./support-form.ts";

/**
 * Does what a press of Enter in one of the form's fields would have done that was kept from the page: what the page
 * makes of it, else what the browser itself does, which no script's event makes it do.
 */
export function replayEnter(pressed: KeyboardEvent, form: SupportForm): void {
  const field = pressed.target as HTMLElement;
  const { ctrlKey, metaKey, shiftKey, altKey } = pressed;
  const event = new KeyboardEvent("keydown", {
    key: "Enter",
    code: "Enter",
    keyCode: 13,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const taken = !field.dispatchEvent(event);
  if (taken || ctrlKey || metaKey) return;
  if (field === form.subject) submitImplicitly(form.subject);
  else if (document.activeElement === field) document.execCommand("insertText", false, "\n");
}

/** The inputs of one line: with two of them and no button the browser submits nothing. */
const ONE_LINE =
  "input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=range], [type=color])";

/** Presses the default button of the field's page form, if it has one; a form of this one field needs none. */
function submitImplicitly(field: HTMLInputElement): void {
  const page = field.form;
  if (!page) return;
  const button = [...page.elements].find(
    (one): one is HTMLButtonElement | HTMLInputElement =>
      (one instanceof HTMLButtonElement && one.type === "submit") ||
      (one instanceof HTMLInputElement && (one.type === "submit" || one.type === "image")),
  );
  if (button) button.click();
  else if (page.querySelectorAll(ONE_LINE).length === 1) page.requestSubmit();
}
