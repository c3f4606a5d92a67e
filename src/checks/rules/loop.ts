import { capabilityHasProduct } from './loop/capability-has-product.ts';
import { capabilityWithoutCourse } from './loop/capability-without-course.ts';
import { capabilityWithoutProof } from './loop/capability-without-proof.ts';
import { caseLinksCapability } from './loop/case-links-capability.ts';
import { certificationLeadsNowhere } from './loop/certification-leads-nowhere.ts';
import { circleReachedByNothing } from './loop/circle-reached-by-nothing.ts';
import { conceptOrphan } from './loop/concept-orphan.ts';
import { courseCoversCapability } from './loop/course-covers-capability.ts';
import { customerWithoutCase } from './loop/customer-without-case.ts';
import { demandUnanswered } from './loop/demand-unanswered.ts';
import { isvLeadsNowhere } from './loop/isv-leads-nowhere.ts';
import { loopStageEmpty } from './loop/loop-stage-empty.ts';
import { needWithoutAnswer } from './loop/need-without-answer.ts';
import { noDeadReference } from './loop/no-dead-reference.ts';
import { partnerLeadsNowhere } from './loop/partner-leads-nowhere.ts';
import { summitLeadsNowhere } from './loop/summit-leads-nowhere.ts';

/** The rules about the closed loop, in the order in which findings of one place are told. */
export const loopChecks = [
  caseLinksCapability,
  capabilityHasProduct,
  noDeadReference,
  capabilityWithoutProof,
  needWithoutAnswer,
  demandUnanswered,
  customerWithoutCase,
  courseCoversCapability,
  capabilityWithoutCourse,
  certificationLeadsNowhere,
  partnerLeadsNowhere,
  isvLeadsNowhere,
  summitLeadsNowhere,
  conceptOrphan,
  circleReachedByNothing,
  loopStageEmpty,
] as const;
