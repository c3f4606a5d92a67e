import { makePicture, type PictureRequest } from '#content/testing/make-picture.ts';
import { type Draft, FACTS, type Spot } from './draft.ts';
import { ANONYMOUS, addAnonymous, addLantern, DRAWING, LANTERN, QUOTE } from './fresh.ts';
import type { Mutators } from './mutator.ts';
import { sentence } from './prose.ts';
import { NoPlace } from './random.ts';

const CUSTOMERS = /^content\/customers\/[^/]+\/facts\.yaml$/;
const QUOTED = `${LANTERN.case}/facts.yaml`;
/** What concerns a telling as a whole is told of the first line of its head. */
const HEAD = 2;
const PLAN = `${LANTERN.case}/plan.svg`;

/** Mistakes with what customers permit. */
export const permissionMutators = {
  'anonymous-name-leak': {
    'the name stands in the English prose of another entry': {
      prepare: addAnonymous,
      mistake: (draft, random) =>
        sentence(draft, random, 'en', 'Lantern Pay did the same a year later.'),
    },
    'the name stands in the Chinese prose of another entry': {
      prepare: addAnonymous,
      mistake: (draft, random) => sentence(draft, random, 'zh', '灯笼支付后来也这么做。'),
    },
    'the alternative text of a picture says the name': {
      prepare: addAnonymous,
      mistake: (draft) =>
        changeOnly(draft, `${ANONYMOUS.case}/en.mdx`, 'One ledger', 'The ledger of Lantern Pay'),
    },
    'the address of a source says the domain': {
      prepare: addAnonymous,
      mistake: (draft) =>
        changeOnly(
          draft,
          `${ANONYMOUS.case}/facts.yaml`,
          'talks.example',
          'blog.lanternpay.example',
        ),
    },
    'a drawing says the name': {
      prepare: addAnonymous,
      mistake: (draft) =>
        changeOnly(
          draft,
          `${ANONYMOUS.case}/plan.svg`,
          '  <circle',
          '  <text y="20">灯笼支付</text><circle',
        ),
    },
    'a heading of facts says the name': {
      prepare: addAnonymous,
      mistake: (draft) =>
        changeOnly(
          draft,
          `${ANONYMOUS.case}/facts.yaml`,
          'title: A ledger',
          'title: Lantern Pay, a ledger',
        ),
    },
  },
  'permission-missing': {
    'the permission is left out': (draft, random) => {
      const file = random.pick(draft.paths(CUSTOMERS));
      const permission = draft.top(file, 'permission');
      if (permission === undefined) throw new NoPlace();
      draft.replaceLines(permission, permission.count);
      return { file, line: 1 };
    },
    'nobody knows where the agreement is kept': {
      prepare: addLantern,
      mistake: (draft) => {
        const file = `${LANTERN.customer}/facts.yaml`;
        const [evidence] = draft.find(new RegExp(`^${file}$`), /^ {2}evidence:/);
        if (evidence === undefined) throw new NoPlace();
        draft.replaceLines(evidence, 1);
        return draft.find(new RegExp(`^${file}$`), /^(?:permission| {2}basis):/);
      },
    },
  },
  'permission-expired': {
    'the permission ended last year': (draft, random) =>
      expired(draft, random.pick(draft.paths(CUSTOMERS))),
    'an agreement ended last month': {
      prepare: addLantern,
      mistake: (draft) => expiring(draft, `${LANTERN.customer}/facts.yaml`, '2026-10-31'),
    },
  },
  'permission-expires-soon': {
    'the permission ends this year': (draft, random) =>
      expiring(
        draft,
        random.pick(draft.paths(CUSTOMERS)),
        random.pick(['2026-12-01', '2026-12-31', '2027-01-15']),
      ),
    'an agreement ends next month': {
      prepare: addLantern,
      mistake: (draft) => expiring(draft, `${LANTERN.customer}/facts.yaml`, '2026-12-24'),
    },
  },
  'permission-scope': {
    'quotes are not covered': {
      prepare: addLantern,
      mistake: (draft) => {
        changeOnly(draft, `${LANTERN.customer}/facts.yaml`, 'name, quote,', 'name,');
        return draft.find(new RegExp(`^${QUOTED}$`), /^ {2}- id: q1/);
      },
    },
    'a picture is the logo, which is not covered': {
      prepare: addLantern,
      mistake: (draft) => {
        draft.write(`${LANTERN.customer}/logo.svg`, DRAWING);
        return { file: `${LANTERN.customer}/logo.svg`, line: 1 };
      },
    },
    'the translation is not covered': {
      prepare: addLantern,
      mistake: (draft) => {
        changeOnly(draft, `${LANTERN.customer}/facts.yaml`, ' translation,', '');
        return { file: `${LANTERN.case}/zh.mdx`, line: HEAD };
      },
    },
  },
  'quote-altered': {
    'one word of an English quote is changed': {
      prepare: addLantern,
      mistake: (draft) => changeOnly(draft, QUOTED, QUOTE.en, QUOTE.en.replace('sleep', 'rest')),
    },
    'one word of a Chinese quote is changed': {
      prepare: addLantern,
      mistake: (draft) => changeOnly(draft, QUOTED, QUOTE.zh, QUOTE.zh.replace('能', '可以')),
    },
    'the full stop of a quote is gone': {
      prepare: addLantern,
      mistake: (draft) => changeOnly(draft, QUOTED, QUOTE.en, QUOTE.en.replace('.', '')),
    },
  },
  'speaker-missing-role': {
    'the role is left out': {
      prepare: addLantern,
      mistake: (draft) => {
        const only = new RegExp(`^${QUOTED}$`);
        const [role] = draft.find(only, /^ {6}role:/);
        if (role === undefined) throw new NoPlace();
        draft.replaceLines(role, 1);
        return draft.find(only, /^ {4}speaker:| {6}name: \{ en: Lin/);
      },
    },
    'the role is left blank': {
      prepare: addLantern,
      mistake: (draft) =>
        changeOnly(draft, QUOTED, 'role: { en: head of data, zh: 数据负责人 }', 'role:'),
    },
  },
  'unsafe-picture': {
    'a drawing has a script': {
      prepare: addLantern,
      mistake: (draft) => changeOnly(draft, PLAN, '  <circle', '  <script>track()</script><circle'),
    },
    'a drawing loads a photograph from elsewhere': {
      prepare: addLantern,
      mistake: (draft) =>
        changeOnly(draft, PLAN, '  <circle', '  <image href="https://cdn.example/a.png" /><circle'),
    },
    'a drawing acts when it is clicked': {
      prepare: addLantern,
      mistake: (draft) => changeOnly(draft, PLAN, '<circle', '<circle onclick="go()"'),
    },
  },
  'picture-unreadable': {
    'a photograph is cut off': {
      prepare: withPhotograph,
      mistake: async (draft) => {
        const whole = await makePicture(PHOTOGRAPH);
        draft.write(SHOP, whole.slice(0, whole.length / 2));
        return { file: SHOP, line: 1 };
      },
    },
    'a PNG is named as a JPEG': {
      prepare: withPhotograph,
      mistake: async (draft) => {
        draft.write(SHOP, await makePicture({ ...PHOTOGRAPH, format: 'png' }));
        return { file: SHOP, line: 1 };
      },
    },
  },
  'picture-position': {
    'a photograph tells where it was taken': {
      prepare: withPhotograph,
      mistake: async (draft) => {
        draft.write(SHOP, await makePicture({ ...PHOTOGRAPH, north: 31 }));
        return { file: SHOP, line: 1 };
      },
    },
    'another photograph tells where it was taken': {
      prepare: withPhotograph,
      mistake: async (draft) => {
        draft.write(SHOP, await makePicture({ ...PHOTOGRAPH, width: 1600, north: 52 }));
        return { file: SHOP, line: 1 };
      },
    },
  },
} satisfies Mutators;

const PHOTOGRAPH: PictureRequest = { format: 'jpeg', width: 1200, height: 900 };
const SHOP = `${LANTERN.case}/shop.jpg`;

async function withPhotograph(draft: Draft): Promise<void> {
  addLantern(draft);
  draft.write(SHOP, await makePicture(PHOTOGRAPH));
  draft.append(
    `${LANTERN.case}/en.mdx`,
    '<Picture src="shop.jpg" alt="A shop on the first day" />',
  );
  draft.append(`${LANTERN.case}/zh.mdx`, '<Picture src="shop.jpg" alt="换系统当天的门店" />');
}

/** Puts other words in the place of those that stand in a file once. */
function changeOnly(draft: Draft, file: string, from: string, to: string): Spot {
  const line = draft.lines(file).findIndex((text) => text.includes(from));
  if (line === -1) throw new Error(`${file} does not say "${from}"`);
  return draft.change({ file, line: line + 1 }, (text) => text.replace(from, to));
}

/** Ends a permission that was given the year before. */
function expired(draft: Draft, file: string): Spot {
  const [granted] = draft.find(new RegExp(`^${file}$`), /^ {2}granted: /);
  if (granted === undefined) throw new NoPlace();
  return (
    draft.replaceLines(granted, 1, '  granted: 2024-11-30', '  expires: 2025-11-30') && {
      file,
      line: granted.line + 1,
    }
  );
}

function expiring(draft: Draft, file: string, day: string): Spot {
  const permission = draft.top(file, 'permission');
  if (permission === undefined || !FACTS.test(file)) throw new NoPlace();
  return draft.replaceLines({ file, line: permission.line + 1 }, 0, `  expires: ${day}`);
}
