import type { Span } from '#model/place.ts';
import { isMarkupName, MARKUP_NAMES, type MarkupName, markupSpec } from '../markup.ts';
import { nearest } from '../nearest.ts';
import type { MisplacedReason } from '../problems.ts';
import { COMPONENT_NAMES, type ComponentName, isComponentName, specOf } from '../vocabulary.ts';
import {
  type AttributeSpecs,
  type Element,
  isEventHandler,
  type ReadAttributes,
  readAttributes,
} from './attributes.ts';
import { type BuildContext, spanOf } from './context.ts';

/** What an element turns out to be; `attributes` is null when it may not be rendered. */
export type Opened =
  | { kind: 'component'; name: ComponentName; attributes: ReadAttributes; tag: Span }
  | { kind: 'markup'; name: MarkupName; attributes: Record<string, string> | null; tag: Span }
  | { kind: 'unknown'; tag: Span };

/** Where an element may stand and what it may hold; null for an unknown one. */
export function placement(
  name: string | null,
): { placement: 'inline' | 'block'; children: 'none' | 'inline' | 'blocks' } | null {
  if (name === null) return null;
  if (isComponentName(name)) return specOf(name);
  return isMarkupName(name) ? markupSpec(name) : null;
}

/** Reads the opening tag of an element and reports everything wrong with it. */
export function open(element: Element, parentSpan: Span, context: BuildContext): Opened {
  const name = element.name ?? '';
  const tag = tagSpan(element, parentSpan, context);
  reportEventHandlers(element, tag, context);
  if (isComponentName(name)) {
    const attributes = readAttributes(element, specOf(name).attributes, tag, context);
    return { kind: 'component', name, attributes, tag };
  }
  if (isMarkupName(name)) {
    const read = readAttributes(element, textAttributes(markupSpec(name).attributes), tag, context);
    return { kind: 'markup', name, attributes: read === null ? null : onlyTexts(read), tag };
  }
  context.problems.push({
    code: 'unknown-component',
    data: { name, nearest: nearest(name, [...COMPONENT_NAMES, ...MARKUP_NAMES]) },
    span: tag,
  });
  return { kind: 'unknown', tag };
}

/** Reports that an element stands where it may not, or holds what it may not. */
export function misplaced(
  component: string,
  why: MisplacedReason,
  span: Span,
  { problems }: BuildContext,
): void {
  problems.push({ code: 'misplaced-component', data: { component, why }, span });
}

/** The place of an element's opening tag: its whole body would hide what is meant. */
export function tagSpan(element: Element, parentSpan: Span, { source }: BuildContext): Span {
  const span = spanOf(element, parentSpan);
  const last = element.attributes.at(-1);
  const from =
    last?.position === undefined
      ? source.offsetAt(span.start) + (element.name ?? '').length + 1
      : source.offsetAt(last.position.end);
  const close = source.text.indexOf('>', from);
  const end = source.offsetAt(span.end);
  return close === -1 || close >= end
    ? span
    : { start: span.start, end: source.pointAt(close + 1) };
}

function reportEventHandlers(element: Element, tag: Span, { problems }: BuildContext): void {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !isEventHandler(attribute.name)) continue;
    problems.push({
      code: 'event-handler',
      data: { element: element.name ?? '', attribute: attribute.name },
      span: spanOf(attribute, tag),
    });
  }
}

function textAttributes(names: readonly string[]): AttributeSpecs {
  return Object.fromEntries(
    names.map((name) => [name, { type: 'text', required: false, description: '' }]),
  );
}

function onlyTexts(read: Record<string, unknown>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(read)) {
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
}
