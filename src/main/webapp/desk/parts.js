/** Parts of pages: elements without markup from texts. */
import { fill, said } from './language.js';

/**
 * An element. Attributes are set as they are called in HTML; `class`, `data-…` and `aria-…` too, and functions as listeners, as
 * `onclick`. What is null or false is left out. Children are elements or texts.
 */
export function h(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A link to the page of a case. */
export const caseLink = (caseNumber) => h('a', { href: `/cases/${encodeURIComponent(caseNumber)}` }, caseNumber);

/** A link to the page of an organization. */
export const organizationLink = (organization) =>
  h('a', { href: `/organizations/${organization.businessNumber}` }, organization.name ?? spelled(organization.businessNumber));

/** A link to a certificate in the public register. */
export const certificateLink = (certificate) =>
  h('a', { href: `/certificate.html?number=${encodeURIComponent(certificate)}` }, certificate);

/** A business number as it is written: 999-81-00067. */
export const spelled = (businessNumber) => businessNumber.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3');

/** Names and values; those without a value are left out. */
export function facts(...pairs) {
  return h('dl', { class: 'facts' }, pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}

/** A table with a caption for those who hear it. On narrow screens each cell stands below its name. */
export function table(caption, columns, rows) {
  return h('table', { class: 'register', role: 'table' },
    h('caption', { class: 'hidden' }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name)))),
    h('tbody', { role: 'rowgroup' }, rows.map((cells) => h('tr', { role: 'row' }, cells.map((cell, i) => (i === 0
      ? h('th', { scope: 'row', role: 'rowheader', 'data-name': columns[i] }, cell)
      : h('td', { role: 'cell', 'data-name': columns[i] }, cell)))))));
}

/** A section with its heading; null if it has nothing. */
export const section = (id, heading, ...children) => (children.flat(Infinity).some((child) => child)
  ? h('section', { 'aria-labelledby': id }, h('h2', { id, tabindex: '-1' }, heading), children)
  : null);

/** What follows from the law, one click away. */
export const basis = (...said_) => h('details', { class: 'basis' }, h('summary', {}, said({ en: 'Legal basis', ko: '근거' })), said_);

/** Why something cannot be shown or done. */
export function refusal(failure, again) {
  const text = failure.status
    ? failure.problem.detail ?? failure.problem.title ?? fill(said({ en: 'The server answered {status}.', ko: '서버가 {status}(으)로 응답하였습니다.' }), failure)
    : said({ en: 'The server cannot be reached. Check the connection and try again.', ko: '서버에 연결할 수 없습니다. 연결을 확인한 뒤 다시 시도해 주십시오.' });
  return h('div', { class: 'notice', role: 'alert' },
    h('p', {}, text),
    again ? h('button', { type: 'button', onclick: again }, said({ en: 'Try again', ko: '다시 시도' })) : null);
}
