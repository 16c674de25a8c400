/** Milliseconds between signs of life, and the silence after which what is left in the page goes. */
const BEAT = 1000;
const SILENCE = 5000;

/** What is to become of an element when nobody is there any more. */
export type Orphans = () => readonly (readonly [element: Element, look: Keyframe])[];

/**
 * Firefox ends the scripts of an extension that is switched off or updated without a word, and leaves what they put
 * into the page. So that it goes by itself, each element has an animation that changes its look after a silence, and
 * that is set back as long as somebody is there. To be called back when something new was put into the page.
 */
export function endOrphans(orphans: Orphans, signal: AbortSignal): () => void {
  const animations = new Map<Element, Animation>();

  function begin(element: Element, look: Keyframe): Animation {
    const animation = element.animate([look, look], { delay: SILENCE, duration: 1, fill: "forwards" });
    animations.set(element, animation);
    return animation;
  }

  function beat(): void {
    const now = orphans();
    for (const [element, look] of now) {
      const animation = animations.get(element) ?? begin(element, look);
      animation.currentTime = 0;
    }
    const there = new Set(now.map(([element]) => element));
    for (const [element, animation] of animations) if (!there.has(element)) end(element, animation);
  }

  function end(element: Element, animation: Animation): void {
    animation.cancel();
    animations.delete(element);
  }

  const timer = setInterval(beat, BEAT);
  document.addEventListener("visibilitychange", beat, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    for (const [element, animation] of animations) end(element, animation);
  });
  return beat;
}
