/** Starts a case: what may be started, its form, and what became of it. */
import { get, send } from './api.js';
import { choice, count, date, done, field, form, longText } from './forms.js';
import { fill, said } from './language.js';
import { caseLink, h } from './parts.js';
import { line } from './tasks.js';
import { words } from './words.js';

const texts = said({
  en: {
    title: 'New case', what: 'What is to be started?', none: 'Your account starts no cases.', button: 'Send', started: 'Case {number} is opened.', state: 'State: {state}.', next: 'What comes next', read: 'Read the case', letters: 'Letters',
    application: 'Application for a certificate', breach: 'Report of a breach', revocation: 'Request for a revocation', surveillance: 'Surveillance', obligation: 'Examination of the obligation', objection: 'Objection',
    applicationLead: 'For a first certificate or its renewal. Whether the organization may apply is examined at once.', breachLead: 'A leak of more than 10,000,000 persons leads to immediate revocation; every other one is screened.',
    revocationLead: 'The holder is heard, unless the ground is a massive leak; the committee decides.', surveillanceLead: 'The yearly audit, before its day comes by itself.', obligationLead: 'Examines whether the organization must hold a certificate, and since when.', objectionLead: 'Within 15 days after the result; people who did not decide the first time answer.',
    businessNumber: 'Business number', businessNumberHelp: 'Ten digits, with or without hyphens. The organization must be registered.', scheme: 'Scheme', kind: 'First or renewal', scope: 'Scope', scopeHelp: 'What is to be certified: services, systems, places.',
    affectedPersons: 'Affected persons', affectedPersonsHelp: 'As far as they are known; later reports raise the number.', discoveredOn: 'Day on which the holder knew', discoveredTime: 'Hour', discoveredTimeHelp: 'In Korean time, for example 09:30.', noTime: 'Enter an hour such as 09:30.', description: 'What happened',
    certificateNumber: 'Certificate number', certificateNumberHelp: 'For example ISMS-P-KISA-2025-001.', ground: 'Ground', facts: 'Facts', caseNumber: 'Contested case', caseNumberHelp: 'For example ISS-2026-000001.', reasons: 'Why the result is wrong',
    paperReceivedOn: 'Paper received on', paperReference: 'Reference of the paper', paperReferenceHelp: 'What it is called and where it is kept.', own: 'Your organization',
  },
  ko: {
    title: '새 사건', what: '무엇을 시작합니까?', none: '이 계정으로는 사건을 시작할 수 없습니다.', button: '제출', started: '사건 {number}이(가) 접수되었습니다.', state: '상태: {state}.', next: '다음에 할 일', read: '사건 보기', letters: '통지',
    application: '인증 신청', breach: '침해사고 신고', revocation: '인증 취소 요청', surveillance: '사후심사', obligation: '인증 의무 검토', objection: '이의신청',
    applicationLead: '최초 인증 또는 갱신 인증을 신청합니다. 신청할 수 있는지 바로 심사합니다.', breachLead: '피해자가 10,000,000명을 넘으면 즉시 취소 절차로 이어지고, 그 밖에는 사후 심사를 합니다.',
    revocationLead: '대규모 유출이 아니면 인증 취득자의 의견을 듣고 인증위원회가 심의합니다.', surveillanceLead: '정해진 날보다 먼저 연간 사후심사를 시작합니다.', obligationLead: '조직에 인증 의무가 있는지와 언제부터인지 검토합니다.', objectionLead: '결과를 통지받은 날부터 15일 안에 신청하며, 처음 결정에 참여하지 않은 사람이 회신합니다.',
    businessNumber: '사업자등록번호', businessNumberHelp: '숫자 10자리이며 하이픈은 생략할 수 있습니다. 등록된 조직이어야 합니다.', scheme: '인증 종류', kind: '최초·갱신', scope: '인증범위', scopeHelp: '인증을 받을 서비스, 시스템, 장소를 적으십시오.',
    affectedPersons: '피해자 수', affectedPersonsHelp: '지금까지 확인된 인원입니다. 이후 신고로 늘릴 수 있습니다.', discoveredOn: '인지한 날', discoveredTime: '시각', discoveredTimeHelp: '한국 시각으로 예를 들어 09:30과 같이 적으십시오.', noTime: '09:30과 같이 시각을 입력해 주십시오.', description: '사고 내용',
    certificateNumber: '인증번호', certificateNumberHelp: '예: ISMS-P-KISA-2025-001', ground: '취소 사유', facts: '사실관계', caseNumber: '이의신청 대상 사건', caseNumberHelp: '예: ISS-2026-000001', reasons: '결과가 잘못된 이유',
    paperReceivedOn: '서면 접수일', paperReference: '서면의 문서번호', paperReferenceHelp: '서면의 이름과 보관 장소를 적으십시오.', own: '귀 조직',
  },
});

const named = (name, more = {}) => ({ name, label: texts[name], help: texts[`${name}Help`], ...more });

const time = (options) => field({ parse: (text) => (/^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined), unreadable: texts.noTime, maxlength: 5, ...options });

/** The organization of an applicant, or any by its number. */
const organization = (who, asked) => (who.organizations.length > 0
  ? choice(named('businessNumber', { help: texts.own, choices: who.organizations.map((own) => [own.businessNumber, own.name]), value: who.organizations[0].businessNumber }))
  : field(named('businessNumber', { maxlength: 12, inputmode: 'numeric', value: asked.get('businessNumber') ?? '' })));

/** What may be started: who may, the address, the fields, and what is sent. */
const KINDS = [
  { id: 'application', groups: ['case-officers', 'agencies', 'applicants'], address: '/api/applications', fields: (who, asked, told) => [
    organization(who, asked),
    choice(named('scheme', { choices: told.values('Scheme') })),
    choice(named('kind', { choices: told.values('ApplicationKind'), value: 'INITIAL' })),
    longText(named('scope', { maxlength: 1000 })),
  ] },
  { id: 'breach', groups: ['case-officers', 'agencies', 'applicants'], address: '/api/breach-reports', fields: (who, asked) => [
    organization(who, asked),
    count(named('affectedPersons')),
    date(named('discoveredOn')),
    time(named('discoveredTime')),
    longText(named('description', { maxlength: 2000 })),
  ], body: ({ discoveredOn, discoveredTime, ...others }) => ({ ...others, discoveredAt: `${discoveredOn}T${discoveredTime}:00+09:00` }) },
  { id: 'revocation', groups: ['case-officers', 'agencies'], address: '/api/revocation-requests', fields: (who, asked, told) => [
    field(named('certificateNumber', { maxlength: 40, value: asked.get('certificateNumber') ?? '' })),
    choice(named('ground', { choices: told.values('Ground').filter(([name]) => name !== 'NETWORK_ACT_VIOLATION') })),
    longText(named('facts', { maxlength: 2000 })),
  ] },
  { id: 'surveillance', groups: ['case-officers'], address: '/api/surveillances', fields: (who, asked) => [field(named('certificateNumber', { maxlength: 40, value: asked.get('certificateNumber') ?? '' }))] },
  { id: 'obligation', groups: ['case-officers', 'agencies'], address: '/api/obligations', fields: (who, asked) => [organization(who, asked)] },
  { id: 'objection', groups: ['case-officers', 'applicants'], address: '/api/objections', fields: (who, asked) => [
    field(named('caseNumber', { maxlength: 20, value: asked.get('caseNumber') ?? '' })),
    longText(named('reasons', { maxlength: 2000 })),
    ...(who.groups.includes('case-officers') ? [date(named('paperReceivedOn')), field(named('paperReference', { maxlength: 200 }))] : []),
  ] },
];

const startable = (who) => KINDS.filter((kind) => kind.groups.some((group) => who.groups.includes(group)));

export const title = () => texts.title;

/** Whether somebody may start anything. */
export const mayStart = (who) => startable(who).length > 0;

export async function show(main, match, who) {
  const kinds = startable(who);
  const asked = new URLSearchParams(location.search);
  if (kinds.length === 0) {
    main.replaceChildren(h('h1', {}, texts.title), h('p', { class: 'notice' }, texts.none));
    return;
  }
  const told = await words();
  const kind = kinds.find((one) => one.id === asked.get('kind')) ?? kinds[0];
  const others = (one) => {
    const there = new URLSearchParams(asked);
    there.set('kind', one.id);
    return `/cases/new?${there}`;
  };
  main.replaceChildren(
    h('h1', {}, texts.title),
    h('nav', { 'aria-label': texts.what, class: 'contents' }, h('ul', {}, kinds.map((one) => h('li', {}, h('a', { href: others(one), 'aria-current': one === kind ? 'page' : null }, texts[one.id]))))),
    h('h2', {}, texts[kind.id]),
    h('p', {}, texts[`${kind.id}Lead`]),
    form({
      label: texts[kind.id],
      fields: kind.fields(who, asked, told),
      button: texts.button,
      send: (values) => send('POST', kind.address, kind.body ? kind.body(values) : values),
      done: (answer) => started(main, answer, told),
    }));
}

/** The number, what became of it, the letter if there is one already, and who does what next. */
async function started(main, answer, told) {
  const path = `/api/cases/${answer.caseNumber}`;
  const [file, course, { letters }] = await Promise.all([get(path), get(`${path}/course`), get(`${path}/letters`)]);
  main.replaceChildren(h('h1', {}, texts.title),
    done(h('p', {}, h('strong', {}, fill(texts.started, { number: answer.caseNumber })), ' ', fill(texts.state, { state: told.value('CaseStatus', file.status) }))),
    h('h2', {}, texts.next),
    h('ul', {},
      course.tasks.map((task) => h('li', {}, line(task, course.people, told))),
      h('li', {}, texts.read, ': ', caseLink(answer.caseNumber))),
    letters.length ? h('h2', {}, texts.letters) : '',
    ...letters.map((letter) => h('div', { class: 'lines paper' }, said({ en: `${letter.en.subject}\n\n${letter.en.body}`, ko: `${letter.ko.subject}\n\n${letter.ko.body}` }))));
}
