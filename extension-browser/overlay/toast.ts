import type { Language } from "@casewright/language";
import css from "../panel/panel.css?inline";

/** How a line without a panel looks. */
export interface ToastLook {
  readonly language: Language;
  readonly dark: boolean;
}

/** Says one line where there is no panel; it leaves at a click, or as soon as `signal` is aborted. */
export function showToast(text: string, { language, dark }: ToastLook, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const host = document.createElement("casewright-panel");
  for (const [name, value] of Object.entries({
    all: "initial",
    position: "fixed",
    right: "12px",
    bottom: "12px",
  }))
    host.style.setProperty(name, value, "important");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const box = document.createElement("div");
  box.className = dark ? "casewright dark" : "casewright";
  box.lang = language;
  const notice = document.createElement("button");
  notice.type = "button";
  notice.className = "toast";
  notice.setAttribute("role", "status");
  notice.textContent = text;
  notice.addEventListener("click", () => host.remove());
  box.append(notice);
  root.append(style, box);
  document.documentElement.append(host);
  signal?.addEventListener("abort", () => host.remove());
}
