import { type Draft, FACTS, type Spot } from './draft.ts';
import { addCircle } from './fresh.ts';
import type { Mutators } from './mutator.ts';
import { NoPlace, type Random } from './random.ts';

const PERMALINKS = /^content\/permalinks\.yaml$/;

/** Mistakes with addresses that were published. */
export const addressesMutators = {
  'permalink-kept': {
    'a folder and all that names it is renamed': (draft, random) => {
      const [kind = '', id = ''] = recorded(draft, random);
      renamed(draft, kind, id, `${id}-anew`);
      return lineOf(draft, kind, id);
    },
    'a new folder that was published is deleted': {
      prepare: (draft) => {
        addCircle(draft);
        const [after] = draft.find(PERMALINKS, /^ {2}- \/circles\/open-source-contributors\/$/);
        if (after === undefined) throw new NoPlace();
        draft.replaceLines(after, 0, '  - /circles/night-owls/');
      },
      mistake: (draft) => {
        draft.delete('content/circles/night-owls');
        return lineOf(draft, 'circles', 'night-owls');
      },
    },
  },
  'former-name-free': {
    'a former name is that of the folder itself': (draft, random) => {
      const file = random.pick(draft.paths(FACTS));
      const id = file.split('/')[2] ?? '';
      return draft.replaceLines({ file, line: 1 }, 0, `formerly: [${id}]`);
    },
    'a former name is that of another folder': (draft, random) => {
      const file = random.pick(draft.paths(FACTS));
      const [, kind = ''] = file.split('/');
      const other = random.pick(draft.paths(new RegExp(`^content/${kind}/.*/facts\\.yaml$`)));
      if (other === file) throw new NoPlace();
      return draft.replaceLines({ file, line: 1 }, 0, `formerly: [${other.split('/')[2] ?? ''}]`);
    },
    'two entries claim a former name': (draft, random) => {
      const [kind] = recorded(draft, random);
      const files = draft.paths(new RegExp(`^content/${kind}/.*/facts\\.yaml$`));
      const file = random.pick(files);
      const other = random.pick(files);
      if (other === file) throw new NoPlace();
      draft.replaceLines({ file, line: 1 }, 0, 'formerly: [old-name]');
      draft.replaceLines({ file: other, line: 1 }, 0, 'formerly: [old-name]');
      return [
        { file, line: 1 },
        { file: other, line: 1 },
      ];
    },
  },
} satisfies Mutators;

/** The kind and id of an entry whose address was recorded. */
function recorded(draft: Draft, random: Random): string[] {
  const { groups } = random.pick(
    draft
      .find(PERMALINKS, /^ {2}- \/([a-z]+)\/([a-z0-9-]+)\/$/)
      .filter(({ groups: [, kind, id] }) => draft.files.has(`content/${kind}/${id}/facts.yaml`)),
  );
  return groups.slice(1);
}

function lineOf(draft: Draft, kind: string, id: string): Spot[] {
  return draft.find(PERMALINKS, new RegExp(`^ {2}- (?:/[a-z]{2})?/${kind}/${id}/`));
}

/** Renames an entry as a careful author does, wherever it is named. */
function renamed(draft: Draft, kind: string, id: string, to: string): void {
  const name = new RegExp(`(?<=^ {2}- |: |/|")${id}(?=$|/|")`, 'gm');
  // Only kinds whose ids nothing else uses, so that each text that is found means the entry.
  const sharing = draft.paths(new RegExp(`^content/[a-z]+/${id}/facts\\.yaml$`));
  if (sharing.length !== 1) throw new NoPlace();
  draft.rename(`content/${kind}/${id}`, `content/${kind}/${to}`);
  for (const file of draft.paths(/^content\/[a-z]+\/.*\.(?:mdx|yaml)$/)) {
    const text = draft.text(file);
    const lines = text
      .split('\n')
      .map((line) => (/https?:/.test(line) ? line : line.replaceAll(name, to)));
    if (lines.join('\n') !== text) draft.write(file, lines.join('\n'));
  }
}
