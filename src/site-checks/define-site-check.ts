import type { AnyReport, CheckHead, Messages, Report } from '#checks/define-check.ts';
import type { BuiltPage } from './built-page.ts';
import type { SiteCheckContext } from './site-check-context.ts';
import type { SiteFile } from './site-files.ts';

/** What a rule finds, at once or after it has looked into files. */
export type Reports<M extends Messages> = Iterable<Report<M>> | AsyncIterable<Report<M>>;

/** A rule about one page of the built site. */
export interface PageCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  page(page: BuiltPage, context: SiteCheckContext): Reports<M>;
}

/** A rule about one file of the built site, whatever it is. */
export interface FileCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  file(file: SiteFile, context: SiteCheckContext): Reports<M>;
}

/** A rule about the built site as a whole. */
export interface WholeSiteCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  site(context: SiteCheckContext): Reports<M>;
}

/** A rule of any sort, as the runner sees it. Its words stand in `words/`, by its id. */
export type AnySiteCheck = CheckHead<string, Messages> &
  (
    | { page(page: BuiltPage, context: SiteCheckContext): AnyReports }
    | { file(file: SiteFile, context: SiteCheckContext): AnyReports }
    | { site(context: SiteCheckContext): AnyReports }
  );

type AnyReports = Iterable<AnyReport> | AsyncIterable<AnyReport>;

/** Declares a rule about the built site. */
export function defineSiteCheck<const Id extends string, const M extends Messages>(
  check: PageCheck<Id, M>,
): PageCheck<Id, M>;
export function defineSiteCheck<const Id extends string, const M extends Messages>(
  check: FileCheck<Id, M>,
): FileCheck<Id, M>;
export function defineSiteCheck<const Id extends string, const M extends Messages>(
  check: WholeSiteCheck<Id, M>,
): WholeSiteCheck<Id, M>;
export function defineSiteCheck(check: AnySiteCheck): AnySiteCheck {
  return check;
}
