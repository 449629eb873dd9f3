/** Starts a case: what may be started, its form, and what became of it. */
import { get, send } from './api.js';
import { boxes, choice, count, date, done, field, form, instant, longText, onlyWith } from './forms.js';
import { fill, said } from './language.js';
import { caseLink, h } from './parts.js';
import { line } from './tasks.js';
import { words } from './words.js';

const texts = said({
  en: {
    title: 'New case', what: 'What is to be started?', none: 'Your account starts no cases.', button: 'Send', started: 'Case {number} is opened.', state: 'State: {state}.', next: 'What comes next', read: 'Read the case', letters: 'Letters',
    about: { certification: 'Certification', certificate: 'Certificate', breach: 'Breach', review: 'Review' },
    application: 'Application for a certificate', breach: 'Report of a breach', revocation: 'Request for a revocation', surveillance: 'Surveillance', obligation: 'Examination of the obligation', objection: 'Objection',
    change: 'Change of a certificate', 'breach-correction': 'Correction of a breach', 're-notification': 'Re-notification of a leak', penalty: 'Administrative penalty', withdrawal: 'Withdrawal of a disposition', 'bar-exception': 'Exception from a bar',
    applicationLead: 'For a first certificate or its renewal. Whether the organization may apply is examined at once.', breachLead: 'A leak of more than 10,000,000 persons leads to immediate revocation; every other one is screened. While a screening of the holder is open, this report joins it.',
    revocationLead: 'The holder is heard, unless the ground is a massive leak; the committee decides.', surveillanceLead: 'The yearly audit, before its day comes by itself.', obligationLead: 'Examines whether the organization must hold a certificate, and since when.', objectionLead: 'Within 15 days after the result; people who did not decide the first time answer.',
    changeLead: 'New details of the holder, the return of the certificate, the correction of an obvious error, or its suspension by a case officer. Whoever starts it does not confirm it.',
    'breach-correctionLead': 'Proposes the right number of affected persons where one was reported too high. An officer who did not propose it confirms it; until then the number holds.',
    're-notificationLead': 'An officer prepares what the organization tells the persons concerned again, a manager signs it, and it is followed up until it is sufficient.',
    penaltyLead: 'The organization is asked for its sales, then an officer assesses each violation; a manager signs.',
    withdrawalLead: 'Proposes that the authority withdraws a disposition of its own that took effect and was unlawful or unjust. A manager who did not propose it signs; until then it holds.',
    'bar-exceptionLead': 'Asks that an organization may apply although it is barred after a revocation. Another manager confirms it; until then the bar holds. It holds for this organization and for the bars of today.',
    businessNumber: 'Business number', businessNumberHelp: 'Ten digits, with or without hyphens. The organization must be registered.', scheme: 'Scheme', kind: 'Kind', kindHelp: 'A renewal continues a valid certificate of the same scheme.', scope: 'Scope', scopeHelp: 'What is to be certified: services, systems, places.',
    affectedPersons: 'Affected persons', affectedPersonsHelp: 'As far as they are known; later reports raise the number.', discoveredAt: 'Discovered', discoveredAtHelp: 'When the holder knew.', description: 'What happened', descriptionHelp: 'Cause, data concerned, course of events.',
    incidentReportedAt: 'Incident reported', incidentReportedAtHelp: 'To MSIT or KISA, within 24 hours.', leakNotifiedAt: 'Persons told', leakNotifiedAtHelp: 'The persons concerned, within 72 hours.', leakReportedAt: 'Leak reported', leakReportedAtHelp: 'To PIPC or KISA, within 72 hours.',
    known: 'What is known of the leak', sensitiveData: 'Sensitive data or unique identifiers leaked', illegalAccess: 'Illegal access from outside', knownHelp: 'Tick what is known; the leak is then reported whatever the number.',
    certificateNumber: 'Certificate number', certificateNumberHelp: 'For example ISMS-P-KISA-2025-001.', ground: 'Ground', networkActViolatedOn: 'Day of the violation', networkActViolatedOnHelp: 'From 2026-10-01 on; the ground is measured by it.', facts: 'Facts', factsHelp: 'What happened, with the evidence; it goes into the notice and the order.',
    caseNumber: 'Contested case', caseNumberHelp: 'For example ISS-2026-000001.', reasons: 'Reasons', reasonsHelp: 'Why the result is wrong, and where the evidence is.',
    paperReceivedOn: 'Paper received on', paperReceivedOnHelp: 'The day on which the written request was received.', paperReference: 'Paper', paperReferenceHelp: 'What it is called and where it is kept.', own: 'Your organization',
    changeKind: 'What is to happen', changeKindHelp: 'A certificate is not given back while a revocation or a screening is open.', reason: 'Reason', changeReasonHelp: 'Why; of a suspension the occasion.',
    correctedScope: 'Right scope', correctedScopeHelp: 'As it should have been written. Only if the scope is wrong; a scope that was decided so is no error.', correctedHolder: 'Right holder', correctedHolderHelp: 'Business number of the unit of the same company to which it should have been issued. Only if it was issued to the wrong one.',
    newName: 'New or right name', newNameHelp: 'As in the business register. Only if the name changes or was wrong.', newAddress: 'New or right address', newAddressHelp: 'Of the head office. Only if the address changes or was wrong.', newRepresentative: 'New or right representative', newRepresentativeHelp: 'The name. Only if the representative changes or was wrong.',
    evidence: 'Evidence', evidenceHelp: 'What proves the change and where it is, for example the new business registration certificate.', ownMotionHelp: 'Leave it empty if you correct the error by yourself.',
    breachCase: 'Case of the breach', breachCaseHelp: 'For example BRS-2026-000001.', correctedPersons: 'The right number of affected persons', correctedPersonsHelp: 'Lower than the number that holds; a higher one is reported.', correctionReasonHelp: 'How the wrong number came about and on what the right one rests.',
    contestedCase: 'Case that led to it', contestedCaseHelp: 'For example REV-2026-000001, OBL-2026-000001, PEN-2026-000001 or RNO-2026-000001.', disposition: 'What is withdrawn', dispositionHelp: 'While an objection to it is open, the objection decides.', defect: 'What is wrong with it',
    defectHelp: 'Unlawful: it violates the law or rests on facts that were not so. Unjust: within the law, but not right.', withdrawalReasons: 'Reasons', withdrawalReasonsHelp: 'What is wrong and how it came to light; the organization reads it if it is withdrawn.',
    exceptionReasonHelp: 'Why the bar should not hold for it; the organization reads it if the exception is granted.', legalBasis: 'Legal basis', legalBasisHelp: 'Act, notice or resolution on which it rests, if there is one.',
  },
  ko: {
    title: '새 사건', what: '무엇을 시작합니까?', none: '이 계정으로는 사건을 시작할 수 없습니다.', button: '제출', started: '사건 {number}이(가) 접수되었습니다.', state: '상태: {state}.', next: '다음에 할 일', read: '사건 보기', letters: '통지',
    about: { certification: '인증', certificate: '인증서', breach: '침해사고', review: '재검토' },
    application: '인증 신청', breach: '침해사고 신고', revocation: '인증 취소 요청', surveillance: '사후심사', obligation: '인증 의무 확인', objection: '이의신청',
    change: '인증서 변경', 'breach-correction': '침해사고 정정', 're-notification': '유출 재통지', penalty: '과징금 산정', withdrawal: '처분 직권취소', 'bar-exception': '재신청 유예 예외',
    applicationLead: '최초 인증 또는 갱신 인증을 신청합니다. 신청할 수 있는지 바로 심사합니다.', breachLead: '피해자가 10,000,000명을 넘으면 즉시 취소 절차로 이어지고, 그 밖에는 사후 심사를 합니다. 인증 취득자에 대한 사후 심사가 진행 중이면 이 신고는 그 사건에 합쳐집니다.',
    revocationLead: '대규모 유출이 아니면 인증 취득자의 의견을 듣고 인증위원회가 심의합니다.', surveillanceLead: '정해진 날보다 먼저 연간 사후심사를 시작합니다.', obligationLead: '조직에 인증 의무가 있는지와 언제부터인지 확인합니다.', objectionLead: '결과를 통지받은 날부터 15일 안에 신청하며, 처음 결정에 참여하지 않은 사람이 회신합니다.',
    changeLead: '인증 취득자의 상호, 주소, 대표자를 변경하거나, 인증서를 반납하거나, 명백한 오류를 정정합니다. 담당자는 임시 조치로 효력을 정지할 수 있습니다. 신청한 사람은 확인하지 않습니다.',
    'breach-correctionLead': '피해자 수가 실제보다 많게 신고된 경우에 올바른 수를 제안합니다. 제안하지 않은 담당자가 확인하기 전에는 신고된 수가 유지됩니다.',
    're-notificationLead': '조직이 정보주체에게 다시 통지할 내용을 담당자가 준비하고 결재권자가 결재하며, 충분하다고 판단될 때까지 이행을 확인합니다.',
    penaltyLead: '조직에 매출액 자료를 요청한 뒤 담당자가 위반행위별로 산정하고 결재권자가 결재합니다.',
    withdrawalLead: '효력이 생긴 처분이 위법하거나 부당하여 처분한 기관이 스스로 취소할 것을 제안합니다. 제안하지 않은 결재권자가 결재하기 전에는 처분이 유지됩니다.',
    'bar-exceptionLead': '인증 취소 후 재신청 유예기간에 있는 조직이 신청할 수 있도록 예외를 요청합니다. 다른 결재권자가 승인하기 전에는 유예가 유지됩니다. 예외는 이 조직과 오늘 진행 중인 유예기간에만 적용됩니다.',
    businessNumber: '사업자등록번호', businessNumberHelp: '숫자 10자리이며 하이픈은 생략할 수 있습니다. 등록된 조직이어야 합니다.', scheme: '인증 종류', kind: '신청 구분', kindHelp: '갱신하면 같은 종류의 유효한 인증이 이어집니다.', scope: '인증범위', scopeHelp: '인증을 받을 서비스, 시스템, 장소를 적으십시오.',
    affectedPersons: '피해자 수', affectedPersonsHelp: '지금까지 확인된 인원입니다. 이후 신고로 늘릴 수 있습니다.', discoveredAt: '알게 된 때', discoveredAtHelp: '인증 취득자가 알게 된 때입니다.', description: '사고 내용', descriptionHelp: '원인, 유출된 개인정보, 경과를 적으십시오.',
    incidentReportedAt: '침해사고 신고', incidentReportedAtHelp: '과학기술정보통신부 또는 한국인터넷진흥원에 24시간 안에 신고하여야 합니다.', leakNotifiedAt: '유출 통지', leakNotifiedAtHelp: '정보주체에게 72시간 안에 통지하여야 합니다.', leakReportedAt: '유출 신고', leakReportedAtHelp: '개인정보보호위원회 또는 한국인터넷진흥원에 72시간 안에 신고하여야 합니다.',
    known: '유출에 관하여 확인된 사실', sensitiveData: '민감정보 또는 고유식별정보 유출', illegalAccess: '외부로부터의 불법 접근', knownHelp: '확인되었으면 표시하십시오. 인원과 관계없이 신고하여야 합니다.',
    certificateNumber: '인증번호', certificateNumberHelp: '예: ISMS-P-KISA-2025-001', ground: '취소 사유', networkActViolatedOn: '위반일', networkActViolatedOnHelp: '2026년 10월 1일 이후여야 하며, 취소 사유의 적용 여부는 이 날을 기준으로 합니다.', facts: '사실관계', factsHelp: '무슨 일이 있었는지 증거와 함께 적으십시오. 사전통지와 취소 처분서에 기재됩니다.',
    caseNumber: '이의신청 대상 사건번호', caseNumberHelp: '예: ISS-2026-000001', reasons: '신청 이유', reasonsHelp: '결과가 잘못된 이유와 증거가 있는 곳을 적으십시오.',
    paperReceivedOn: '서면 신청 접수일', paperReceivedOnHelp: '서면 신청을 받은 날입니다.', paperReference: '서면 신청 문서', paperReferenceHelp: '서면의 이름과 보관 장소를 적으십시오.', own: '귀 조직',
    changeKind: '변경 내용', changeKindHelp: '인증 취소나 사후 심사가 진행 중이면 인증서를 반납할 수 없습니다.', reason: '사유', changeReasonHelp: '변경하는 이유를 적으십시오. 효력정지이면 그 계기를 적습니다.',
    correctedScope: '올바른 인증범위', correctedScopeHelp: '원래 기재되었어야 할 내용을 적으십시오. 인증범위가 잘못 기재된 경우에만 적으며, 그렇게 결정된 범위는 오류가 아닙니다.', correctedHolder: '올바른 인증 취득자의 사업자등록번호', correctedHolderHelp: '인증서가 발급되었어야 할 동일 사업자의 다른 사업장 번호를 적으십시오. 잘못 발급된 경우에만 적습니다.',
    newName: '새 상호 또는 올바른 상호', newNameHelp: '사업자등록증과 같이 적으십시오. 상호가 바뀌었거나 잘못된 경우에만 적습니다.', newAddress: '새 주소 또는 올바른 주소', newAddressHelp: '본점의 주소를 적으십시오. 주소가 바뀌었거나 잘못된 경우에만 적습니다.', newRepresentative: '새 대표자 또는 올바른 대표자', newRepresentativeHelp: '대표자의 이름을 적으십시오. 대표자가 바뀌었거나 잘못된 경우에만 적습니다.',
    evidence: '증빙자료', evidenceHelp: '새 사업자등록증과 같이 변경을 증명하는 자료와 그 보관 장소를 적으십시오.', ownMotionHelp: '스스로 오류를 정정하는 경우에는 비워 두십시오.',
    breachCase: '침해사고 사건번호', breachCaseHelp: '예: BRS-2026-000001', correctedPersons: '올바른 피해자 수', correctedPersonsHelp: '현재의 수보다 작아야 합니다. 더 큰 수는 추가로 신고하십시오.', correctionReasonHelp: '수가 잘못된 경위와 올바른 수의 근거를 적으십시오.',
    contestedCase: '처분 사건번호', contestedCaseHelp: '예: REV-2026-000001, OBL-2026-000001, PEN-2026-000001, RNO-2026-000001', disposition: '취소할 처분', dispositionHelp: '이의신청이 진행 중이면 이의신청에서 결정합니다.', defect: '하자',
    defectHelp: '법률에 어긋나거나 사실과 다른 것에 근거하였으면 위법이고, 법률에는 맞으나 옳지 않으면 부당입니다.', withdrawalReasons: '사유', withdrawalReasonsHelp: '무엇이 잘못되었고 어떻게 알게 되었는지 적으십시오. 취소되면 조직에 통지됩니다.',
    exceptionReasonHelp: '유예기간을 적용하지 않아야 하는 이유를 적으십시오. 예외가 승인되면 조직에 통지됩니다.', legalBasis: '법적 근거', legalBasisHelp: '근거가 되는 법령, 고시 또는 의결이 있으면 적으십시오.',
  },
});

const OFFICERS = 'case-officers';

const named = (name, more = {}) => ({ name, label: texts[name], help: texts[`${name}Help`], ...more });

/** The organization of an applicant, or any by its number. */
const organization = (who, asked) => (who.organizations.length > 0
  ? choice(named('businessNumber', { help: texts.own, choices: who.organizations.map((own) => [own.businessNumber, own.name]), value: who.organizations[0].businessNumber }))
  : field(named('businessNumber', { maxlength: 12, inputmode: 'numeric', value: asked.get('businessNumber') ?? '' })));

const certificate = (asked) => field(named('certificateNumber', { maxlength: 40, value: asked.get('certificateNumber') ?? '' }));

/** Another case, which the address of the page may name; `name` is what the API calls it. */
const otherCase = (name, asked) => field(named(name, { maxlength: 20, value: asked.get('caseNumber') ?? '' }));

/** What an officer names who enters what an organization asked for on paper. */
const paper = (more = {}) => [
  date(named('paperReceivedOn', { ...more, help: [texts.paperReceivedOnHelp, more.help].filter(Boolean).join(' ') })),
  field(named('paperReference', { maxlength: 200, ...more, help: [texts.paperReferenceHelp, more.help].filter(Boolean).join(' ') })),
];

/** What a report may say of a breach beside the number; all of it may come later. */
export const breachFacts = () => [
  ...['incidentReportedAt', 'leakNotifiedAt', 'leakReportedAt'].map((name) => instant(named(name, { optional: true }))),
  boxes(named('known', { choices: ['sensitiveData', 'illegalAccess'].map((name) => [name, texts[name]]) })),
];

/** What is ticked of a breach, as the API names it. What is not ticked is not known, which is not the same as false. */
export const breachBody = ({ known, ...others }) => ({ ...others, ...Object.fromEntries(known.map((name) => [name, true])) });

/** What may be asked of a change, each with its own details. */
function change(who, asked, told) {
  const isOfficer = who.groups.includes(OFFICERS);
  const chosen = choice(named('change', {
    label: texts.changeKind, help: texts.changeKindHelp, value: asked.get('change') ?? '',
    choices: told.values('ChangeKind').filter(([kind]) => isOfficer || kind !== 'SUSPENSION'),
  }));
  const only = (kinds, ...fields) => fields.map((one) => onlyWith(chosen, kinds, one));
  const optional = { optional: true };
  return [
    certificate(asked),
    chosen,
    longText(named('reason', { maxlength: 1000, help: texts.changeReasonHelp })),
    ...only(['CORRECTION'],
      longText(named('correctedScope', { maxlength: 1000, ...optional })),
      field(named('correctedHolder', { maxlength: 12, inputmode: 'numeric', ...optional }))),
    ...only(['HOLDER_DETAILS', 'CORRECTION'],
      field(named('newName', { maxlength: 200, ...optional })),
      field(named('newAddress', { maxlength: 300, ...optional })),
      field(named('newRepresentative', { maxlength: 100, ...optional }))),
    ...only(['HOLDER_DETAILS'], longText(named('evidence', { maxlength: 1000 }))),
    ...only(['CORRECTION'], longText(named('evidence', { maxlength: 1000, ...optional }))),
    ...(isOfficer ? [
      ...only(['HOLDER_DETAILS', 'SURRENDER'], ...paper()),
      ...only(['CORRECTION'], ...paper({ ...optional, help: texts.ownMotionHelp })),
    ] : []),
  ];
}

/** What may be started: what it is about, who may, the address, the fields, and what is sent. */
const KINDS = [
  { id: 'application', about: 'certification', groups: [OFFICERS, 'agencies', 'applicants'], address: '/api/applications', fields: (who, asked, told) => [
    organization(who, asked),
    choice(named('scheme', { choices: told.values('Scheme') })),
    choice(named('kind', { choices: told.values('ApplicationKind'), value: 'INITIAL' })),
    longText(named('scope', { maxlength: 1000 })),
  ] },
  { id: 'breach', about: 'breach', groups: [OFFICERS, 'agencies', 'applicants'], address: '/api/breach-reports', fields: (who, asked) => [
    organization(who, asked),
    count(named('affectedPersons')),
    instant(named('discoveredAt')),
    longText(named('description', { maxlength: 2000 })),
    ...breachFacts(),
  ], body: breachBody },
  { id: 'revocation', about: 'certificate', groups: [OFFICERS, 'agencies'], address: '/api/revocation-requests', fields(who, asked, told) {
    const ground = choice(named('ground', { choices: told.values('Ground') }));
    return [certificate(asked), ground, onlyWith(ground, ['NETWORK_ACT_VIOLATION'], date(named('networkActViolatedOn'))), longText(named('facts', { maxlength: 2000 }))];
  } },
  { id: 'surveillance', about: 'certificate', groups: [OFFICERS], address: '/api/surveillances', fields: (who, asked) => [certificate(asked)] },
  { id: 'change', about: 'certificate', groups: [OFFICERS, 'applicants'], address: '/api/certificate-changes', fields: change },
  { id: 'obligation', about: 'certification', groups: [OFFICERS, 'agencies'], address: '/api/obligations', fields: (who, asked) => [organization(who, asked)] },
  { id: 'objection', about: 'review', groups: [OFFICERS, 'applicants'], address: '/api/objections', fields: (who, asked) => [
    otherCase('caseNumber', asked),
    longText(named('reasons', { maxlength: 2000 })),
    ...(who.groups.includes(OFFICERS) ? paper() : []),
  ] },
  { id: 'breach-correction', about: 'breach', groups: [OFFICERS, 'agencies', 'applicants'], address: ({ breachCase }) => `/api/cases/${encodeURIComponent(breachCase)}/breach-corrections`, fields: (who, asked) => [
    otherCase('breachCase', asked),
    count(named('correctedPersons')),
    longText(named('reason', { maxlength: 1000, help: texts.correctionReasonHelp })),
  ], body: ({ breachCase, ...others }) => others },
  { id: 're-notification', about: 'breach', groups: [OFFICERS, 'agency-pipc'], address: '/api/re-notifications', fields: (who, asked) => [otherCase('breachCase', asked)] },
  { id: 'penalty', about: 'breach', groups: ['agency-pipc'], address: '/api/penalty-assessments', fields: (who, asked) => [
    field(named('caseNumber', { label: texts.breachCase, help: texts.breachCaseHelp, maxlength: 20, value: asked.get('caseNumber') ?? '' })),
    organization(who, asked),
  ] },
  { id: 'withdrawal', about: 'review', groups: [OFFICERS, 'managers'], address: ({ contestedCase }) => `/api/cases/${encodeURIComponent(contestedCase)}/withdrawals`, fields: (who, asked, told) => [
    otherCase('contestedCase', asked),
    choice(named('disposition', { choices: told.values('Disposition'), value: asked.get('disposition') ?? '' })),
    choice(named('defect', { choices: told.values('Defect') })),
    longText(named('reasons', { maxlength: 2000, label: texts.withdrawalReasons, help: texts.withdrawalReasonsHelp })),
  ], body: ({ contestedCase, ...others }) => others },
  { id: 'bar-exception', about: 'review', groups: ['managers'], address: '/api/bar-exceptions', fields: (who, asked) => [
    organization(who, asked),
    longText(named('reason', { maxlength: 1000, help: texts.exceptionReasonHelp })),
    field(named('legalBasis', { maxlength: 300, optional: true })),
  ] },
];

/** More kinds than these are shown by what they are about. */
const MANY = 6;

const startable = (who) => KINDS.filter((kind) => kind.groups.some((group) => who.groups.includes(group)));

export const title = () => texts.title;

/** Whether somebody may start anything. */
export const mayStart = (who) => startable(who).length > 0;

/** A link that starts a kind with what is known of it; null for whoever may not. */
export const startLink = (who, id, known, label = texts[id]) => (startable(who).some((kind) => kind.id === id)
  ? h('a', { href: `/cases/new?${new URLSearchParams({ kind: id, ...known })}` }, label) : null);

export async function show(main, match, who) {
  const kinds = startable(who);
  const asked = new URLSearchParams(location.search);
  if (kinds.length === 0) {
    main.replaceChildren(h('h1', {}, texts.title), h('p', { class: 'notice' }, texts.none));
    return;
  }
  const told = await words();
  const kind = kinds.find((one) => one.id === asked.get('kind')) ?? kinds[0];
  main.replaceChildren(
    h('h1', {}, texts.title),
    choices(kinds, kind, asked),
    h('h2', {}, texts[kind.id]),
    h('p', {}, texts[`${kind.id}Lead`]),
    form({
      label: texts[kind.id],
      fields: kind.fields(who, asked, told),
      button: texts.button,
      send: (values) => send('POST', typeof kind.address === 'string' ? kind.address : kind.address(values), kind.body ? kind.body(values) : values),
      done: (answer) => started(main, answer, told),
    }));
}

/** Links to all kinds that somebody may start; many of them under what they are about. */
function choices(kinds, kind, asked) {
  const link = (one) => {
    const there = new URLSearchParams(asked);
    there.set('kind', one.id);
    return h('li', {}, h('a', { href: `/cases/new?${there}`, 'aria-current': one === kind ? 'page' : null }, texts[one.id]));
  };
  const abouts = Object.entries(texts.about).map(([about, name]) => [about, name, kinds.filter((one) => one.about === about)]).filter(([, , ones]) => ones.length > 0);
  return kinds.length > MANY
    ? h('nav', { 'aria-label': texts.what, class: 'kinds' }, abouts.map(([about, name, ones]) =>
      h('div', {}, h('p', { id: `about-${about}`, class: 'hint' }, name), h('ul', { 'aria-labelledby': `about-${about}` }, ones.map(link)))))
    : h('nav', { 'aria-label': texts.what, class: 'contents' }, h('ul', {}, kinds.map(link)));
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
