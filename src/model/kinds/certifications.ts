import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, refs, text, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 认证: what people can prove they know. */
export const certifications = defineKind({
  id: 'certifications',
  stage: 'certification',
  titleFrom: 'name',
  description: 'A certificate that people can earn.',
  facts: {
    name: localized().describe('The name of the certificate.'),
    code: text().describe('Its short name.'),
    level: z.enum(['associate', 'professional', 'specialist']).describe('Its level.'),
    issuer: localized().describe('Who issues it.'),
    url: webAddress().describe('Where to read about it.'),
    since: partialDate().optional().describe('When it was first offered, or first reported.'),
    audience: localized().describe('For whom it is.'),
    courses: refs('courses').describe('Courses that lead to it.'),
    requires: refs('certifications').default([]).describe('Certificates to be held first.'),
    capabilities: refs('capabilities').default([]).describe('Capabilities it covers.'),
  },
});
