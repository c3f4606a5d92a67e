import { defineToolbarApp } from 'astro/toolbar';
import type { Locale } from '#model/locale.ts';
import { REPORT, type Report } from './message.ts';
import { type ProblemView, type ToolbarView, toolbarView } from './view.ts';
import { toolbarWords } from './words.ts';

// Runs in the browser, on pages of the dev server only.
export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window');
    canvas.append(panel);
    const show = (report: Report | undefined) => {
      const locale = pageLocale();
      const view = report && toolbarView(report, location.pathname, locale);
      app.toggleNotification(
        view === undefined || view.level === 'none'
          ? { state: false }
          : { state: true, level: view.level },
      );
      panel.replaceChildren(
        style(),
        ...(view ? shown(view, locale) : [text('p', toolbarWords[locale].waiting)]),
      );
    };
    show(undefined);
    server.on<Report>(REPORT, show);
  },
});

function pageLocale(): Locale {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

function shown(view: ToolbarView, locale: Locale): HTMLElement[] {
  const words = toolbarWords[locale];
  const body = document.createElement('div');
  body.className = 'body';
  if (view.withheld !== undefined) body.append(text('p', view.withheld, 'withheld'));
  if (view.level === 'none') body.append(text('p', words.none));
  body.append(...view.here.map((problem) => item(problem, locale)));
  if (view.elsewhere.length > 0) {
    const others = document.createElement('details');
    others.open = view.here.length === 0;
    others.append(
      text('summary', view.elsewhereHeading),
      ...view.elsewhere.map((problem) => item(problem, locale)),
    );
    body.append(others);
  }
  return [text('h1', `Proofloop: ${view.heading}`), body];
}

function item(problem: ProblemView, locale: Locale): HTMLElement {
  const words = toolbarWords[locale];
  const section = document.createElement('section');
  section.dataset['severity'] = problem.severity;
  const where = document.createElement('button');
  where.type = 'button';
  where.title = words.open;
  where.textContent = problem.where;
  where.addEventListener('click', () => void fetch(problem.open));
  const head = text('p', `${words.severity[problem.severity]}  `);
  head.append(where);
  section.append(head, text('p', problem.message, 'message'));
  if (problem.suggestion !== undefined) section.append(text('p', problem.suggestion, 'meant'));
  section.append(text('p', `${problem.fix} (${problem.rule})`, 'fix'));
  return section;
}

function text(tag: string, words: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  element.className = name;
  return element;
}

function style(): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = `
    h1 { font-size: 1.1rem; font-weight: 600; margin: 0 0 0.6rem; color: #fff; }
    .body { overflow-y: auto; font-size: 0.9rem; line-height: 1.5; }
    p { margin: 0.15rem 0; }
    section { border-inline-start: 3px solid #f4b942; padding: 0.3rem 0 0.3rem 0.7rem; margin-block: 0.7rem; }
    section[data-severity='error'] { border-color: #ff6b6b; }
    .message, .withheld { color: #fff; }
    .withheld { background: #3a3320; padding: 0.4rem 0.7rem; border-radius: 4px; }
    .meant { font-weight: 600; }
    .fix { opacity: 0.8; }
    button { font: inherit; font-family: ui-monospace, monospace; background: none; border: 0; padding: 0; color: #9ecbff; text-decoration: underline; cursor: pointer; }
    summary { cursor: pointer; margin-block-start: 0.6rem; }
  `;
  return element;
}
