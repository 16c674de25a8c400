import type { Language } from "@casewright/language";
import css from "../panel/panel.css?inline";
import { textsIn } from "../panel/texts.ts";

/** The last thing an overlay says whose extension is gone: one line that leaves at a click. */
export function sayFarewell(language: Language, dark: boolean): void {
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
  notice.className = "farewell";
  notice.setAttribute("role", "status");
  notice.textContent = textsIn(language).gone;
  notice.addEventListener("click", () => host.remove());
  box.append(notice);
  root.append(style, box);
  document.documentElement.append(host);
}
