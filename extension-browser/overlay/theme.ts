import type { MarkStyles } from "@casewright/textarea-marks";

/** Whether the page shows this field on a dark ground; asked of the pixels, not of a theme's class name. */
export function isDark(field: Element): boolean {
  for (let element: Element | null = field; element; element = element.parentElement) {
    const [red, green, blue, alpha = 1] = channels(getComputedStyle(element).backgroundColor);
    if (alpha < 0.5 || red === undefined) continue;
    return 0.2126 * red + 0.7152 * green! + 0.0722 * blue! < 110;
  }
  return false;
}

function channels(color: string): readonly number[] {
  return color === "transparent" ? [0, 0, 0, 0] : (color.match(/[\d.]+/g) ?? []).map(Number);
}

/** Calls back when the page changes between light and dark. */
export function watchTheme(onChange: () => void, signal: AbortSignal): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", onChange, { signal });
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, {
      attributes: true,
      attributeFilter: ["class", "style", "data-theme", "data-mode"],
    });
  signal.addEventListener("abort", () => observer.disconnect());
}

/** The line's shape tells the levels apart without colour. */
export function markStyles(dark: boolean): MarkStyles {
  return dark
    ? {
        error: { color: "#ff7a7a", line: "solid", background: "rgb(255 122 122 / 20%)" },
        warning: { color: "#fbd332", line: "dashed" },
        info: { color: "#42b4ff", line: "dotted" },
        active: { color: "#42b4ff", line: "solid", background: "rgb(66 180 255 / 25%)" },
      }
    : {
        error: { color: "#db0000", line: "solid", background: "rgb(219 0 0 / 10%)" },
        warning: { color: "#b36b00", line: "dashed" },
        info: { color: "#006ce0", line: "dotted" },
        active: { color: "#006ce0", line: "solid", background: "rgb(0 108 224 / 15%)" },
      };
}
