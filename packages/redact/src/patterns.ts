import { troubleOf } from "./linear.ts";

/** A pattern of the user's, and what its matches are called. */
export interface UserPattern {
  /** Names the kind; its placeholder is made of it. */
  readonly name: string;
  /** A regular expression with the flag `u`, without slashes. */
  readonly pattern: string;
}

const COMPILED = new WeakMap<UserPattern, RegExp>();

/** The pattern ready for use. Throws a RangeError where it is refused; `refusePattern` says why in people's words. */
export function compilePattern(own: UserPattern): RegExp {
  let compiled = COMPILED.get(own);
  if (compiled === undefined) {
    const trouble = troubleOf(own.pattern);
    if (trouble !== undefined) throw new RangeError(`Pattern "${own.name}" is ${trouble.why}`);
    compiled = new RegExp(own.pattern, "gu");
    COMPILED.set(own, compiled);
  }
  return compiled;
}
