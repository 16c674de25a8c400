import { findSupportForm, type SupportForm } from "./support-form.ts";

/** Attributes by which fields appear, disappear or are unlocked: a section that is folded up only changes its class. */
const SHOWING = ["hidden", "open", "class", "style", "aria-hidden", "aria-expanded", "disabled", "readonly"];
const NAMING = ["aria-label", "aria-labelledby", "placeholder"];

/** Milliseconds for a page to finish a burst of rendering before it is looked at again. */
const SETTLE = 60;
/** Milliseconds between two looks at a page on which the form still stands. */
const CALM = 1000;

/** Tells which form is on the page, now and whenever it comes, goes or is mounted anew. */
export function watchSupportForm(
  page: Document,
  onForm: (form: SupportForm | undefined) => void,
  signal: AbortSignal,
): { lookAgain(): void } {
  let form: SupportForm | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  /** The next look is not urgent. */
  let calmly = false;

  function look(): void {
    timer = undefined;
    last = performance.now();
    const { location } = page;
    const found = findSupportForm(page, location.search + location.hash);
    if (sameForm(form, found)) return;
    form = found;
    onForm(found);
  }

  /** A page renders at each key press: while the form still stands there, it is looked at now and then only. */
  function lookAgain(): void {
    const stands = form?.text.isConnected === true && form.subject?.isConnected !== false;
    if (signal.aborted || (timer !== undefined && (stands || !calmly))) return;
    clearTimeout(timer);
    calmly = stands;
    timer = setTimeout(look, stands ? Math.max(SETTLE, last + CALM - performance.now()) : SETTLE);
  }

  const observer = new MutationObserver(lookAgain);
  // Attributes: a wizard may only hide its steps, a reply box may be unlocked, labels are translated in place.
  observer.observe(page.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...SHOWING, ...NAMING],
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
  return { lookAgain };
}

function sameForm(a: SupportForm | undefined, b: SupportForm | undefined): boolean {
  return (
    a?.text === b?.text && a?.subject === b?.subject && a?.kind === b?.kind && a?.language === b?.language
  );
}
