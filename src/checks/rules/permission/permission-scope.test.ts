import { expect, test } from 'vitest';
import { permissionScopes } from '#model/kinds/customers.ts';
import { runChecks } from '../../run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from '../../testing/base-content.ts';
import { changed } from '../../testing/fixtures.ts';

const CUSTOMER = 'content/customers/lantern-pay/facts.yaml';
const SCOPE = 'scope: [name, quote, translation, slides]';
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';

/** What is told of a customer with a quote, a logo, a translation and a kit, by file and message. */
async function told(scope: readonly string[], alias?: string): Promise<string[]> {
  const anonymous = alias === undefined ? '' : `\nanonymous: { alias: { zh: ${alias} } }`;
  const files = changed(await baseFiles(), [
    { add: 'content/customers/lantern-pay/logo.svg', text: LOGO },
    { file: CUSTOMER, replace: SCOPE, with: `scope: [${scope.join(', ')}]` },
    { file: CUSTOMER, replace: 'region: greater-china', with: `region: greater-china${anonymous}` },
  ]);
  const findings = runChecks(await contentOf(files), FIXTURE_DAY, ['permission-scope']);
  return findings.map(({ place, message }) => `${place.file.slice(8)} ${message.zh}`);
}

test('says nothing where everything is permitted', async () => {
  expect(await told(permissionScopes)).toEqual([]);
});

test.each([
  ['name', 'customers/lantern-pay/facts.yaml', '应当在范围里加上“name”'],
  ['logo', 'customers/lantern-pay/logo.svg', '应当在它的许可范围里有“logo”'],
  ['quote', 'cases/lantern-pay/facts.yaml', '许可范围里有“quote”'],
  ['translation', 'cases/lantern-pay/en.mdx', '许可范围里有“translation”'],
  ['slides', 'kits/payments/facts.yaml', '许可范围里有“slides”'],
])('without "%s" tells of %s alone', async (scope, file, words) => {
  const found = await told(permissionScopes.filter((one) => one !== scope));
  expect(found).toEqual([expect.stringMatching(file)]);
  expect(found.join('')).toContain(words.slice(-8));
});

test('tells of everything at once where nothing is permitted', async () => {
  expect(await told([])).toHaveLength(permissionScopes.length);
});

test('an alias is enough in place of the name, but no quote or logo goes with it', async () => {
  expect(await told(permissionScopes, '某支付公司')).toEqual([
    expect.stringMatching(/^cases\/lantern-pay\/facts\.yaml .*化名/),
    expect.stringMatching(/^customers\/lantern-pay\/logo\.svg .*化名/),
  ]);
  expect(await told(['translation', 'slides'], '某支付公司')).toHaveLength(2);
});
