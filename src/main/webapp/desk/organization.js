/** The page of an organization: who it is, what it holds and must hold, what bars it, who is the same company. */
import { get, getTagged, send } from './api.js';
import { startLink } from './case-new.js';
import { amount, boxes, choice, confirmed, count, date, done, field, form, won } from './forms.js';
import { day, distance, fill, isoDay, language, lastDay, moment, number, said } from './language.js';
import { caseLink, certificateLink, facts, h, organizationLink, section, spelled, table } from './parts.js';
import { mayWrite } from './organizations.js';
import { words } from './words.js';

const CASES = 10;

const texts = said({
  en: {
    organizations: 'Organizations', print: 'Print', apply: 'Start an application', number: 'Business number', corporateNumber: 'Corporate number', unknown: 'not known',
    sector: 'Sector', sales: 'Sales of the last business year', address: 'Address', representative: 'Representative', registered: 'Registered', updated: 'Changed last', former: 'Former names', facts: 'Facts',
    sameNameHint: 'Other organizations have the same name. Look whether one is registered twice:',
    bar: 'May not apply until {day} · {distance}', barOwn: 'Certificate {certificate} was revoked in case {case}.', barOther: 'Certificate {certificate} of {number}, which is the same company, was revoked in case {case}.', barFrom: 'It may apply again from {day}. Managers decide exceptions.',
    start: 'Start', certificates: 'Certificates', noCertificates: 'It holds no certificate and never held one.', certificate: 'Certificate', scope: 'Scope', status: 'State', valid: 'Valid', span: '{from} to {until}',
    cases: 'Cases', noCases: 'There are no cases of this organization that you may see.', allCases: 'All {total} cases', allOf: 'Search its cases', kind: 'Kind', opened: 'Opened', state: 'State', case: 'Case',
    duties: 'Obligation to be certified', noDuties: 'By what is stated it must hold no certificate.', must: 'Must hold', by: 'By', why: 'Why', from: 'Since', counted: 'How the day is found', announced: 'By rules that are announced but not in force yet',
    years: 'Facts of business years', noYears: 'Nothing is stated of any year yet; the sales of the registration count.', year: 'Business year', ictSales: 'ICT sales', users: 'Users a day', students: 'Students', activities: 'Activities', stated: 'Stated', none: '–',
    stateYear: 'State a business year', stateButton: 'State the facts of the year', stateHelp: 'A year that is stated again is replaced as a whole; other years stay.', yearHelp: 'A year that is over, such as 2025.', yearSales: 'Sales', ictSalesHelp: 'Of that from information and communications services.',
    replaceHeading: 'Replace the facts of {year}?', replaceEffect: 'What was stated of {year} before is replaced as a whole. The duty to be certified is found anew.', replace: 'Replace', statedDone: 'The facts of {year} are stated.', statedDuty: 'It must hold {schemes}.', statedNoDuty: 'By what is stated it must hold no certificate.',
    company: 'Same company', noCompany: 'No other business number is known to be the same company.', link: 'How it is known', successions: 'Successions', predecessor: 'Predecessor', successor: 'Successor', reason: 'Reason', effective: 'Since', declared: 'Declared', withdraw: 'Withdraw',
    declare: 'Declare a succession', declareButton: 'Declare the succession', declareHelp: 'This organization went on from another one. From that day on a bar of the predecessor holds for this one.', predecessorNumber: 'Business number of the predecessor', predecessorHelp: 'It must be registered.', reasonHelp: 'Merger and re-registration make both numbers one company; after a division or transfer only the successor answers for the predecessor.', effectiveHelp: 'First day on which it holds.',
    declareHeading: 'Declare that {successor} succeeds {predecessor}?', declareEffect: 'Bars of the predecessor hold for {successor} from {day} on.', declaredDone: 'The succession of {predecessor} is declared.',
    withdrawHeading: 'Withdraw the succession of {predecessor}?', withdrawEffect: 'Bars no longer hold for both. The succession stays on record with your name.', withdrawnDone: 'The succession of {predecessor} is withdrawn.',
    stateNumber: 'State the corporate number', stateNumberButton: 'State the corporate number', corporateHelp: 'Thirteen digits, with or without hyphen.', corporateHeading: 'State {number} as corporate number?', corporateEffect: 'Whoever has the same number is the same company from now on, for bars too. A number that is known cannot be replaced.', corporateDone: 'The corporate number {number} is stated.',
    accounts: 'Accounts of the organization', accountsText: 'Accounts that act for it are in the groups applicants and {group}.', accountsLink: 'Open the accounts', changed: 'Somebody changed this meanwhile. The page shows what holds now; look at it and send again.', yes: 'Read the new state',
  },
  ko: {
    organizations: '조직', print: '인쇄', apply: '인증 신청 시작', number: '사업자등록번호', corporateNumber: '법인등록번호', unknown: '입력되지 않음',
    sector: '업종', sales: '직전 사업연도 매출액', address: '주소', representative: '대표자', registered: '등록일', updated: '최근 변경', former: '구 상호', facts: '기본 정보',
    sameNameHint: '상호가 같은 다른 조직이 있습니다. 같은 조직이 두 번 등록되었는지 확인해 주십시오.',
    bar: '{day}까지 신청할 수 없습니다 · {distance}', barOwn: '사건 {case}에서 인증서 {certificate}의 인증이 취소되었습니다.', barOther: '동일 사업자인 {number}의 인증서 {certificate}의 인증이 사건 {case}에서 취소되었습니다.', barFrom: '{day}부터 다시 신청할 수 있습니다. 유예 예외는 결재권자가 결정합니다.',
    start: '시작', certificates: '인증서', noCertificates: '보유하거나 보유했던 인증서가 없습니다.', certificate: '인증서', scope: '인증 범위', status: '상태', valid: '유효기간', span: '{from} ~ {until}',
    cases: '사건', noCases: '볼 수 있는 이 조직의 사건이 없습니다.', allCases: '사건 {total}건 모두 보기', allOf: '이 조직의 사건 찾기', kind: '종류', opened: '접수일', state: '상태', case: '사건',
    duties: '인증 의무', noDuties: '입력된 사실에 따르면 인증 의무가 없습니다.', must: '의무 인증', by: '기한', why: '근거', from: '의무 발생일', counted: '기한 계산', announced: '예고되었으나 아직 시행되지 않은 규정에 따른 의무',
    years: '사업연도별 사실', noYears: '입력된 사업연도가 없습니다. 등록할 때 입력한 매출액으로 판단합니다.', year: '사업연도', ictSales: '정보통신서비스 매출액', users: '일일평균 이용자 수', students: '재학생 수', activities: '사업 활동', stated: '입력일', none: '–',
    stateYear: '사업연도 사실 입력', stateButton: '사업연도 사실을 입력합니다', stateHelp: '이미 입력한 연도를 다시 입력하면 그 연도 전체가 대체되며 다른 연도는 그대로 남습니다.', yearHelp: '2025와 같이 이미 끝난 사업연도입니다.', yearSales: '매출액', ictSalesHelp: '매출액 중 정보통신서비스 부문의 금액입니다.',
    replaceHeading: '{year}년의 사실을 대체하시겠습니까?', replaceEffect: '{year}년에 대하여 입력된 사실 전체가 대체되고 인증 의무를 다시 판단합니다.', replace: '대체', statedDone: '{year}년의 사실을 입력하였습니다.', statedDuty: '{schemes} 인증 의무가 있습니다.', statedNoDuty: '입력된 사실에 따르면 인증 의무가 없습니다.',
    company: '동일 사업자', noCompany: '동일 사업자로 확인된 다른 사업자등록번호가 없습니다.', link: '확인 근거', successions: '승계', predecessor: '피승계 조직', successor: '승계 조직', reason: '사유', effective: '효력 발생일', declared: '신고', withdraw: '철회',
    declare: '승계 신고', declareButton: '승계를 신고합니다', declareHelp: '이 조직이 다른 조직을 승계한 경우입니다. 효력 발생일부터 피승계 조직의 재신청 유예기간이 이 조직에도 적용됩니다.', predecessorNumber: '피승계 조직의 사업자등록번호', predecessorHelp: '등록된 조직이어야 합니다.', reasonHelp: '합병과 사업자등록번호 변경은 두 번호를 동일 사업자로 만듭니다. 분할과 영업양도는 승계 조직에만 피승계 조직의 유예기간이 적용됩니다.', effectiveHelp: '승계의 효력이 발생하는 첫날입니다.',
    declareHeading: '{successor}의 {predecessor} 승계를 신고하시겠습니까?', declareEffect: '{day}부터 피승계 조직의 재신청 유예기간이 {successor}에도 적용됩니다.', declaredDone: '{predecessor} 승계를 신고하였습니다.',
    withdrawHeading: '{predecessor} 승계를 철회하시겠습니까?', withdrawEffect: '재신청 유예기간이 더 이상 함께 적용되지 않습니다. 승계는 철회한 사람과 함께 기록에 남습니다.', withdrawnDone: '{predecessor} 승계를 철회하였습니다.',
    stateNumber: '법인등록번호 입력', stateNumberButton: '법인등록번호를 입력합니다', corporateHelp: '숫자 13자리이며 하이픈은 생략할 수 있습니다.', corporateHeading: '다음 법인등록번호를 입력하시겠습니까? {number}', corporateEffect: '같은 번호를 가진 조직은 이제부터 동일 사업자이며 재신청 유예기간도 함께 적용됩니다. 입력한 번호는 변경할 수 없습니다.', corporateDone: '법인등록번호를 입력하였습니다: {number}',
    accounts: '조직의 계정', accountsText: '이 조직을 대신하는 계정은 applicants 그룹과 {group} 그룹에 속합니다.', accountsLink: '계정 관리 열기', changed: '그 사이에 다른 사람이 내용을 변경하였습니다. 지금의 내용을 확인한 뒤 다시 입력해 주십시오.', yes: '새로운 내용 보기',
  },
});

export const title = ([, businessNumber]) => spelled(businessNumber.replace(/\D/g, ''));

export async function show(main, [, businessNumber], who, notice = null) {
  const path = `/api/organizations/${businessNumber.replace(/\D/g, '')}`;
  const [read, stated, links, { certificates }, cases, told] = await Promise.all([
    getTagged(path), getTagged(`${path}/obligation-facts`), getTagged(`${path}/predecessors`),
    get(`/api/certificates?businessNumber=${businessNumber}&rows=100`), get(`/api/cases?businessNumber=${businessNumber}&rows=${CASES}&sort=-openedAt`), words()]);
  const organization = read.body;
  const page = {
    path, organization, told, writes: mayWrite(who), who,
    etags: { organization: read.etag, facts: stated.etag, links: links.etag },
    again: (...message) => show(main, [null, businessNumber], who, done(message.map((text) => h('p', {}, text)))),
  };
  document.title = `${organization.name} – ${said({ en: 'Injeung', ko: '인증' })}`;
  main.replaceChildren(...[
    h('p', { class: 'back' }, h('a', { href: '/organizations' }, `‹ ${texts.organizations}`)),
    head(page),
    notice,
    bar(page),
    known(page),
    section('certificates', texts.certificates, certificateTable(certificates, page)),
    section('cases', texts.cases, caseTable(cases, organization, told)),
    section('duties', texts.duties, duties(page, stated.body)),
    section('company', texts.company, company(page, links.body)),
    who.groups.includes('administrators') ? section('accounts', texts.accounts, h('p', {}, fill(texts.accountsText, { group: organization.accountGroup })),
      h('p', {}, h('a', { href: '/camunda/app/admin/default/#/groups' }, texts.accountsLink))) : null,
  ].filter((part) => part));
}

function head({ organization, writes, who }) {
  return h('div', { class: 'head' },
    h('div', {}, h('h1', {}, organization.name), h('p', { class: 'subject' }, spelled(organization.businessNumber))),
    h('div', { class: 'actions' },
      writes || who.groups.includes('applicants') ? h('a', { class: 'button first', href: `/cases/new?businessNumber=${organization.businessNumber}` }, texts.apply) : null,
      h('button', { type: 'button', class: 'button', onclick: () => print() }, texts.print)));
}

/** A text with elements in place of its placeholders. */
const filled = (text, parts) => text.split(/(\{\w+\})/).map((piece) => parts[piece.slice(1, -1)] ?? piece);

function bar({ organization, who }) {
  const inForce = organization.bar;
  if (!inForce) {
    return null;
  }
  const last = lastDay(inForce.endsAt);
  const isOwn = location.pathname.replace(/\D/g, '') === inForce.businessNumber;
  return h('div', { class: 'notice' },
    h('p', {}, h('strong', {}, fill(texts.bar, { day: day(last), distance: distance(last) }))),
    h('p', {}, filled(isOwn ? texts.barOwn : texts.barOther, {
      certificate: certificateLink(inForce.certificateNumber), case: caseLink(inForce.revocationCase), number: organizationLink({ businessNumber: inForce.businessNumber }),
    })),
    h('p', {}, fill(texts.barFrom, { day: day(inForce.earliestApplicationOn) })),
    starts(startLink(who, 'bar-exception', { businessNumber: organization.businessNumber })));
}

function known(page) {
  const { organization, told, writes } = page;
  return section('facts', texts.facts,
    organization.sameName?.length ? h('div', { class: 'notice' }, h('p', {}, texts.sameNameHint, ' ',
      organization.sameName.map((one, i) => [i ? ', ' : '', organizationLink({ businessNumber: one })]))) : null,
    facts(
      [texts.number, spelled(organization.businessNumber)],
      [texts.corporateNumber, organization.corporateNumber ? organization.corporateNumber.replace(/^(\d{6})(\d{7})$/, '$1-$2') : texts.unknown],
      [texts.former, organization.formerNames?.join(', ')],
      [texts.sector, told.value('Sector', organization.sector)],
      [texts.sales, won(organization.annualSales)],
      [texts.address, organization.address],
      [texts.representative, organization.representative],
      [texts.registered, moment(organization.registeredAt)],
      [texts.updated, organization.updatedAt === organization.registeredAt ? null : moment(organization.updatedAt)]),
    writes && !organization.corporateNumber ? act(texts.stateNumber, corporateForm(page)) : null);
}

/** A form behind its name, so that the page is read first. */
const act = (name, ...parts) => h('details', { class: 'act' }, h('summary', {}, name), parts);

/** What helps whoever was overtaken by somebody else. */
const overtaken = (page) => (failure) => (failure.status === 412 ? h('span', {}, texts.changed, ' ', h('button', { type: 'button', class: 'button', onclick: () => page.again(texts.changed) }, texts.yes)) : null);

function corporateForm(page) {
  return form({
    label: texts.stateNumber,
    fields: [field({ name: 'corporateNumber', label: texts.corporateNumber, help: texts.corporateHelp, maxlength: 14, inputmode: 'numeric' })],
    button: texts.stateNumberButton,
    advice: overtaken(page),
    async send(values) {
      const isMeant = await confirmed({ heading: fill(texts.corporateHeading, { number: values.corporateNumber }), effects: [texts.corporateEffect], button: texts.stateNumber });
      return isMeant ? send('PUT', `${page.path}/corporate-number`, values, { 'If-Match': page.etags.organization }) : undefined;
    },
    done: (answer, values) => page.again(fill(texts.corporateDone, { number: values.corporateNumber })),
  });
}

/** Links that start cases, those that this person may start; null if there are none. */
function starts(...links) {
  const offered = links.filter((link) => link);
  return offered.length ? h('p', { class: 'start' }, texts.start, ': ', offered.map((link, i) => [i ? ' · ' : '', link])) : null;
}

function certificateTable(certificates, { organization, told, who }) {
  if (certificates.length === 0) {
    return h('p', {}, texts.noCertificates);
  }
  const isHeld = (one) => ['VALID', 'SUSPENDED'].includes(one.status);
  const { businessNumber } = organization;
  return [
    table(texts.certificates, [texts.certificate, texts.status, texts.scope, texts.valid], certificates.map((one) => [
      certificateLink(one.number),
      h('span', { class: `status ${one.status.toLowerCase()}` }, told.value('CertificateStatus', one.status)),
      one.scope,
      [fill(texts.span, { from: day(one.validFrom), until: day(one.validUntil) }),
        isHeld(one) ? starts(...['change', 'surveillance', 'revocation'].map((kind) => startLink(who, kind, { certificateNumber: one.number }))) : null],
    ])),
    certificates.some(isHeld) ? starts(startLink(who, 'breach', { businessNumber })) : null,
  ];
}

function caseTable({ cases, total }, organization, told) {
  const all = h('p', { class: 'below' }, h('a', { href: `/cases?businessNumber=${organization.businessNumber}` }, total > 0 ? fill(texts.allCases, { total: number(total) }) : texts.allOf));
  if (total === 0) {
    return h('p', {}, texts.noCases);
  }
  return [table(texts.cases, [texts.case, texts.kind, texts.state, texts.opened], cases.map((one) => [
    caseLink(one.caseNumber), told.value('CaseKind', one.kind), told.value('CaseStatus', one.status), day(one.openedAt),
  ])), all];
}

/** The half of "English / Korean" that the reader reads. */
const half = (both) => {
  const at = both.search(/ \/ (?=[^/]*[가-힣])/);
  return at < 0 ? both : language === 'ko' ? both.slice(at + 3) : both.slice(0, at);
};

function dutyTable(caption, duties_) {
  return table(caption, [texts.must, texts.by, texts.why, texts.from], duties_.map((duty) => [
    duty.scheme,
    [h('span', { class: 'whole' }, day(duty.by)), h('details', {}, h('summary', {}, texts.counted), half(duty.explanation))],
    half(duty.reason),
    h('span', { class: 'whole' }, day(duty.since)),
  ]));
}

function duties(page, stated) {
  const { told, writes } = page;
  return [
    stated.duties.length ? dutyTable(texts.duties, stated.duties) : h('p', {}, texts.noDuties),
    stated.announced.length ? [h('h3', {}, texts.announced), dutyTable(texts.announced, stated.announced)] : null,
    starts(startLink(page.who, 'obligation', { businessNumber: page.organization.businessNumber })),
    h('h3', {}, texts.years),
    stated.years.length ? table(texts.years, [texts.year, texts.yearSales, texts.ictSales, texts.users, texts.students, texts.activities, texts.stated], stated.years.map((one) => [
      String(one.year), amountOf(one.sales), amountOf(one.ictSales), countOf(one.dailyUsers), countOf(one.students),
      one.activities.map((activity) => told.value('Activity', activity)).join(', ') || texts.none, day(one.statedAt),
    ])) : h('p', {}, texts.noYears),
    writes ? act(texts.stateYear, h('p', { class: 'hint' }, texts.stateHelp), yearForm(page, stated)) : null,
  ];
}

const amountOf = (value) => (value === undefined || value === null ? texts.none : won(value));
const countOf = (value) => (value === undefined || value === null ? texts.none : number(value));

function yearForm(page, stated) {
  return form({
    label: texts.stateYear,
    fields: [
      count({ name: 'year', label: texts.year, help: texts.yearHelp, maxlength: 4, value: String(Number(isoDay(Date.now()).slice(0, 4)) - 1) }),
      amount({ name: 'sales', label: texts.yearSales, optional: true, maxlength: 40 }),
      amount({ name: 'ictSales', label: texts.ictSales, help: texts.ictSalesHelp, optional: true, maxlength: 40 }),
      count({ name: 'dailyUsers', label: texts.users, optional: true, maxlength: 14 }),
      count({ name: 'students', label: texts.students, optional: true, maxlength: 14 }),
      boxes({ name: 'activities', label: texts.activities, choices: page.told.values('Activity') }),
    ],
    button: texts.stateButton,
    advice: overtaken(page),
    async send(values) {
      const isMeant = !stated.years.some((one) => one.year === values.year)
        || await confirmed({ heading: fill(texts.replaceHeading, values), effects: [fill(texts.replaceEffect, values)], button: texts.replace });
      return isMeant ? send('PUT', `${page.path}/obligation-facts`, values, { 'If-Match': page.etags.facts }) : undefined;
    },
    done: (answer, values) => page.again(fill(texts.statedDone, values),
      answer.duties.length ? fill(texts.statedDuty, { schemes: [...new Set(answer.duties.map((duty) => duty.scheme))].join(', ') }) : texts.statedNoDuty),
  });
}

function company(page, links) {
  const { organization, told, writes, who } = page;
  const name = (businessNumber) => (businessNumber === organization.businessNumber ? organization.name
    : organizationLink(links.sameCompany.find((one) => one.businessNumber === businessNumber) ?? { businessNumber }));
  const withdrawal = (one) => h('button', {
    type: 'button',
    class: 'button',
    onclick: () => withdraw(page, one.predecessor, links.sameCompany.find((other) => other.businessNumber === one.predecessor)?.name),
  }, texts.withdraw);
  return [
    links.sameCompany.length ? table(texts.company, [texts.company, texts.number, texts.link], links.sameCompany.map((one) => [organizationLink(one), spelled(one.businessNumber), half(one.link)])) : h('p', {}, texts.noCompany),
    links.successions.length ? [h('h3', {}, texts.successions),
      table(texts.successions, [texts.predecessor, texts.successor, texts.reason, texts.effective, texts.declared, ...(writes ? [texts.withdraw] : [])], links.successions.map((one) => [
        name(one.predecessor), name(one.successor), told.value('SuccessionReason', one.reason), day(one.effectiveOn),
        `${day(one.declaredAt)}${one.declaredBy && !who.groups.includes('applicants') ? ` · ${one.declaredBy}` : ''}`,
        ...(writes ? [one.successor === organization.businessNumber ? withdrawal(one) : texts.none] : []),
      ]))] : null,
    writes ? act(texts.declare, h('p', { class: 'hint' }, texts.declareHelp), successionForm(page)) : null,
  ];
}

function successionForm(page) {
  return form({
    label: texts.declare,
    fields: [
      field({ name: 'predecessor', label: texts.predecessorNumber, help: texts.predecessorHelp, maxlength: 12, inputmode: 'numeric' }),
      choice({ name: 'reason', label: texts.reason, help: texts.reasonHelp, choices: page.told.values('SuccessionReason') }),
      date({ name: 'effectiveOn', label: texts.effective, help: texts.effectiveHelp }),
    ],
    button: texts.declareButton,
    advice: overtaken(page),
    async send({ predecessor, ...succession }) {
      const named = { predecessor, successor: page.organization.name, day: day(succession.effectiveOn) };
      const isMeant = await confirmed({ heading: fill(texts.declareHeading, named), effects: [fill(texts.declareEffect, named)], button: texts.declareButton });
      return isMeant ? send('PUT', `${page.path}/predecessors/${encodeURIComponent(predecessor)}`, succession, { 'If-Match': page.etags.links }) : undefined;
    },
    done: ({ sameCompany }, { predecessor }) => page.again(fill(texts.declaredDone, {
      predecessor: sameCompany.find((one) => one.businessNumber === predecessor.replace(/\D/g, ''))?.name ?? predecessor,
    })),
  });
}

async function withdraw(page, predecessor, name) {
  const named = { predecessor: name ?? spelled(predecessor) };
  if (await confirmed({ heading: fill(texts.withdrawHeading, named), effects: [texts.withdrawEffect], button: texts.withdraw })) {
    await send('DELETE', `${page.path}/predecessors/${predecessor}`);
    await page.again(fill(texts.withdrawnDone, named));
  }
}
