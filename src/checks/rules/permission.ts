import { anonymousNameLeak } from './permission/anonymous-name-leak.ts';
import { permissionExpired } from './permission/permission-expired.ts';
import { permissionExpiresSoon } from './permission/permission-expires-soon.ts';
import { permissionMissing } from './permission/permission-missing.ts';
import { permissionScope } from './permission/permission-scope.ts';
import { picturePosition } from './permission/picture-position.ts';
import { pictureUnreadable } from './permission/picture-unreadable.ts';
import { quoteAltered } from './permission/quote-altered.ts';
import { speakerMissingRole } from './permission/speaker-missing-role.ts';
import { unsafePicture } from './permission/unsafe-picture.ts';

/** The rules about permission, in the order in which findings of one place are told. */
export const permissionChecks = [
  anonymousNameLeak,
  permissionMissing,
  permissionExpired,
  permissionExpiresSoon,
  permissionScope,
  quoteAltered,
  speakerMissingRole,
  unsafePicture,
  pictureUnreadable,
  picturePosition,
] as const;
