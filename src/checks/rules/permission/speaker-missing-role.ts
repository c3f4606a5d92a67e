import { defineCheck } from '../../define-check.ts';
import { isSpeakerRole, itemName, missingFields } from '../../mistakes/schema-findings.ts';

/** Whoever is quoted is quoted in a role. */
export const speakerMissingRole = defineCheck({
  id: 'speaker-missing-role',
  severity: 'error',
  messages: { missing: ['quote'] },
  *content(context) {
    for (const { entry, issue, place } of missingFields(context, 'cases', isSpeakerRole))
      yield { message: 'missing', data: { quote: itemName(entry, issue.path) }, place };
  },
});
