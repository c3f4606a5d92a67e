import type { loopChecks } from '../../rules/loop.ts';
import type { WordsOf } from '../rule-words.ts';
import { count } from './phrases.ts';

/** The words of the rules about the closed loop, in English. */
export const loop: WordsOf<typeof loopChecks> = {
  'case-links-capability': {
    summary: 'A case leads back to at least one capability.',
    why: 'A case that proves nothing the product can do is a story about somebody else. This link closes the loop.',
    fix: 'Add "capabilities:" with at least one folder name from content/capabilities/, one a line after "- ".',
    messages: {
      none: ({ case: id }) =>
        `Unexpected case "${id}" without capabilities, expected at least one capability that it proves`,
    },
  },
  'capability-has-product': {
    summary: 'A capability belongs to a product.',
    why: 'Otherwise its proofs lead nowhere.',
    fix: 'Add "product:" with a folder name from content/products/.',
    messages: {
      none: ({ capability }) =>
        `Unexpected capability "${capability}" without a product, expected the product that can do it`,
    },
  },
  'no-dead-reference': {
    summary: 'Whatever one entry says of another by its id exists.',
    why: 'A dead reference is a proof that leads nowhere.',
    fix: 'Correct the id, or add what it names.',
    messages: {
      kind: ({ kind, kinds }) => `Unexpected kind "${kind}", expected one of: ${kinds}`,
      entry: ({ id, kind }) =>
        `Unexpected "${id}", expected the name of a folder in content/${kind}/`,
      renamed: ({ id }) =>
        `Unexpected former name "${id}", expected the name that its folder has now`,
      metric: ({ id, entry }) =>
        `Unexpected metric "${id}", expected the id of a metric of ${entry}`,
      demand: ({ id, entry }) =>
        `Unexpected demand "${id}", expected the id of a demand of ${entry}`,
      term: ({ id, vocabulary }) =>
        `Unexpected "${id}", expected one of the ${vocabulary} in content/taxonomy.yaml`,
      source: ({ id }) =>
        `Unexpected source "${id}", expected the id of a source listed under "sources:" of this entry`,
      quote: ({ id }) => `Unexpected quote "${id}", expected the id of a quote of this entry`,
      picture: ({ name }) =>
        `Unexpected picture "${name}", expected a file that lies beside this telling`,
    },
  },
  'capability-without-proof': {
    summary: 'A capability that can be used is proven by a case that is shown.',
    why: 'What no customer has shown is a promise. Readers and sales look for the proof and find none.',
    fix: 'Add the capability to "capabilities:" of a case that proves it, publish the case that waits, or set "state: planned" if it cannot be used yet.',
    messages: {
      none: ({ capability }) =>
        `Unexpected capability "${capability}" that no case proves, expected at least one case with it under "capabilities:"`,
      left: ({ capability, cases }) =>
        `Unexpected capability "${capability}" that is told only by customers who left (${cases}), expected a case of one who stayed; leaving is counter-evidence, never a proof`,
      hidden: ({ capability, day, held }) =>
        `Unexpected capability "${capability}" without a proof that may be shown on ${day}, expected these to be public: ${held}`,
    },
  },
  'need-without-answer': {
    summary:
      'A need is answered by a capability, by a plan with its target, or by a reasoned decline.',
    why: 'An open need is where the loop stands open: customers said what hurts, and nobody said what becomes of it.',
    fix: 'List the need under "answers:" of the capability that answers it, or decide: "planned:" with a target, or "declined:" with the reason. If it is truly open, excuse it in place until the day you will look again.',
    messages: {
      open: ({ need, cases }) =>
        `Unexpected need "${need}" without an answer${Number(cases) > 0 ? `, though ${count(cases, 'case')} ${Number(cases) === 1 ? 'raises' : 'raise'} it` : ''}, expected a capability that answers it, "planned:" with a target, or "declined:" with a reason`,
      unpublished: ({ need, capabilities }) =>
        `Unexpected need "${need}" answered by drafts only, expected these capabilities to be published: ${capabilities}`,
      overdue: ({ need, target, day }) =>
        `Unexpected plan for the need "${need}" whose target ${target} has passed on ${day}, expected the capability that came of it, or a new target`,
    },
  },
  'demand-unanswered': {
    summary:
      'What a customer asked for ends in a capability, in a plan with its target, or in a reasoned decline.',
    why: 'A customer who asked and hears nothing asks somebody else. And an answer that time has overtaken is worse than none.',
    fix: 'Write into "answer:" what came of it: "shipped", "planned" with a target still to come, or "declined" with the reason. If nobody knows, keep "open" and say under "text:" what is known. After how many years this is asked is "limits: { askAge: … }" in content/site.yaml.',
    messages: {
      overdue: ({ demand, target, day }) =>
        `Unexpected target ${target} of the ask "${demand}", which has passed on ${day}, expected what came of it, or a new target`,
      'not-there': ({ demand, capability }) =>
        `Unexpected "shipped" for the ask "${demand}", while its capability "${capability}" is only planned, expected "planned" with a target, or a capability that is there`,
      open: ({ demand, date, years }) =>
        `Unexpected ask "${demand}" of ${date}, open for more than ${count(years, 'year')}, expected an answer, or "text:" with what is known`,
    },
  },
  'customer-without-case': {
    summary: 'A customer has a case.',
    why: 'A name without a story proves nothing, and a reader who clicks it finds an empty page.',
    fix: 'Write a case with "customer:" naming this folder (`npm run new` helps), or set "status: draft" until there is one.',
    messages: {
      none: ({ customer }) =>
        `Unexpected customer "${customer}" without a case, expected at least one in content/cases/`,
      withdrawn: ({ customer, cases }) =>
        `Unexpected customer "${customer}" whose cases are all withdrawn (${cases}), expected a case that may be shown, or "status: withdrawn" here too`,
    },
  },
  'course-covers-capability': {
    summary: 'A course teaches at least one capability that can be used.',
    why: 'Training that leads back to nothing the product can do fills no gap of a customer.',
    fix: 'Add a folder name from content/capabilities/ under "capabilities:", one that is published and not only planned.',
    messages: {
      none: ({ course }) =>
        `Unexpected course "${course}" that teaches no capability, expected at least one under "capabilities:"`,
      unusable: ({ course, capabilities }) =>
        `Unexpected course "${course}" that teaches nothing one can use yet (${capabilities}), expected a capability that is published and not only planned`,
    },
  },
  'capability-without-course': {
    summary: 'People can learn to use each capability in a course.',
    why: 'This is the talent gap: a customer who wants the capability finds nobody who has learnt it.',
    fix: 'Add the capability to "capabilities:" of a course that teaches it. If there is none, excuse it in place with the reason and the day you will look again.',
    messages: {
      none: ({ capability }) =>
        `Unexpected capability "${capability}" that no course teaches, expected a course with it under "capabilities:"`,
    },
  },
  'certification-leads-nowhere': {
    summary: 'A certificate leads to a course or to a capability.',
    why: 'Otherwise nobody can tell what its holder has learnt.',
    fix: 'List the courses that prepare for it under "courses:", or what it covers under "capabilities:".',
    messages: {
      none: ({ certification }) =>
        `Unexpected certificate "${certification}" that leads nowhere, expected a course under "courses:" or a capability under "capabilities:"`,
      hidden: ({ certification, named }) =>
        `Unexpected certificate "${certification}" that leads only to what is not published, expected one of these to be published: ${named}`,
    },
  },
  'partner-leads-nowhere': {
    summary: 'A partner leads to a capability or to a case.',
    why: 'A logo alone does not tell a customer what this partner brings, and to whom it has brought it.',
    fix: 'List what it brings under "capabilities:", or the cases it took part in under "cases:".',
    messages: {
      none: ({ partner }) =>
        `Unexpected partner "${partner}" that leads nowhere, expected a capability under "capabilities:" or a case under "cases:"`,
      hidden: ({ partner, named }) =>
        `Unexpected partner "${partner}" that leads only to what is not published, expected one of these to be published: ${named}`,
    },
  },
  'isv-leads-nowhere': {
    summary: 'An integration or solution leads to a capability or to a case.',
    why: 'Here the loop comes back to the product. Without this link it stays open.',
    fix: 'List what it relies on under "capabilities:", or the cases it takes part in under "cases:".',
    messages: {
      none: ({ isv }) =>
        `Unexpected software "${isv}" that leads nowhere, expected a capability under "capabilities:" or a case under "cases:"`,
      hidden: ({ isv, named }) =>
        `Unexpected software "${isv}" that leads only to what is not published, expected one of these to be published: ${named}`,
    },
  },
  'summit-leads-nowhere': {
    summary: 'An event leads to a capability or to a case, by itself or through who took part.',
    why: 'An event feeds the loop only if its visitors can go on from there.',
    fix: 'Say under "talks:", "capabilities:", "customers:" or "partners:" what it was about and who took part, or link to it in the telling with <Ref>.',
    messages: {
      none: ({ summit }) =>
        `Unexpected event "${summit}" that leads nowhere, expected a capability, a case, a customer or a partner, in its facts or linked in its telling`,
      hidden: ({ summit, named }) =>
        `Unexpected event "${summit}" that leads only to what is not published, expected one of these to be published: ${named}`,
    },
  },
  'concept-orphan': {
    summary: 'Something refers to each concept.',
    why: 'A concept explains what a story, a claim or a course says. If none of them needs it, nobody finds it.',
    fix: 'List it under "concepts:" of a story, a claim, a course or a circle, or link to it in a telling with <Ref>.',
    messages: {
      none: ({ concept }) =>
        `Unexpected concept "${concept}" that nothing refers to, expected a story, a claim, a course, a circle or a telling that does`,
    },
  },
  'circle-reached-by-nothing': {
    summary: 'Something reaches each circle of people.',
    why: 'A circle to which no story, claim, concept or event is addressed is a list of strangers.',
    fix: 'List it under "circles:" of a story that is written for it, or say in its facts which "concepts:", "flags:" or "summits:" it cares for.',
    messages: {
      none: ({ circle }) =>
        `Unexpected circle "${circle}" that nothing reaches, expected a story, a claim, a concept or an event for it`,
    },
  },
  'loop-stage-empty': {
    summary: 'No stage of the loop is empty while others stand before and behind it.',
    why: 'The loop turns only if each stage hands over to the next. Where one is empty, what customers say no longer comes back to the product.',
    fix: 'Add an entry of that stage (`npm run new`), or turn the rule off under "checks:" in content/site.yaml if this site does without.',
    messages: {
      none: ({ stage }) =>
        `Unexpected gap in the loop at the stage "${stage}", expected at least one entry, as the stages around it have`,
    },
  },
};
