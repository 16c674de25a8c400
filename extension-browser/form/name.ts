import { plainName } from "./words.ts";

const HEADINGS = "h1, h2, h3, h4, [role=heading]";

/** The accessible name, as far as the console's markup needs it, as `plainName` has it. */
export function nameOf(element: Element): string {
  const page = element.ownerDocument;
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => (id ? page.getElementById(id)?.textContent : ""))
    .join(" ");
  const labels = [...((element as HTMLInputElement).labels ?? [])]
    .map((label) => label.textContent)
    .join(" ");
  const content = element.matches("button, [role=button], [role=radio]") ? element.textContent : "";
  const legend = element.querySelector(":scope > legend")?.textContent;
  const names = [
    labelledBy,
    element.getAttribute("aria-label"),
    labels,
    legend,
    content,
    element.matches("input[type=submit]") ? (element as HTMLInputElement).value : "",
    element.getAttribute("placeholder"),
    element.getAttribute("title"),
  ];
  const name = names.find((one) => one?.trim());
  return plainName(name ?? (element.matches("textarea") ? headingAbove(element) : ""));
}

/** A text area that has no name of its own is named by the heading of the box it stands in. */
function headingAbove(element: Element): string {
  for (let box = element.parentElement, up = 0; box && up < 12; box = box.parentElement, up++) {
    const headings = box.querySelectorAll(HEADINGS);
    if (headings.length > 0) return headings.length === 1 ? (headings[0]!.textContent ?? "") : "";
  }
  return "";
}
