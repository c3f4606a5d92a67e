import { canonicalOwn } from './rules/canonical-own.ts';
import { deadFragment } from './rules/dead-fragment.ts';
import { deadLink } from './rules/dead-link.ts';
import { draftText } from './rules/draft-text.ts';
import { elementIdUnique } from './rules/element-id-unique.ts';
import { hreflangMutual } from './rules/hreflang-mutual.ts';
import { leftoverFile } from './rules/leftover-file.ts';
import { localhostAddress } from './rules/localhost-address.ts';
import { machinePath } from './rules/machine-path.ts';
import { oneMainHeading } from './rules/one-main-heading.ts';
import { pageLanguage } from './rules/page-language.ts';
import { pageTitle } from './rules/page-title.ts';
import { pageWeight } from './rules/page-weight.ts';
import { permalinkAnswers } from './rules/permalink-answers.ts';
import { pictureDimensions } from './rules/picture-dimensions.ts';
import { pictureWeight } from './rules/picture-weight.ts';
import { scriptWeight } from './rules/script-weight.ts';
import { shareImage } from './rules/share-image.ts';
import { unreachablePage } from './rules/unreachable-page.ts';
import { withheldName } from './rules/withheld-name.ts';

/** Every rule about the built site, in the order in which findings of one place are told. */
export const siteChecks = [
  // What must not be told.
  withheldName,
  draftText,
  machinePath,
  localhostAddress,
  leftoverFile,
  // Addresses.
  deadLink,
  deadFragment,
  unreachablePage,
  permalinkAnswers,
  canonicalOwn,
  hreflangMutual,
  // Pages.
  pageLanguage,
  pageTitle,
  oneMainHeading,
  elementIdUnique,
  // Pictures and weight.
  shareImage,
  pictureDimensions,
  pictureWeight,
  pageWeight,
  scriptWeight,
] as const;

/** The id of a rule about the built site. */
export type SiteRuleId = (typeof siteChecks)[number]['id'];
