import { altMissing } from './craft/alt-missing.ts';
import { altSaysNothing } from './craft/alt-says-nothing.ts';
import { bareLink } from './craft/bare-link.ts';
import { chineseTypography } from './craft/chinese-typography.ts';
import { linkTextVague } from './craft/link-text-vague.ts';
import { markupAsTextCheck } from './craft/markup-as-text.ts';
import { pictureTooHeavy } from './craft/picture-too-heavy.ts';
import { pictureTooSmall } from './craft/picture-too-small.ts';
import { unusedPicture } from './craft/unused-picture.ts';

/** The rules about pictures, links, markup and typography, in the order in which findings of one place are told. */
export const craftChecks = [
  altMissing,
  altSaysNothing,
  linkTextVague,
  bareLink,
  markupAsTextCheck,
  pictureTooSmall,
  pictureTooHeavy,
  unusedPicture,
  chineseTypography,
] as const;
