/** `1 secret`, `2 secrets`: for English; Japanese has no plural. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
