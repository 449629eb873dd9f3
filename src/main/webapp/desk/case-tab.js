/** A tab of a web app: a case in short, and the way to its page. */
import { get, Refusal } from './api.js';
import { fill, said, weekday } from './language.js';
import { caseLink, facts, h, organizationLink, refusal } from './parts.js';
import { words } from './words.js';

const texts = said({
  en: { label: 'Case', number: 'Case', organization: 'Organization', state: 'State', opened: 'Opened', last: 'Last letter', open: 'Open the whole case {number}', findings: 'All findings in one table' },
  ko: { label: '사건', number: '사건', organization: '조직', state: '상태', opened: '접수일', last: '최근 통지', open: '사건 {number} 전체 보기', findings: '결함 전체를 한 표에서 처리' },
});

/** What is told of a case. */
export async function caseInShort(caseNumber) {
  const [file, { letters }, told] = await Promise.all([get(`/api/cases/${caseNumber}`), get(`/api/cases/${caseNumber}/letters`), words()]);
  const last = letters.at(-1);
  return [
    file.audit && !file.closedAt ? h('p', {}, h('strong', {}, h('a', { href: `/cases/${caseNumber}/findings` }, texts.findings))) : '',
    facts(
      [texts.number, [caseLink(caseNumber), ` ${told.value('CaseKind', file.kind)}`]],
      [texts.organization, organizationLink(file.organization)],
      [texts.state, told.value('CaseStatus', file.status)],
      [texts.opened, weekday(file.openedAt)],
      [texts.last, last && said({ en: last.en.subject, ko: last.ko.subject })]),
    h('p', {}, h('a', { href: `/cases/${caseNumber}` }, fill(texts.open, { number: caseNumber }))),
  ];
}

/** The plugin of a web app that shows at its place what `tell` makes of the context there. */
export const caseTab = (place, tell) => ({
  id: 'injeung.case',
  properties: { label: texts.label },
  ...place,
  async render(node, context) {
    try {
      node.replaceChildren(h('div', { class: 'desk-case' }, await tell(context)));
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      node.replaceChildren(refusal(failure));
    }
  },
  unmount() {},
});
