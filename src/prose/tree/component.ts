import type { Span } from '#model/place.ts';
import type { ReadValue } from '../attribute-values.ts';
import { type AttributeSpec, type ComponentName, specOf } from '../vocabulary.ts';
import { isInline } from './is-inline.ts';
import type { Block, Component, Inline } from './nodes.ts';

interface Candidate {
  type: 'component';
  name: ComponentName;
  inline: boolean;
  attributes: Readonly<Record<string, ReadValue>>;
  children: (Block | Inline)[];
  position: Span;
}

/** Makes a component node from parts that were read apart; null when they do not fit its row. */
export function makeComponent(
  name: ComponentName,
  attributes: Readonly<Record<string, ReadValue>>,
  children: (Block | Inline)[],
  position: Span,
): Component | null {
  const inline = specOf(name).placement === 'inline';
  const candidate: Candidate = { type: 'component', name, inline, attributes, children, position };
  return fits(candidate) ? candidate : null;
}

// The one place where values read at run time meet the types made from the vocabulary.
function fits(candidate: Candidate): candidate is Candidate & Component {
  const spec = specOf(candidate.name);
  return (
    candidate.inline === (spec.placement === 'inline') &&
    candidate.children.every(
      (child) => spec.children === (isInline(child) ? 'inline' : 'blocks'),
    ) &&
    Object.keys(candidate.attributes).every((key) => Object.hasOwn(spec.attributes, key)) &&
    Object.entries(spec.attributes).every(([key, attribute]) =>
      hasShape(attribute, candidate.attributes[key]),
    )
  );
}

function hasShape(spec: AttributeSpec, value: ReadValue | undefined): boolean {
  if (value === undefined) return !spec.required;
  switch (spec.type) {
    case 'metric':
      return typeof value === 'object' && 'metric' in value;
    case 'metrics':
      return Array.isArray(value);
    case 'entry':
      return typeof value === 'object' && 'kind' in value;
    case 'choice':
      return typeof value === 'string' && (spec.options ?? []).includes(value);
    default:
      return typeof value === 'string';
  }
}
