import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { Component } from '#prose/tree/nodes.ts';

/** The place of an attribute's value in a component's tag, or of the component if it is not plain. */
export function attributeSpan(component: Component, name: string, source: SourceText): Span {
  const start = source.offsetAt(component.position.start);
  // Strings are skipped whole, so that no value is taken for an attribute.
  const tokens = /([A-Za-z][\w-]*)\s*=\s*("[^"]*"|'[^']*')|"[^"]*"|'[^']*'|(\/?>)/g;
  for (const match of source.slice(component.position).matchAll(tokens)) {
    const [whole, attribute, value, end] = match;
    if (end !== undefined) break;
    if (attribute !== name || value === undefined) continue;
    const open = start + match.index + whole.length - value.length + 1;
    return source.spanOf(open, open + value.length - 2);
  }
  return component.position;
}
