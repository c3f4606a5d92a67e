import { type Draft, FACTS, only, type Spot } from './draft.ts';
import { addCapability, addCircle, addConcept, addLantern, addUnquoted, LANTERN } from './fresh.ts';
import type { Mutators, Prepared } from './mutator.ts';
import { misspelt } from './prose.ts';
import { NoPlace, type Random } from './random.ts';

/** The facts of cases whose customer stayed: one who left proves nothing. */
const CASES = /\/cases\/(?!zomato-left)[^/]+\/facts\.yaml$/;
const COURSES = /\/courses\/[^/]+\/facts\.yaml$/;

/** Mistakes that open the loop. */
export const loopMutators = {
  'case-links-capability': {
    'the capabilities of a case are left out': (draft, random) =>
      withoutTop(draft, random.pick(draft.paths(CASES)), 'capabilities'),
    'the capabilities of a case are left empty': (draft, random) =>
      emptied(draft, random.pick(draft.paths(CASES)), 'capabilities'),
    'a new case names no capability': {
      prepare: addLantern,
      mistake: (draft) => withoutTop(draft, `${LANTERN.case}/facts.yaml`, 'capabilities'),
    },
  },
  'capability-has-product': {
    'the product is left out': (draft, random) =>
      withoutTop(draft, random.pick(draft.paths(/\/capabilities\/.*facts\.yaml$/)), 'product'),
    'the product is left blank': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^product: [a-z]/)), () => 'product:'),
  },
  'no-dead-reference': {
    'an id in a list is misspelt': (draft, random) =>
      draft.change(
        random.pick(
          ['capabilities', 'needs', 'concepts', 'flags', 'cases', 'partners', 'courses'].flatMap(
            (name) => linesOfList(draft, name),
          ),
        ),
        (text) => text.replace(/[a-z][a-z0-9-]+/, (id) => misspelt(random, id)),
      ),
    'a link in a telling is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(/\.mdx$/, /<Ref to="[a-z]+\/[a-z-]{5,}"/)), (text) =>
        text.replace(
          /(<Ref to="[a-z]+\/)([a-z0-9-]+)/,
          (_, to: string, id: string) => to + misspelt(random, id),
        ),
      ),
    'a figure in a telling is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(/\.mdx$/, /<Metric id="[a-z-]{4,}"/)), (text) =>
        text.replace(
          /(<Metric id=")([a-z0-9-]+)/,
          (_, to: string, id: string) => to + misspelt(random, id),
        ),
      ),
    'the source of a figure is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}source: [a-z]{4,}/)), (text) =>
        text.replace(/(source: )(.*)/, (_, to: string, id: string) => to + misspelt(random, id)),
      ),
    'the customer of a case is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(CASES, /^customer: /)), (text) =>
        text.replace(/(customer: )(.*)/, (_, to: string, id: string) => to + misspelt(random, id)),
      ),
  },
  'capability-without-proof': {
    'the case that proves it no longer names it': {
      prepare: addPausing,
      mistake: (draft) => {
        removeLine(draft, CASES, '  - pause-and-resume');
        return PAUSING;
      },
    },
    'what was planned is called available before anybody uses it': {
      prepare: (draft, random) => {
        addPausing(draft, random);
        removeLine(draft, CASES, '  - pause-and-resume');
        removeLine(draft, COURSES, '  - pause-and-resume');
        draft.write(PAUSE, draft.text(PAUSE).replace('state: ga', 'state: planned'));
      },
      mistake: (draft, random) => {
        draft.write(PAUSE, draft.text(PAUSE).replace('state: planned', 'state: ga'));
        const course = random.pick(draft.find(COURSES, /^capabilities:$/));
        draft.replaceLines({ file: course.file, line: course.line + 1 }, 0, '  - pause-and-resume');
        return PAUSING;
      },
    },
  },
  'need-without-answer': {
    'the only answer is taken away': (draft, random) => {
      const answers = linesOfList(draft, 'answers');
      const alone = answers.filter(
        ({ text }) => answers.filter((other) => other.text === text).length === 1,
      );
      const { text, ...spot } = random.pick(alone);
      draft.replaceLines(spot, 1);
      const list = draft.top(spot.file, 'answers');
      if (list?.count === 1) draft.replaceLines(list, 1, 'answers: []');
      return whole(draft, `content/needs/${text.slice(4)}/facts.yaml`);
    },
    'a new need has no answer yet': (draft) => {
      draft.write(
        'content/needs/warm-start/facts.yaml',
        'kind: market\nindustries:\n  - banking\n',
      );
      draft.write(
        'content/needs/warm-start/en.mdx',
        '---\ntitle: Start warm\nsummary: Who starts cold is slow.\n---\n\nCold starts are slow.\n',
      );
      draft.write(
        'content/needs/warm-start/zh.mdx',
        '---\ntitle: 热启动\nsummary: 冷启动慢。\n---\n\n冷启动很慢。\n',
      );
      return { file: 'content/needs/warm-start/facts.yaml', line: 1 };
    },
  },
  'demand-unanswered': {
    'an answer is planned for a day that is over': (draft, random) => {
      const item = random.pick(
        draft.items('demands').filter((one) => one.lines.includes('      state: shipped')),
      );
      const at = item.lines.indexOf('      state: shipped');
      const answer = { file: item.file, line: item.line + at };
      const rest = item.lines.slice(at + 1).findIndex((line) => line.startsWith('      release:'));
      if (rest !== -1) draft.replaceLines({ file: item.file, line: answer.line + 1 + rest }, 1);
      draft.replaceLines(answer, 1, '      state: planned', '      target: 2024-Q2');
      const tie = draft
        .find(only(item.file), /^ {6}tie:/)
        .find(({ line }) => line > answer.line && line < item.line + item.lines.length + 1);
      if (tie !== undefined) draft.replaceLines(tie, 1);
      return [item.line, answer.line - 1, answer.line, answer.line + 1].map((line) => ({
        file: item.file,
        line,
      }));
    },
    'what is said to be shipped is only planned': {
      prepare: (draft, random) => {
        addPausing(draft, random);
        removeLine(draft, CASES, '  - pause-and-resume');
        removeLine(draft, COURSES, '  - pause-and-resume');
        draft.write(PAUSE, draft.text(PAUSE).replace('state: ga', 'state: planned'));
      },
      mistake: (draft, random) => {
        const item = random.pick(
          draft.items('demands').filter((one) => one.lines.includes('      state: shipped')),
        );
        const capability = draft.field(item, 'capability') ?? item;
        draft.change(capability, () => '    capability: pause-and-resume');
        return item.lines.map((_, below) => ({ file: item.file, line: item.line + below }));
      },
    },
  },
  'customer-without-case': {
    'a new customer has no case yet': {
      prepare: addLantern,
      mistake: (draft) => {
        draft.delete(LANTERN.case);
        return { file: `${LANTERN.customer}/facts.yaml`, line: 1 };
      },
    },
    'the case names another customer': {
      prepare: addUnquoted,
      mistake: (draft, random) => {
        const other = random.pick(draft.paths(/\/customers\/[^l][^/]*\/facts\.yaml$/));
        const id = other.split('/')[2] ?? '';
        const file = `${LANTERN.case}/facts.yaml`;
        draft.write(file, draft.text(file).replace('customer: lantern-pay', `customer: ${id}`));
        return { file: `${LANTERN.customer}/facts.yaml`, line: 1 };
      },
    },
  },
  'course-covers-capability': {
    'a course teaches only what is planned': {
      prepare: (draft, random) => {
        addPausing(draft, random);
        removeLine(draft, CASES, '  - pause-and-resume');
        draft.write(PAUSE, draft.text(PAUSE).replace('state: ga', 'state: planned'));
      },
      mistake: (draft) => {
        const taught = draft.find(COURSES, /^ {2}- pause-and-resume$/)[0];
        const list = taught && draft.top(taught.file, 'capabilities');
        if (list === undefined) throw new NoPlace();
        draft.replaceLines(list, list.count, 'capabilities:', '  - pause-and-resume');
        return [0, 1].map((below) => ({ file: list.file, line: list.line + below }));
      },
    },
    'the capabilities of a course are left empty': (draft, random) =>
      emptied(draft, random.pick(draft.paths(COURSES)), 'capabilities'),
  },
  'capability-without-course': {
    'the course that teaches it no longer names it': {
      prepare: addPausing,
      mistake: (draft) => {
        removeLine(draft, COURSES, '  - pause-and-resume');
        return PAUSING;
      },
    },
    'the course that teaches it is withdrawn': {
      prepare: (draft, random) => {
        addPausing(draft, random);
        removeLine(draft, COURSES, '  - pause-and-resume');
        const folder = 'content/courses/pausing';
        draft.write(
          `${folder}/facts.yaml`,
          draft
            .text('content/courses/talent-plan/facts.yaml')
            .replace(/name:\n.*\n.*\n/, 'name: { en: Pausing, zh: 暂停课 }\n')
            .replace('capabilities:\n', 'capabilities:\n  - pause-and-resume\n'),
        );
        draft.write(`${folder}/en.mdx`, '---\nsummary: How to pause.\n---\n\nPausing is taught.\n');
        draft.write(`${folder}/zh.mdx`, '---\nsummary: 学会暂停。\n---\n\n这门课教暂停。\n');
      },
      mistake: (draft) => {
        draft.replaceLines(
          { file: 'content/courses/pausing/facts.yaml', line: 1 },
          0,
          'status: withdrawn',
        );
        return PAUSING;
      },
    },
  },
  'certification-leads-nowhere': {
    'its only capabilities are left out': onlyLead('certifications', 'capabilities', ['courses']),
    'its only courses are left out': onlyLead('certifications', 'courses', ['capabilities']),
  },
  'partner-leads-nowhere': {
    'its only capabilities are left out': onlyLead('partners', 'capabilities', ['cases']),
    'its only cases are left out': onlyLead('partners', 'cases', ['capabilities']),
  },
  'isv-leads-nowhere': {
    'its only capabilities are left out': onlyLead('isvs', 'capabilities', ['cases']),
    'its only cases are left out': onlyLead('isvs', 'cases', ['capabilities']),
  },
  'summit-leads-nowhere': {
    'its only talk is crossed out': {
      prepare: addMeetup,
      mistake: (draft) => {
        removeLine(draft, /harbour-evening/, '  - online-ddl');
        draft.write(MEETUP, draft.text(MEETUP).replace('capabilities:', 'capabilities: []'));
        return { file: MEETUP, line: 1 };
      },
    },
    'its only capabilities are left empty': {
      prepare: addMeetup,
      mistake: (draft) => emptied(draft, MEETUP, 'capabilities'),
    },
  },
  'concept-orphan': {
    'what named it names it no more': {
      prepare: (draft) => {
        addConcept(draft);
        const circle = `${addCircle(draft)}/facts.yaml`;
        draft.write(circle, `${draft.text(circle)}  - quiet-hours\n`);
      },
      mistake: (draft) => {
        removeLine(draft, /night-owls/, '  - quiet-hours');
        return { file: 'content/concepts/quiet-hours/facts.yaml', line: 1 };
      },
    },
    'a new concept is named nowhere yet': (draft) => ({
      file: `${addConcept(draft)}/facts.yaml`,
      line: 1,
    }),
  },
  'circle-reached-by-nothing': {
    'what it cares for is left out': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft) => withoutTop(draft, 'content/circles/night-owls/facts.yaml', 'concepts'),
    },
    'what it cares for is left empty': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft) => emptied(draft, 'content/circles/night-owls/facts.yaml', 'concepts'),
    },
  },
} satisfies Mutators;

const PAUSE = 'content/capabilities/pause-and-resume/facts.yaml';
const PAUSING: readonly Spot[] = [
  { file: PAUSE, line: 1 },
  { file: PAUSE, line: 3 },
];

function addPausing(draft: Draft, random: Random): void {
  addCapability(
    draft,
    random.pick(draft.find(CASES, /^capabilities:$/)).file,
    random.pick(draft.find(COURSES, /^capabilities:$/)).file,
  );
}

const MEETUP = 'content/summits/harbour-evening/facts.yaml';

function addMeetup(draft: Draft): void {
  draft.write(
    MEETUP,
    `name: { en: Harbour evening, zh: 港湾之夜 }
kind: meetup
url: https://meetups.example/harbour-evening
date: 2025-06
capabilities:
  - online-ddl
`,
  );
  const folder = MEETUP.replace('/facts.yaml', '');
  draft.write(`${folder}/en.mdx`, '---\nsummary: An evening by the water.\n---\n\nPeople met.\n');
  draft.write(`${folder}/zh.mdx`, '---\nsummary: 水边的一个晚上。\n---\n\n大家见了面。\n');
}

/** Of an entry that leads on by one field only, that field is left out. */
function onlyLead(kind: string, lead: string, others: readonly string[]): Prepared {
  const files = new RegExp(`^content/${kind}/[^/]+/facts\\.yaml$`);
  let chosen = '';
  return {
    prepare: (draft, random) => {
      const able = draft
        .paths(files)
        .filter((file) => draft.top(file, lead) !== undefined && !isNamedByCase(draft, file));
      chosen = random.pick(able);
      for (const other of others) {
        const field = draft.top(chosen, other);
        if (field !== undefined) draft.replaceLines(field, field.count, `${other}: []`);
      }
    },
    mistake: (draft) => emptied(draft, chosen, lead),
  };
}

/** Leaves a field of facts out: that it is missing is told of the file. */
function withoutTop(draft: Draft, file: string, name: string): Spot[] {
  const field = draft.top(file, name);
  if (field === undefined) throw new NoPlace(name);
  draft.replaceLines(field, field.count);
  return whole(draft, file);
}

/** Leaves a list of facts empty: told of the list, or of the whole entry. */
function emptied(draft: Draft, file: string, name: string): Spot[] {
  const field = draft.top(file, name);
  if (field === undefined) throw new NoPlace(name);
  draft.replaceLines(field, field.count, `${name}: []`);
  const empty = draft.find(only(file), /^[a-z]+: \[\]$/);
  return [...empty, ...whole(draft, file)];
}

/** Whether a case names an entry, and thereby leads on from it. */
function isNamedByCase(draft: Draft, facts: string): boolean {
  return draft.find(CASES, new RegExp(`^ {2}- ${facts.split('/')[2]}$`)).length > 0;
}

/** What an entry as a whole lacks is told of its beginning, or of what names it. */
function whole(draft: Draft, file: string): Spot[] {
  return [{ file, line: 1 }, ...draft.find(only(file), /^(?:name|kind):/)];
}

/** The lines of a top-level list of ids, in all facts. */
function linesOfList(draft: Draft, name: string): (Spot & { readonly text: string })[] {
  return draft.paths(FACTS).flatMap((file) => {
    const field = draft.top(file, name);
    if (field === undefined) return [];
    return draft
      .lines(file)
      .slice(field.line, field.line + field.count - 1)
      .flatMap((text, index) =>
        /^ {2}- [a-z0-9-]+$/.test(text) ? [{ file, line: field.line + 1 + index, text }] : [],
      );
  });
}

/** Removes a line wherever it stands. */
function removeLine(draft: Draft, files: RegExp, line: string): void {
  for (const found of draft.find(files, new RegExp(`^${line}$`))) draft.replaceLines(found, 1);
}
