/** What of these has a value. An optional property is left out where there is none, and never there as undefined. */
export function given<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function given(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
