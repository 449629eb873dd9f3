/** The list of organizations: search as people type, filters, order, pages. The address is the search. */
import { get } from './api.js';
import { csv, xlsx, pages } from './download.js';
import { won } from './forms.js';
import { day, fill, number, said } from './language.js';
import { h, organizationLink, refusal, spelled, table } from './parts.js';
import { words } from './words.js';

const ROWS = 25;

const texts = said({
  en: {
    title: 'Organizations', create: 'Register an organization', search: 'Name, business or corporate number', find: 'Search', reset: 'Reset', all: 'All',
    sector: 'Sector', order: 'Order', byName: 'By name', newest: 'Registered last', byUpdate: 'Changed last', twice: 'Names', onlyTwice: 'Registered more than once',
    name: 'Name', number: 'Business number', sales: 'Sales', representative: 'Representative', registered: 'Registered', former: '(formerly {names})', sameName: 'Same name: {numbers}',
    some: '{total} organizations', one: 'One organization',
    none: 'No organization is found.', noneHint: 'Part of the name is enough; spelling, spaces and legal forms do not matter. Look whether the number is right, or take filters away.',
    noneCreate: 'If it is new, register it.', noneOwn: 'No organization belongs to your account yet.', noneOwnHint: 'A certification body or agency registers it; then an administrator links your account. Ask the certification body to do so.',
    noneAtAll: 'No organization is registered yet.',
  },
  ko: {
    title: '조직', create: '조직 등록', search: '상호, 구 상호, 사업자등록번호, 법인등록번호', find: '찾기', reset: '초기화', all: '전체',
    sector: '업종', order: '정렬', byName: '상호순', newest: '최근 등록순', byUpdate: '최근 변경순', twice: '상호', onlyTwice: '둘 이상 등록된 상호',
    name: '상호', number: '사업자등록번호', sales: '매출액', representative: '대표자', registered: '등록일', former: '(구 {names})', sameName: '같은 상호: {numbers}',
    some: '조직 {total}개', one: '조직 1개',
    none: '조직을 찾지 못하였습니다.', noneHint: '상호의 일부만 입력해도 되며 띄어쓰기와 법인 형태는 구분하지 않습니다. 번호가 맞는지 확인하거나 조건을 줄여 주십시오.',
    noneCreate: '새 조직이면 등록해 주십시오.', noneOwn: '귀하의 계정에 연결된 조직이 없습니다.', noneOwnHint: '인증기관 또는 관계 기관이 조직을 등록하면 관리자가 계정을 연결합니다. 인증기관에 요청해 주십시오.',
    noneAtAll: '등록된 조직이 없습니다.',
  },
});

export const title = () => texts.title;

/** Who may register organizations and state what is known of them. */
export const mayWrite = (who) => who.groups.includes('agencies') || who.groups.includes('case-officers');

export async function show(main, match, who) {
  const asked = new URLSearchParams(location.search);
  const told = await words();
  const isApplicant = who.groups.includes('applicants');
  const sent = new URLSearchParams({ rows: String(ROWS) });
  for (const name of ['query', 'sector', 'sameName', 'sort', 'after']) {
    if (asked.get(name)) {
      sent.set(name, asked.get(name));
    }
  }
  const everything = new URLSearchParams(sent);
  everything.delete('after');
  everything.set('rows', '200');
  const results = h('div', {});
  main.replaceChildren(
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' },
      xlsx(`/api/organizations?${everything}`, 'organizations'), csv(`/api/organizations?${everything}`, 'organizations'),
      mayWrite(who) ? h('a', { class: 'button first', href: '/organizations/new' }, texts.create) : null)),
    isApplicant ? '' : filters(asked, told),
    results);
  try {
    const list = await get(`/api/organizations?${sent}`);
    results.replaceChildren(...rows(list, asked, who, told).filter((part) => part));
  } catch (failure) {
    if (!('status' in failure)) {
      throw failure;
    }
    results.replaceChildren(refusal(failure, () => location.reload()));
  }
}

function filters(asked, told) {
  const choice = (name, label, choices, all) => h('div', {},
    h('label', { for: name }, label),
    h('select', { id: name, name, onchange: (event) => event.target.form.requestSubmit() },
      all ? h('option', { value: '' }, texts.all) : null,
      choices.map(([value, text]) => h('option', { value, selected: (asked.get(name) ?? '') === value }, text))));
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': texts.title, action: '/organizations', method: 'get' },
    h('div', { class: 'words' },
      h('label', { for: 'query' }, texts.search),
      h('input', { id: 'query', name: 'query', type: 'search', maxlength: 100, value: asked.get('query') ?? '', autocomplete: 'off', spellcheck: 'false' })),
    choice('sector', texts.sector, told.values('Sector'), true),
    choice('sameName', texts.twice, [['true', texts.onlyTwice]], true),
    choice('sort', texts.order, [['', texts.byName], ['-registeredAt', texts.newest], ['-updatedAt', texts.byUpdate]], false),
    h('button', { type: 'submit', class: 'button first' }, texts.find),
    h('a', { class: 'button', href: '/organizations' }, texts.reset));
  form.addEventListener('submit', () => {
    // what is empty does not stand in the address
    form.querySelectorAll('input, select').forEach((field) => field.toggleAttribute('disabled', field.value === ''));
  });
  window.addEventListener('pageshow', () => form.querySelectorAll('[disabled]').forEach((field) => field.removeAttribute('disabled')));
  return form;
}

function rows(list, asked, who, told) {
  if (list.total === 0) {
    return [nothing(asked, who)];
  }
  return [
    h('p', { role: 'status', class: 'state' }, list.total === 1 ? texts.one : fill(texts.some, { total: number(list.total) })),
    table(texts.title, [texts.name, texts.number, texts.sector, texts.sales, texts.representative, texts.registered], list.organizations.map((one) => [
      [h('span', { class: 'wraps' }, organizationLink(one)),
        one.formerNames?.length ? h('span', { class: 'former' }, ` ${fill(texts.former, { names: one.formerNames.join(', ') })}`) : null,
        one.sameName?.length ? h('span', { class: 'hint' }, fill(texts.sameName, { numbers: one.sameName.map(spelled).join(', ') })) : null],
      h('span', { class: 'whole' }, spelled(one.businessNumber)),
      told.value('Sector', one.sector),
      won(one.annualSales),
      one.representative ?? '–',
      h('span', { class: 'whole' }, day(one.registeredAt)),
    ])),
    pages(list),
  ];
}

function nothing(asked, who) {
  const isSearch = ['query', 'sector', 'sameName', 'after'].some((name) => asked.get(name));
  if (who.groups.includes('applicants')) {
    return h('div', { class: 'empty', role: 'status' }, h('p', {}, h('strong', {}, texts.noneOwn)), h('p', {}, texts.noneOwnHint));
  }
  const typed = asked.get('query') ?? '';
  const isNumber = /^\d{3}-?\d{2}-?\d{5}$/.test(typed.trim());
  const filled = typed ? `?${new URLSearchParams({ [isNumber ? 'businessNumber' : 'name']: typed.trim() })}` : '';
  return h('div', { class: 'empty', role: 'status' },
    h('p', {}, h('strong', {}, isSearch ? texts.none : texts.noneAtAll)),
    isSearch ? h('p', {}, texts.noneHint) : null,
    mayWrite(who) ? h('p', {}, texts.noneCreate, ' ', h('a', { href: `/organizations/new${filled}` }, texts.create)) : null);
}
