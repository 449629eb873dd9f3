/** Registers an organization. */
import { send } from './api.js';
import { amount, choice, done, field, form } from './forms.js';
import { fill, said } from './language.js';
import { h, organizationLink, spelled } from './parts.js';
import { mayWrite } from './organizations.js';
import { words } from './words.js';

const texts = said({
  en: {
    title: 'Register an organization', lead: 'Whoever applies, holds a certificate or had a breach must be registered first. The business number cannot be changed afterwards.',
    back: 'Organizations', button: 'Register the organization', not: 'Only agencies and case officers register organizations.',
    businessNumber: 'Business registration number', businessNumberHelp: 'Ten digits, with or without hyphens, as on the business registration. The last one is a check digit.',
    name: 'Name', nameHelp: 'As in the business register; both languages if there are two.',
    sector: 'Sector', sectorHelp: 'What it mainly does. The duty to be certified depends on it.',
    annualSales: 'Sales of the last business year', annualSalesHelp: 'In won. 1,200,000,000, 12억 and 1.2 billion are understood.',
    address: 'Address of the head office', addressHelp: 'Certificates show it.', representative: 'Representative', representativeHelp: 'Who represents it; certificates show the name.',
    corporateNumber: 'Corporate registration number', corporateNumberHelp: 'Thirteen digits, with or without hyphen. Whoever has the same one is the same company, for bars too.',
    done: '{name} is registered.', next: 'What comes next', read: 'Read the organization', apply: 'Start an application', another: 'Register another one',
    account: 'So that it can apply by itself, an administrator puts its accounts into the group {group}.', known: 'Read the organization with this number',
  },
  ko: {
    title: '조직 등록', lead: '신청하거나 인증을 보유하거나 침해사고가 있는 조직은 먼저 등록해야 합니다. 사업자등록번호는 등록한 뒤에 변경할 수 없습니다.',
    back: '조직', button: '조직을 등록합니다', not: '조직은 관계 기관과 인증기관 담당자만 등록합니다.',
    businessNumber: '사업자등록번호', businessNumberHelp: '사업자등록증의 숫자 10자리이며 하이픈은 생략할 수 있습니다. 마지막 숫자는 검증번호입니다.',
    name: '상호', nameHelp: '사업자등록증에 적힌 대로 입력합니다. 영문 상호가 있으면 함께 적습니다.',
    sector: '업종', sectorHelp: '주된 업종입니다. 인증 의무를 판단하는 데 사용합니다.',
    annualSales: '직전 사업연도 매출액', annualSalesHelp: '원 단위입니다. 1,200,000,000 또는 12억과 같이 입력합니다.',
    address: '본점 주소', addressHelp: '인증서에 표시됩니다.', representative: '대표자', representativeHelp: '인증서에 표시됩니다.',
    corporateNumber: '법인등록번호', corporateNumberHelp: '숫자 13자리이며 하이픈은 생략할 수 있습니다. 번호가 같으면 동일 사업자이며 재신청 유예기간도 함께 적용됩니다.',
    done: '{name} 조직을 등록하였습니다.', next: '다음에 할 일', read: '조직 보기', apply: '인증 신청 시작', another: '다른 조직 등록',
    account: '조직이 직접 신청하려면 관리자가 그 계정을 {group} 그룹에 넣어야 합니다.', known: '이 번호의 조직 보기',
  },
});

export const title = () => texts.title;

export async function show(main, match, who) {
  const back = h('p', { class: 'back' }, h('a', { href: '/organizations' }, `‹ ${texts.back}`));
  if (!mayWrite(who)) {
    main.replaceChildren(back, h('h1', {}, texts.title), h('p', { class: 'notice' }, texts.not));
    return;
  }
  const told = await words();
  const asked = new URLSearchParams(location.search);
  const of = (name, more = {}) => ({ name, label: texts[name], help: texts[`${name}Help`], value: asked.get(name) ?? undefined, ...more });
  main.replaceChildren(back, h('h1', {}, texts.title), h('p', {}, texts.lead), form({
    label: texts.title,
    fields: [
      field(of('businessNumber', { maxlength: 12, inputmode: 'numeric' })),
      field(of('name', { maxlength: 200 })),
      choice(of('sector', { choices: told.values('Sector') })),
      amount(of('annualSales', { maxlength: 40 })),
      field(of('address', { maxlength: 300, optional: true })),
      field(of('representative', { maxlength: 100, optional: true })),
      field(of('corporateNumber', { maxlength: 14, inputmode: 'numeric', optional: true })),
    ],
    button: texts.button,
    send: (values) => send('POST', '/api/organizations', values),
    advice: (failure, values) => (failure.status === 409
      ? h('a', { href: `/organizations/${values.businessNumber.replace(/\D/g, '')}` }, texts.known) : null),
    done: (organization) => registered(main, back, organization),
  }));
}

function registered(main, back, organization) {
  main.replaceChildren(back, h('h1', {}, texts.title),
    done(h('p', {}, h('strong', {}, fill(texts.done, { name: organization.name }))), h('p', {}, organizationLink(organization), ` · ${spelled(organization.businessNumber)}`)),
    h('h2', {}, texts.next),
    h('ul', {},
      h('li', {}, h('a', { href: `/cases/new?businessNumber=${organization.businessNumber}` }, texts.apply)),
      h('li', {}, h('a', { href: `/organizations/${organization.businessNumber}` }, texts.read)),
      h('li', {}, h('a', { href: '/organizations/new' }, texts.another))),
    h('p', { class: 'hint' }, fill(texts.account, { group: organization.accountGroup })));
}
