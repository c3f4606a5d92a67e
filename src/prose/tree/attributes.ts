import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Span } from '#model/place.ts';
import { type ReadValue, readAttribute, words } from '../attribute-values.ts';
import { nearest } from '../nearest.ts';
import type { BadAttributeReason } from '../problems.ts';
import { type AttributeSpec, type ComponentName, isComponentName } from '../vocabulary.ts';
import { type BuildContext, spanOf } from './context.ts';

/** An element as MDX has it, within a sentence or on lines of its own. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of an element as their declarations read them; null when one is bad or missing. */
export type ReadAttributes = Record<string, ReadValue> | null;

/** The declarations of attributes by name. */
export type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;

/**
 * Reads the attributes of a known element, reports everything wrong with them, and notes what they
 * point at.
 */
export function readAttributes(
  element: Element,
  specs: AttributeSpecs,
  tag: Span,
  context: BuildContext,
): ReadAttributes {
  const component = element.name ?? '';
  const read: Record<string, ReadValue> = {};
  const seen = new Set<string>();
  let good = true;

  function specOf(name: string): AttributeSpec | undefined {
    return Object.hasOwn(specs, name) ? specs[name] : undefined;
  }

  function refuse(
    why: BadAttributeReason,
    span: Span,
    attribute: string | null,
    more: { value?: string | null; nearest?: string | null } = {},
  ): void {
    good = false;
    const expected = attribute === null ? null : (specOf(attribute) ?? null);
    context.problems.push({
      code: 'bad-attribute',
      data: { component, attribute, why, value: null, expected, nearest: null, ...more },
      span,
    });
  }

  function value(attribute: MdxJsxAttribute, spec: AttributeSpec, text: string): void {
    const place = valuePlace(attribute, text, tag, context);
    const result = readAttribute(spec, text);
    if (result.ok) {
      read[attribute.name] = result.value;
      if (isComponentName(component)) note(component, spec, text, result.value, place, context);
      return;
    }
    for (const part of result.bad) {
      const bad = text.slice(part.start, part.end);
      refuse('bad-value', place(part.start, part.end), attribute.name, {
        value: bad,
        nearest: part.nearest,
      });
    }
  }

  for (const attribute of element.attributes) {
    const span = spanOf(attribute, tag);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(attribute.value.trimStart().startsWith('...') ? 'spread' : 'expression', span, null);
      continue;
    }
    const { name } = attribute;
    const spec = specOf(name);
    const again = seen.has(name);
    seen.add(name);
    if (isEventHandler(name)) good = false;
    else if (spec === undefined)
      refuse('unknown', span, name, { nearest: nearest(name, Object.keys(specs)) });
    else if (again) refuse('duplicate', span, name);
    else if (typeof attribute.value === 'string') value(attribute, spec, attribute.value);
    else if (attribute.value === null || attribute.value === undefined)
      refuse('bad-value', span, name);
    else refuse('expression', span, name, { value: attribute.value.value });
  }
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.required && !seen.has(name)) refuse('missing', tag, name);
  }
  return good ? read : null;
}

/** Whether an attribute would run code when something happens: `onclick` and its kin. */
export function isEventHandler(name: string): boolean {
  return /^on/iu.test(name);
}

type Place = (start: number, end: number) => Span;

// Finds parts of a value in the file; the whole attribute where the file spells the value otherwise
// (character references, marks of a block quote at the beginning of lines).
function valuePlace(
  attribute: MdxJsxAttribute,
  text: string,
  tag: Span,
  { source }: BuildContext,
): Place {
  const span = spanOf(attribute, tag);
  const raw = source.slice(span);
  const quoted = /^[^=]*=\s*["']/u.exec(raw)?.[0] ?? '';
  const offsets = align(text, raw.slice(quoted.length, -1));
  if (offsets === null) return () => span;
  const base = source.offsetAt(span.start) + quoted.length;
  const inFile = (offset: number): number => base + (offsets[offset] ?? offset);
  return (start, end) =>
    source.spanOf(inFile(start), end > start ? inFile(end - 1) + 1 : inFile(end));
}

// Where each character of a value stands in what was written, which differs by the indentation of
// its lines; null where it differs by more.
function align(value: string, written: string): number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (const unit of value.split('')) {
    while (written[at] !== unit && /\s/.test(written[at] ?? '')) at++;
    if (written[at] !== unit) return null;
    offsets.push(at++);
  }
  return /^\s*$/.test(written.slice(at)) ? offsets : null;
}

function note(
  owner: ComponentName,
  spec: AttributeSpec,
  text: string,
  value: ReadValue,
  place: Place,
  { references }: BuildContext,
): void {
  const found = words(text);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return;
  const span = place(first.start, last.start + last.word.length);
  if (typeof value === 'string') {
    if (spec.type === 'quote') references.push({ kind: 'quote', quote: value, owner, span });
    if (spec.type === 'picture') references.push({ kind: 'picture', picture: value, owner, span });
  } else if ('kind' in value) {
    references.push({ kind: 'entry', entry: value, owner, span });
  } else if ('metric' in value) {
    references.push({ kind: 'metric', ...value, owner, span });
  } else {
    value.forEach((address, index) => {
      const { start, word } = found[index] ?? first;
      references.push({
        kind: 'metric',
        ...address,
        owner,
        span: place(start, start + word.length),
      });
    });
  }
}
