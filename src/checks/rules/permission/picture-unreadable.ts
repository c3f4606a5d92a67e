import { formatByName, pictureFormats } from '#content/pictures/picture-format.ts';
import { START } from '#model/place.ts';
import { defineCheck } from '../../define-check.ts';

/** A picture is what its name says, and can be shown. */
export const pictureUnreadable = defineCheck({
  id: 'picture-unreadable',
  severity: 'error',
  messages: { broken: ['format'], misnamed: ['found', 'format'], 'other-format': ['found'] },
  *entry({ pictures }, { textOf }) {
    for (const { file, name, format, size } of pictures) {
      const promised = formatByName(name) ?? '';
      const place = { file, ...START };
      const isOurs = pictureFormats.some((one) => one === format);
      if (format !== undefined && !isOurs)
        yield { message: 'other-format', data: { found: format.toUpperCase() }, place };
      else if (format !== undefined && format !== promised) {
        const suggestion = name.replace(/\.\w+$/, format === 'jpeg' ? '.jpg' : `.${format}`);
        const data = { found: format.toUpperCase(), format: promised.toUpperCase() };
        yield { message: 'misnamed', data, place, suggestion };
      } else if (size === undefined && (promised !== 'svg' || textOf(file) !== undefined))
        yield { message: 'broken', data: { format: promised.toUpperCase() }, place };
    }
  },
});
