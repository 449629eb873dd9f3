/** What each role does on its first day, step by step, with links to where it is done. */
import { get, Refusal } from './api.js';
import { fill, said } from './language.js';
import { caseLink, h } from './parts.js';
import { words } from './words.js';

const TASKLIST = '/camunda/app/tasklist/default/';

/** The organization of the demonstration that holds no certificate. */
const ONNURI = '9998100067';

const WORDS = {
  title: { en: 'My first day', ko: '처음 사용하는 날' },
  lead: {
    en: 'Five steps through your work.',
    ko: '업무를 다섯 단계로 안내합니다.',
  },
  story: {
    en: 'Onnuri Portal (온누리포털) holds no certificate yet. Log in as portal, which acts for it, or as officer and apply for it; then follow its case from desk to desk: officer, auditor, committee1 to 3, manager.',
    ko: '온누리포털은 아직 인증이 없습니다. 그 회사의 계정 portal이나 담당자 officer로 인증을 신청하고, 그 사건을 officer, auditor, committee1~3, manager 순서로 따라가 보십시오.',
  },
  its: { en: 'The case of the demonstration: {case}, {state}', ko: '시연 사건: {case}, {state}' },
  keys: { en: 'On every page, ? shows the keyboard, / searches.', ko: '어느 화면에서나 ?를 누르면 단축키가, /를 누르면 찾기가 열립니다.' },
};

/** By the group of the contract: a heading and steps, each with the address where it is done. */
const ROLES = [
  ['case-officers', { en: 'As a case officer', ko: '담당자' }, [
    ['/organizations', { en: 'Find the company under Organizations, or register it there with its business number.', ko: '조직에서 회사를 찾거나, 없으면 사업자등록번호로 등록하십시오.' }],
    ['/cases/new?kind=application', { en: 'Enter its application; you read at once whether it was accepted, and its case number.', ko: '그 회사의 인증 신청을 접수하십시오. 접수 여부와 사건번호가 바로 표시됩니다.' }],
    ['/cases?status=OPEN', { en: 'Open the case: at its top stands what is to be done, by when, by whom, and what happens if nobody acts.', ko: '사건을 여십시오. 할 일, 기한, 담당, 그리고 아무도 처리하지 않을 때 생기는 일이 맨 위에 있습니다.' }],
    [TASKLIST, { en: 'Claim “Check application documents” in Work, fill the form in and complete it.', ko: '업무에서 “신청서류 확인”을 맡아 서식을 작성하고 완료하십시오.' }],
    ['/cases?due=today', { en: 'Look every morning at what is due today.', ko: '매일 아침 오늘까지인 사건을 확인하십시오.' }],
  ]],
  ['auditors', { en: 'As an auditor', ko: '인증심사원' }, [
    [TASKLIST, { en: 'In Work stand the pre-evaluations and audits that wait for you; claim one.', ko: '업무에 예비심사와 심사가 있습니다. 하나를 맡으십시오.' }],
    ['/cases', { en: 'Read its case first: application, scope, earlier findings.', ko: '먼저 그 사건에서 신청 내용, 인증범위, 이전 결함을 읽으십시오.' }],
    [TASKLIST, { en: 'Record for each core item whether it is met, with the evidence.', ko: '핵심항목마다 충족 여부와 증적을 기록하십시오.' }],
    [TASKLIST, { en: 'After the visit record the findings; the company gets them in one letter.', ko: '현장심사 뒤에 결함을 기록하십시오. 신청인에게 한 번에 통지됩니다.' }],
    ['/auditors', { en: 'See under Auditors for which companies you may not audit.', ko: '인증심사원에서 심사할 수 없는 회사를 확인하십시오.' }],
  ]],
  ['committee', { en: 'As a member of the committee', ko: '인증위원' }, [
    [TASKLIST, { en: 'In Work stand the ballots that wait for you.', ko: '업무에 표결할 안건이 있습니다.' }],
    ['/cases', { en: 'Read the page of the case before you vote: facts, findings, opinion of the organization.', ko: '표결하기 전에 사건 화면에서 사실관계, 결함, 조직의 의견을 읽으십시오.' }],
    [TASKLIST, { en: 'Vote with your reason, or recuse yourself where you have a conflict of interest.', ko: '사유를 적어 표결하고, 이해관계가 있으면 회피하십시오.' }],
    ['/cases', { en: 'Until the meeting is closed, nobody sees your ballot; afterwards the case shows the result.', ko: '회의가 끝날 때까지 표는 아무도 볼 수 없으며, 끝나면 사건에 결과가 표시됩니다.' }],
    ['/rulings', { en: 'The table of rulings shows what the rules make of every situation.', ko: '처분 기준표에서 상황별 규칙 적용 결과를 볼 수 있습니다.' }],
  ]],
  ['managers', { en: 'As a manager', ko: '결재권자' }, [
    ['/cases?due=today', { en: 'Look at what is due today and what is overdue.', ko: '오늘까지인 사건과 기한이 지난 사건을 확인하십시오.' }],
    [TASKLIST, { en: 'In Work stand the orders that wait for your signature. Read the case and the effects before you sign.', ko: '업무에 결재할 처분서가 있습니다. 결재하기 전에 사건과 효과를 읽으십시오.' }],
    ['/camunda/app/cockpit/default/', { en: 'The overview shows all processes with their open steps and failures.', ko: '현황에서 모든 프로세스의 진행 단계와 장애를 볼 수 있습니다.' }],
    ['/holidays', { en: 'Announce holidays that the government orders at short notice; deadlines move by themselves.', ko: '임시공휴일을 공고하면 기한이 저절로 조정됩니다.' }],
    ['/reconciliations', { en: 'The nightly reconciliation shows that every certificate is waited for.', ko: '매일 밤의 대사로 모든 인증서의 일정이 살아 있는지 확인하십시오.' }],
  ]],
  ['agencies', { en: 'As an agency', ko: '관계 기관' }, [
    ['/cases', { en: 'Under Cases stand the cases that you started and those on which you were asked: give your opinion on the page of the case, and report there what became known since.', ko: '사건에 귀 기관이 시작한 사건과 의견을 요청받은 사건이 있습니다. 사건 화면에서 의견을 제출하고 추가로 신고하십시오.' }],
    ['/organizations', { en: 'Look an organization up: certificates, duties, bars.', ko: '조직에서 인증서, 의무, 재신청 유예를 확인하십시오.' }],
    ['/api/docs', { en: 'Your system reports breaches over the programming interface; here it can be read and tried.', ko: '귀 기관의 시스템은 프로그램 인터페이스로 침해사고를 통보합니다. 여기에서 읽고 시험할 수 있습니다.' }],
    ['/', { en: 'The public register shows a revocation within seconds of the signature.', ko: '취소는 결재 후 몇 초 안에 공개 등록부에 표시됩니다.' }],
    ['/rulings', { en: 'The table of rulings shows what the rules make of every situation.', ko: '처분 기준표에서 상황별 규칙 적용 결과를 볼 수 있습니다.' }],
  ]],
  ['applicants', { en: 'As an applicant or holder', ko: '신청인·인증 취득자' }, [
    ['/cases', { en: 'Under Cases stand all cases of your organization, with what is asked of you and by when.', ko: '사건에 귀 조직의 모든 사건과 요청받은 일, 기한이 있습니다.' }],
    ['/cases/new', { en: 'Apply, change or give back your certificate, object to a result; you read at once whether it was accepted.', ko: '인증을 신청하고, 인증서를 변경하거나 반납하고, 결과에 이의를 신청하십시오. 접수 여부가 바로 표시됩니다.' }],
    ['/cases', { en: 'Open a case to read letters and certificates and to download them as PDF.', ko: '사건을 열어 통지와 인증서를 읽고 PDF로 내려받으십시오.' }],
    [TASKLIST, { en: 'Answer findings, give opinions and ask for more time in Work.', ko: '업무에서 결함을 보완하고 의견을 제출하며 기한 연장을 신청하십시오.' }],
    ['/', { en: 'The public register shows what everybody sees of your certificate, and gives you the badge.', ko: '공개 등록부에서 누구에게나 보이는 인증서 정보와 인증 표시를 확인하십시오.' }],
  ]],
  ['administrators', { en: 'As an operator', ko: '운영자' }, [
    ['/camunda/app/admin/default/', { en: 'Create accounts and put them into groups; the group of an organization stands on its page.', ko: '계정을 만들어 그룹에 넣으십시오. 조직의 그룹은 조직 화면에 있습니다.' }],
    ['/organizations', { en: 'Look up the account group of an organization.', ko: '조직의 계정 그룹을 확인하십시오.' }],
    ['/camunda/app/cockpit/default/', { en: 'See failed jobs and retry them.', ko: '실패한 작업을 확인하고 다시 실행하십시오.' }],
    ['/api/docs', { en: 'Read the programming interface.', ko: '프로그램 인터페이스를 읽으십시오.' }],
    ['/cases', { en: 'You read cases, but move none and decide nothing.', ko: '사건을 읽을 수 있으나 진행하거나 결정하지는 않습니다.' }],
  ]],
];

export const title = () => said(WORDS.title);

export async function show(main, match, who) {
  const told = await story();
  main.replaceChildren(
    h('h1', {}, said(WORDS.title)),
    h('p', {}, said(WORDS.lead)),
    ...[told].filter(Boolean),
    ...ROLES.filter(([group]) => who.groups.includes(group)).map(([group, heading, steps]) => h('section', { 'aria-labelledby': group },
      h('h2', { id: group }, said(heading)),
      h('ol', { class: 'steps' }, steps.map(([address, words]) => h('li', {}, h('a', { href: address }, said(words))))))),
    h('p', { class: 'hint' }, said(WORDS.keys)));
}

/** The newest case of the demonstration's organization, or how to begin one; nothing where there is no demonstration. */
async function story() {
  try {
    const [{ cases: [newest] }, told] = await Promise.all([get(`/api/cases?businessNumber=${ONNURI}&rows=1`), words()]);
    if (newest) {
      const [before, after] = fill(said(WORDS.its), { state: told.value('CaseStatus', newest.status) }).split('{case}');
      return h('p', {}, before, caseLink(newest.caseNumber), after);
    }
    await get(`/api/organizations/${ONNURI}`);
    return h('p', {}, said(WORDS.story));
  } catch (failure) {
    if (!(failure instanceof Refusal)) {
      throw failure;
    }
    return null;
  }
}
