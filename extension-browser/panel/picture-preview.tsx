import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Cover, drawPicture, type Picture } from "../overlay/pictures.ts";
import type { Texts } from "./texts.ts";

/** Smaller than this (in pixels on the screen) is a click, not a drag. */
const DRAG = 4;

/** A screenshot before it goes: what is secret in it can be covered by dragging over it. */
export function PicturePreview({ picture, texts }: { readonly picture: Picture; readonly texts: Texts }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const [count, setCount] = useState(picture.covers.length);
  const { width, height } = picture.bitmap;

  function paint(open?: Cover): void {
    const context = canvas.current?.getContext("2d");
    if (context) drawPicture(context, open ? { ...picture, covers: [...picture.covers, open] } : picture);
  }
  useLayoutEffect(() => paint(), [picture, count]);

  function point(event: PointerEvent): { x: number; y: number } {
    const box = canvas.current!.getBoundingClientRect();
    const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
    return {
      x: clamp(((event.clientX - box.left) / box.width) * width, width),
      y: clamp(((event.clientY - box.top) / box.height) * height, height),
    };
  }

  function coverTo(event: PointerEvent): Cover | undefined {
    if (!from.current) return undefined;
    const to = point(event);
    const [x, y] = [Math.min(from.current.x, to.x), Math.min(from.current.y, to.y)];
    return { x, y, width: Math.abs(to.x - from.current.x), height: Math.abs(to.y - from.current.y) };
  }

  return (
    <figure>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={picture.name}
        onPointerDown={(event) => {
          from.current = point(event);
          canvas.current!.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => from.current && paint(coverTo(event))}
        onPointerUp={(event) => {
          const cover = coverTo(event);
          from.current = undefined;
          const scale = width / canvas.current!.getBoundingClientRect().width;
          if (cover && cover.width > DRAG * scale && cover.height > DRAG * scale) picture.covers.push(cover);
          setCount(picture.covers.length);
          paint();
        }}
      />
      <figcaption>
        <span class="secondary">{picture.name}</span>
        {count > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              picture.covers.pop();
              setCount(picture.covers.length);
            }}
          >
            {texts.files.uncover}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
