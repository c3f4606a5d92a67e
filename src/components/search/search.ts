import { type FilterCounts, type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import {
  addressOf,
  type Facet,
  facets,
  filtersOf,
  grouped,
  isEmpty,
  resultsSaid,
  type SearchState,
  stateFrom,
} from './search-state.ts';

/** How many results are shown at first, and more at each press of the button. */
const PAGE = 24;

/** How long to wait for the next key, in milliseconds. */
const PAUSE = 160;

/** The search: fills the lists of facets and shows what is found, in the page that has its words. */
class ProofSearch extends HTMLElement {
  #pagefind: Pagefind | undefined;
  /** Counts searches, so that a slow answer does not overwrite a newer one. */
  #turn = 0;
  #shown = PAGE;
  #timer = 0;

  async connectedCallback() {
    const state = stateFrom(location.search);
    this.#input.value = state.query;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#again(0);
    });
    this.#input.addEventListener('input', () => this.#again(PAUSE));
    this.#part('[data-facets]').addEventListener('change', () => this.#again(0));
    this.#part('[data-clear]').addEventListener('click', () => {
      for (const box of this.#boxes()) box.checked = false;
      this.#again(0);
      this.#input.focus();
    });
    this.#part('[data-more]').addEventListener('click', () => {
      this.#shown += PAGE;
      void this.#search(false);
    });
    const details = this.querySelector('details');
    if (details !== null) details.open = matchMedia('(min-width: 56rem)').matches;
    try {
      this.#pagefind = await loadPagefind(this.dataset['root'] ?? '/');
      this.#fillFacets(await this.#pagefind.filters(), state);
    } catch {
      this.#say(this.dataset['failed'] ?? '');
      return;
    }
    if (state.query === '' && matchMedia('(pointer: fine)').matches) this.#input.focus();
    await this.#search(true);
  }

  #again(pause: number) {
    clearTimeout(this.#timer);
    this.#shown = PAGE;
    this.#timer = window.setTimeout(() => void this.#search(true), pause);
  }

  get #state(): SearchState {
    const chosen = (facet: Facet) =>
      this.#boxes(facet)
        .filter((box) => box.checked)
        .map((box) => box.value);
    return {
      query: this.#input.value.trim(),
      chosen: {
        kind: chosen('kind'),
        industry: chosen('industry'),
        capability: chosen('capability'),
        region: chosen('region'),
      },
    };
  }

  /** Searches and shows the results; `said` tells whether their number is read out. */
  async #search(said: boolean) {
    const pagefind = this.#pagefind;
    if (pagefind === undefined) return;
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    history.replaceState(history.state, '', `${location.pathname}${addressOf(state)}`);
    const nothing = isEmpty(state);
    const words = state.query === '' ? null : state.query;
    const found = await pagefind.search(words, { filters: filtersOf(state) });
    const counts = await this.#counts(pagefind, words, state, found.filters);
    const shown = nothing ? [] : found.results.slice(0, this.#shown);
    const pages = await Promise.all(shown.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#showCounts(counts);
    this.#showPages(pages);
    this.#part('[data-start]').hidden = !nothing;
    this.#part('[data-clear]').hidden = facets.every((facet) => state.chosen[facet].length === 0);
    this.#part('[data-more]').hidden = nothing || found.results.length <= this.#shown;
    if (said) this.#say(nothing ? '' : resultsSaid(state, found.results.length, this.#templates));
  }

  /** How many pages each value would give: within a facet the values chosen there do not count. */
  async #counts(
    pagefind: Pagefind,
    words: string | null,
    state: SearchState,
    all: FilterCounts,
  ): Promise<FilterCounts> {
    const chosen = facets.filter((facet) => state.chosen[facet].length > 0);
    const others = await Promise.all(
      chosen.map(async (facet) => {
        const { filters } = await pagefind.search(words, { filters: filtersOf(state, facet) });
        return [facet, filters[facet] ?? {}] as const;
      }),
    );
    return { ...all, ...Object.fromEntries(others) };
  }

  #fillFacets(counts: FilterCounts, state: SearchState) {
    for (const facet of facets) {
      const values = Object.keys(counts[facet] ?? {});
      const group = this.#part(`[data-facet="${facet}"]`);
      group.hidden = values.length === 0;
      for (const value of values) {
        const choice = this.#copy('choice');
        const box = choice.querySelector('input');
        if (box === null) continue;
        box.name = facet;
        box.value = value;
        box.checked = state.chosen[facet].includes(value);
        put(choice, '[data-name]', value);
        group.append(choice);
      }
    }
  }

  #showCounts(counts: FilterCounts) {
    for (const facet of facets) {
      let useful = false;
      for (const box of this.#boxes(facet)) {
        const count = counts[facet]?.[box.value] ?? 0;
        const choice = box.closest('label');
        if (choice === null) continue;
        put(choice, '[data-count]', String(count));
        // What would find nothing is no choice.
        choice.hidden = count === 0 && !box.checked;
        useful ||= !choice.hidden;
      }
      this.#part(`[data-facet="${facet}"]`).hidden = !useful;
    }
  }

  #showPages(pages: readonly FoundPage[]) {
    const groups = grouped(
      pages,
      (page) => page.filters['kind']?.[0] ?? this.dataset['other'] ?? '',
    );
    this.#part('[data-results]').replaceChildren(
      ...groups.map(([kind, members]) => {
        const group = this.#copy('group');
        put(group, '[data-kind]', kind);
        group.querySelector('ul')?.append(...members.map((page) => this.#line(page)));
        return group;
      }),
    );
  }

  #line(page: FoundPage): HTMLElement {
    const line = this.#copy('result');
    const link = line.querySelector('a');
    if (link !== null) {
      link.href = page.url;
      link.textContent = page.meta['title'] ?? page.url;
    }
    line.querySelector('[data-excerpt]')?.append(...markedText(page.excerpt));
    return line;
  }

  #say(text: string) {
    this.#part('[role="status"]').textContent = text;
  }

  get #templates() {
    const { found = '', foundOne = '', foundAll = '', none = '' } = this.dataset;
    return { found, foundOne, foundAll, none };
  }

  get #form(): HTMLFormElement {
    return this.#one('form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return this.#one('input[type="search"]', HTMLInputElement);
  }

  #boxes(facet?: Facet): HTMLInputElement[] {
    const within = facet === undefined ? '[data-facets]' : `[data-facet="${facet}"]`;
    return [...this.querySelectorAll<HTMLInputElement>(`${within} input`)];
  }

  #part(selector: string): HTMLElement {
    return this.#one(selector, HTMLElement);
  }

  #one<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no ${selector}`);
  }

  #copy(name: string): HTMLElement {
    const template = this.#one(`template[data-template="${name}"]`, HTMLTemplateElement);
    const copy = template.content.firstElementChild?.cloneNode(true);
    if (copy instanceof HTMLElement) return copy;
    throw new Error(`The template ${name} is empty`);
  }
}

function put(within: Element, selector: string, text: string) {
  const part = within.querySelector(selector);
  if (part !== null) part.textContent = text;
}

/** The text of an excerpt with its marks, and nothing else of its markup. */
function markedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

customElements.define('proof-search', ProofSearch);
