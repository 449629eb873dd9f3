/** The list of cases: search as people type, filters, order, pages. The address is the search. */
import { get, Refusal } from './api.js';
import { day, fill, number, said, isoDay } from './language.js';
import { caseLink, h, organizationLink, refusal, table } from './parts.js';
import { due, holder } from './tasks.js';
import { csv, xlsx, pages } from './download.js';
import { mayStart } from './case-new.js';
import { words } from './words.js';

const ROWS = 25;
const DAY = 24 * 60 * 60 * 1000;

const texts = said({
  en: {
    title: 'Cases', search: 'Company, business number, case or certificate number', find: 'Search', kind: 'Kind', status: 'State', agency: 'Agency', activity: 'What is to be done', ofOrganization: 'Organization', quick: 'Short ways', mine: 'Mine', group: 'My groups’', order: 'Order', due: 'Due', all: 'All', reset: 'Reset',
    newest: 'Newest first', byDue: 'By what is due', byUpdate: 'Changed last', number: 'By number',
    over: 'overdue', today: 'by today', week: 'within a week', month: 'within 30 days',
    case: 'Case', step: 'What is to be done', organization: 'Organization', who: 'Who has it', until: 'Until', state: 'State',
    some: '{total} cases', one: 'One case', none: 'No case is found. Look whether the name or number is right, or take filters away.', noneAtAll: 'There are no cases yet.', noneOwn: 'There is no case of your organization yet. Begin with an application.',
    create: 'New case', organizationFilter: 'Only cases of {number}',
    nothing: 'waits for its time',
  },
  ko: {
    title: '사건', search: '회사, 사업자등록번호, 사건번호, 인증번호', find: '찾기', kind: '종류', status: '상태', agency: '기관', activity: '할 일', ofOrganization: '조직', quick: '바로 가기', mine: '내 업무', group: '우리 그룹', order: '정렬', due: '기한', all: '전체', reset: '초기화',
    newest: '최근 접수순', byDue: '기한순', byUpdate: '최근 변경순', number: '사건번호순',
    over: '지남', today: '오늘까지', week: '7일 이내', month: '30일 이내',
    case: '사건', step: '할 일', organization: '조직', who: '담당', until: '기한', state: '상태',
    some: '{total}건', one: '1건', none: '사건을 찾지 못하였습니다. 이름이나 번호가 맞는지 확인하거나 조건을 줄여 주십시오.', noneAtAll: '아직 사건이 없습니다.', noneOwn: '귀 조직의 사건이 아직 없습니다. 인증 신청부터 시작하십시오.',
    create: '새 사건', organizationFilter: '{number}의 사건만 표시',
    nothing: '정해진 때를 기다림',
  },
});

export const title = () => texts.title;

/** Days after today until which something that is due counts; what is over is over now. */
const DUE = { over: null, today: 1, week: 8, month: 31 };

const dueBefore = (due) => (DUE[due] === null ? new Date().toISOString() : `${isoDay(Date.now() + DUE[due] * DAY)}T00:00:01+09:00`);

const usualSort = (official) => (official ? 'dueAt' : '-openedAt');

/** The query of the API for what the address asks. */
function query(asked, official) {
  const sent = new URLSearchParams({ counts: 'true', rows: String(ROWS), sort: asked.get('sort') ?? usualSort(official) });
  for (const name of ['query', 'kind', 'status', 'businessNumber', 'agency', 'activity', 'work', 'after']) {
    if (asked.get(name)) {
      sent.set(name, asked.get(name));
    }
  }
  if (official && Object.hasOwn(DUE, asked.get('due') ?? '')) {
    sent.set('dueBefore', dueBefore(asked.get('due')));
  }
  return sent;
}

/** The whole list, from its beginning. */
function listed(sent) {
  const all = new URLSearchParams(sent);
  all.delete('after');
  all.delete('counts');
  all.set('rows', '200');
  return all;
}

export async function show(main, match, who) {
  const asked = new URLSearchParams(location.search);
  const official = !who.groups.includes('applicants');
  const told = await words();
  const sent = query(asked, official);
  const results = h('div', { 'aria-live': 'polite' });
  main.replaceChildren(
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' },
      xlsx(`/api/cases?${listed(sent)}`, 'cases'), csv(`/api/cases?${listed(sent)}`, 'cases'),
      mayStart(who) ? h('a', { class: 'button first', href: '/cases/new' }, texts.create) : null)),
    filters(asked, who, told),
    results);
  const failed = (failure) => results.replaceChildren(refusal(failure, () => location.reload()));
  try {
    const list = await get(`/api/cases?${sent}`);
    offerActivities(main.querySelector('[name=activity]'), asked.get('activity'), list.counts.activities, told);
    results.replaceChildren(...rows(list, asked, who, told, { tasks: null, people: {} }));
    if (list.cases.length > 0) {
      const open = await get(`/api/open-tasks?cases=${list.cases.map((one) => one.caseNumber).join(',')}`);
      results.replaceChildren(...rows(list, asked, who, told, open));
    }
  } catch (failure) {
    if (!(failure instanceof Refusal)) {
      throw failure;
    }
    failed(failure);
  }
}

function filters(asked, who, told) {
  const official = !who.groups.includes('applicants');
  const choice = (name, label, choices, usual) => h('div', {},
    h('label', { for: name }, label),
    h('select', { id: name, name, onchange: (event) => event.target.form.requestSubmit() },
      usual === undefined ? h('option', { value: '' }, texts.all) : null,
      choices.map(([value, text]) => h('option', { value, selected: (asked.get(name) ?? usual) === value }, text))));
  const form = h('form', { class: 'filters', role: 'search', action: '/cases', method: 'get' },
    h('div', { class: 'words' },
      h('label', { for: 'query' }, texts.search),
      h('input', { id: 'query', name: 'query', type: 'search', maxlength: 100, value: asked.get('query') ?? '', autocomplete: 'off', spellcheck: 'false' })),
    choice('kind', texts.kind, told.values('CaseKind')),
    choice('status', texts.status, told.values('CaseStatus')),
    choice('activity', texts.activity, []),
    official ? choice('agency', texts.agency, told.values('Agency')) : null,
    who.organizations.length > 1 ? choice('businessNumber', texts.ofOrganization, who.organizations.map((own) => [own.businessNumber, own.name])) : null,
    official ? choice('due', texts.due, Object.keys(DUE).map((name) => [name, texts[name]])) : null,
    choice('sort', texts.order, [...(official ? [['dueAt', texts.byDue]] : []), ['-openedAt', texts.newest], ['-updatedAt', texts.byUpdate], ['caseNumber', texts.number]], usualSort(official)),
    asked.get('work') ? h('input', { type: 'hidden', name: 'work', value: asked.get('work') }) : null,
    asked.get('businessNumber') && who.organizations.length < 2 ? h('input', { type: 'hidden', name: 'businessNumber', value: asked.get('businessNumber') }) : null,
    h('button', { type: 'submit', class: 'button first' }, texts.find),
    h('a', { class: 'button', href: '/cases' }, texts.reset));
  form.addEventListener('submit', () => {
    // what is empty does not stand in the address
    form.querySelectorAll('input, select').forEach((field) => field.toggleAttribute('disabled', field.value === ''));
  });
  window.addEventListener('pageshow', () => form.querySelectorAll('[disabled]').forEach((field) => field.removeAttribute('disabled')));
  return form;
}

/** What is to be done in cases that were found, with their numbers. */
function offerActivities(select, chosen, counts, told) {
  const all = Object.entries(counts).map(([id, total]) => [id, `${told.activity(id)} (${number(total)})`]);
  if (chosen && !counts[chosen]) {
    all.push([chosen, told.activity(chosen)]);
  }
  select.append(...all.sort(([, one], [, other]) => one.localeCompare(other)).map(([id, text]) => h('option', { value: id, selected: id === chosen }, text)));
}

/** How much there is of what people look at first, whatever else is searched for. */
function quick(counts, asked) {
  const ways = [['all', {}], ['mine', { work: 'MINE' }], ['group', { work: 'GROUP' }], ['today', { due: 'today' }], ['over', { due: 'over' }]];
  return h('nav', { class: 'quick', 'aria-label': texts.quick }, h('ul', {}, ways.filter(([name]) => counts[name] !== undefined).map(([name, wanted]) => {
    const way = new URLSearchParams(asked);
    ['work', 'due', 'activity', 'after'].forEach((one) => way.delete(one));
    Object.entries(wanted).forEach(([one, value]) => way.set(one, value));
    const isHere = ['work', 'due', 'activity'].every((one) => (asked.get(one) ?? '') === (wanted[one] ?? ''));
    return h('li', {}, h('a', { href: `/cases?${way}`, 'aria-current': isHere ? 'true' : null }, texts[name], ' ', h('span', { class: 'count' }, number(counts[name]))));
  })));
}

function rows(list, asked, who, told, open) {
  const isSearch = [...asked.keys()].some((name) => name !== 'sort');
  const none = isSearch ? texts.none : who.groups.includes('applicants') ? texts.noneOwn : texts.noneAtAll;
  const count = list.total === 0 ? none : list.total === 1 ? texts.one : fill(texts.some, { total: number(list.total) });
  const filter = asked.get('businessNumber');
  return [
    quick(list.counts, asked),
    h('p', { role: 'status', class: 'state' }, filter ? `${fill(texts.organizationFilter, { number: filter })} · ` : '', count),
    list.cases.length === 0 ? null : table(texts.title, [texts.case, texts.step, texts.organization, texts.who, texts.until], list.cases.map((one) => row(one, told, open))),
    pages(list),
  ].filter((part) => part);
}

function row(one, told, open) {
  const tasks = open.tasks?.filter((task) => task.caseNumber === one.caseNumber) ?? [];
  const kinds = [...new Set(tasks.map((task) => told.activity(task.activity)))];
  const holders = [...new Set(tasks.map((task) => holder(task, open.people)))];
  const isOpen = one.status === 'OPEN';
  const step = !isOpen ? told.value('CaseStatus', one.status)
    : open.tasks === null ? '…'
      : kinds.length === 0 ? texts.nothing : kinds.slice(0, 2).join(', ') + (tasks.length > kinds.length ? ` (${number(tasks.length)})` : '');
  return [
    [caseLink(one.caseNumber), ' ', h('span', { class: 'hint' }, told.value('CaseKind', one.kind))],
    step,
    organizationLink(one.organization),
    isOpen ? holders.slice(0, 2).join(', ') : '',
    isOpen && one.dueAt ? due(one.dueAt) : one.closedAt ? day(one.closedAt) : '',
  ];
}
