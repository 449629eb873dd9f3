/** A tab beside the form of a task in Tasklist: its case in short, and the way to its page. */
import { get, Refusal } from './api.js';
import { fill, said, weekday } from './language.js';
import { caseLink, facts, h, organizationLink, refusal } from './parts.js';
import { words } from './words.js';

const texts = said({
  en: { label: 'Case', number: 'Case', organization: 'Organization', state: 'State', opened: 'Opened', last: 'Last letter', open: 'Open the whole case {number}' },
  ko: { label: '사건', number: '사건', organization: '조직', state: '상태', opened: '접수일', last: '최근 통지', open: '사건 {number} 전체 보기' },
});

async function show(node, taskId) {
  const { caseNumber } = await get(`/api/open-tasks/${encodeURIComponent(taskId)}`);
  const [file, { letters }, told] = await Promise.all([get(`/api/cases/${caseNumber}`), get(`/api/cases/${caseNumber}/letters`), words()]);
  const last = letters.at(-1);
  node.replaceChildren(
    facts(
      [texts.number, [caseLink(caseNumber), ` ${told.value('CaseKind', file.kind)}`]],
      [texts.organization, organizationLink(file.organization)],
      [texts.state, told.value('CaseStatus', file.status)],
      [texts.opened, weekday(file.openedAt)],
      [texts.last, last && said({ en: last.en.subject, ko: last.ko.subject })]),
    h('p', {}, h('a', { href: `/cases/${caseNumber}` }, fill(texts.open, { number: caseNumber }))));
}

export default {
  id: 'injeung.case',
  pluginPoint: 'tasklist.task.detail',
  priority: -100,
  properties: { label: texts.label },
  async render(node, { taskId }) {
    try {
      await show(node, taskId);
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      node.replaceChildren(refusal(failure));
    }
  },
  unmount() {},
};
