/** What somebody may do to a case beside its tasks: give an opinion, report more, retract a proposal, start what follows from it. */
import { send } from './api.js';
import { breachBody, breachFacts, startLink } from './case-new.js';
import { confirmed, count, done, form, longText } from './forms.js';
import { day, distance, fill, lastDay, number, said } from './language.js';
import { h, section } from './parts.js';

const texts = said({
  en: {
    acts: 'What you can do', start: 'Start a case about it:',
    opinion: 'Give the opinion of your agency', opinionHelp: 'You were asked for it until {day} · {distance}. It is given once; whoever establishes the facts reads it.', opinionText: 'Opinion', files: 'Add files to the case', opinionButton: 'Give the opinion', opinionDone: 'The opinion of {agency} is given. It stands below.',
    report: 'Report what became known since', reportHelp: 'What is left empty stays as it is. A number that passes the threshold makes the breach a massive leak at once.', persons: 'Affected persons', personsHelp: 'A lower number is kept and takes nothing back.',
    description: 'What became known', reportButton: 'Send the report', reportDone: 'The report is taken: {effect}. Affected persons: {persons}.', massive: 'The breach is a massive leak now.',
    retract: 'Retract the proposal', retractHelp: 'It is yours until another person has decided it.', reason: 'Reason', retractButton: 'Retract it', retractHeading: 'Retract {number}?', retractEffect: 'The case ends as retracted. It can be proposed again as a new case.', retractDone: '{number} is retracted.',
  },
  ko: {
    acts: '할 수 있는 일', start: '이 사건에 관하여 시작하기:',
    opinion: '기관 의견 제출', opinionHelp: '{day}까지 의견을 요청받았습니다({distance}). 의견은 한 번만 제출할 수 있으며 사실관계를 확정하는 사람이 읽습니다.', opinionText: '의견', files: '사건에 파일 추가', opinionButton: '의견을 제출합니다', opinionDone: '{agency}의 의견을 제출하였습니다. 아래에서 볼 수 있습니다.',
    report: '추가 신고', reportHelp: '비워 둔 것은 그대로 유지됩니다. 피해자 수가 기준을 넘으면 바로 대규모 유출이 됩니다.', persons: '피해자 수', personsHelp: '더 작은 수는 기록되지만 앞의 수를 줄이지 않습니다.',
    description: '새로 알게 된 내용', reportButton: '추가로 신고합니다', reportDone: '신고를 접수하였습니다: {effect}. 피해자 수: {persons}.', massive: '이제 대규모 유출입니다.',
    retract: '제안 철회', retractHelp: '다른 사람이 결정하기 전까지 철회할 수 있습니다.', reason: '사유', retractButton: '제안을 철회합니다', retractHeading: '{number}을(를) 철회하시겠습니까?', retractEffect: '사건이 철회로 종결됩니다. 새 사건으로 다시 제안할 수 있습니다.', retractDone: '{number}을(를) 철회하였습니다.',
  },
});

const PROPOSALS = ['CHANGE', 'BAR_EXCEPTION', 'BREACH_CORRECTION', 'WITHDRAWAL'];

/** Results against the organization, to which it may object. */
const CONTESTABLE = { ISSUANCE: 'REFUSED', REVOCATION: 'REVOKED', SURVEILLANCE: 'REVOCATION_REQUESTED' };

/** The section; null for whoever may do nothing. `again` shows the case anew after something was done. */
export function acts(file, who, told, again) {
  const page = {
    file, who, told,
    path: `/api/cases/${file.caseNumber}`,
    async tell(text) {
      await again();
      document.querySelector('.next').before(done(h('p', {}, text)));
    },
  };
  return section('acts', texts.acts, opinion(page), furtherReport(page), retraction(page), starts(page));
}

const act = (name, isOpen, ...parts) => h('details', { class: 'act', open: isOpen }, h('summary', {}, name), parts);

/** An agency that was asked answers once, until the date. */
function opinion({ file, who, told, path, tell }) {
  const mine = file.closedAt ? null : file.breach?.opinions?.find((one) => who.groups.includes(`agency-${one.agency.toLowerCase()}`));
  if (!mine || mine.givenAt || Date.parse(mine.endsAt) <= Date.now()) {
    return null;
  }
  const last = lastDay(mine.endsAt);
  return act(texts.opinion, true, h('p', { class: 'hint' }, fill(texts.opinionHelp, { day: day(last), distance: distance(last) })), form({
    label: texts.opinion,
    fields: [longText({ name: 'text', label: texts.opinionText, maxlength: 2000 })],
    button: texts.opinionButton,
    send: (values) => send('POST', `${path}/opinions`, values),
    done: () => tell(fill(texts.opinionDone, { agency: told.value('Agency', mine.agency) })),
  }), h('p', {}, h('a', { href: '#files' }, texts.files)));
}

const reported = ({ file, who }) => file.breach?.reports.some((report) => report.reporter === who.user);

function furtherReport(page) {
  const { file, who, told, path, tell } = page;
  const concerns = who.groups.includes('case-officers') || reported(page) || who.organizations.some((own) => own.businessNumber === file.organization.businessNumber);
  return file.breach && !file.closedAt && concerns ? act(texts.report, false, h('p', { class: 'hint' }, texts.reportHelp), form({
    label: texts.report,
    fields: [
      count({ name: 'affectedPersons', label: texts.persons, help: texts.personsHelp, optional: true }),
      longText({ name: 'description', label: texts.description, maxlength: 2000 }),
      ...breachFacts(),
    ],
    button: texts.reportButton,
    send: (values) => send('POST', `${path}/breach-reports`, breachBody(values)),
    done: (answer) => tell([
      fill(texts.reportDone, { effect: told.value('ReportEffect', answer.effect), persons: number(answer.affectedPersons) }), answer.massive ? ` ${texts.massive}` : '']),
  })) : null;
}

/** Whoever proposed something takes it back until it is decided or took effect. */
function retraction({ file, who, path, tell }) {
  const isOpen = PROPOSALS.includes(file.kind) && !file.closedAt && !file.change?.suspendedAt && !file.withdrawal?.withdrawnAt;
  const named = { number: file.caseNumber };
  return isOpen && file.startedBy === who.user ? act(texts.retract, false, h('p', { class: 'hint' }, texts.retractHelp), form({
    label: texts.retract,
    fields: [longText({ name: 'reason', label: texts.reason, maxlength: 1000 })],
    button: texts.retractButton,
    async send(values) {
      const isMeant = await confirmed({ heading: fill(texts.retractHeading, named), effects: [texts.retractEffect], button: texts.retract });
      return isMeant ? send('POST', `${path}/retraction`, values) : undefined;
    },
    done: () => tell(fill(texts.retractDone, named)),
  })) : null;
}

/** What may follow from the case as it stands. */
function starts(page) {
  const { file, who } = page;
  const { caseNumber } = file;
  const { businessNumber } = file.organization;
  const isOfficer = who.groups.includes('case-officers');
  const disposition = file.overturnedIn ? null : dispositionOf(file);
  const links = [
    CONTESTABLE[file.kind] === file.status ? startLink(who, 'objection', { caseNumber }) : null,
    disposition ? startLink(who, 'withdrawal', { caseNumber, disposition }) : null,
    file.breach?.affectedPersons > 0 && (isOfficer || reported(page)) ? startLink(who, 'breach-correction', { caseNumber }) : null,
    file.breach ? startLink(who, 're-notification', { caseNumber }) : null,
    file.breach ? startLink(who, 'penalty', { caseNumber, businessNumber }) : null,
  ].filter((link) => link);
  return links.length ? h('p', { class: 'start' }, texts.start, ' ', links.map((link, i) => [i ? ' · ' : '', link])) : null;
}

/** What the case led to that took effect, and that the authority may withdraw. */
function dispositionOf({ kind, status, penalty, reNotification }) {
  switch (kind) {
    case 'REVOCATION': return status === 'REVOKED' ? 'REVOCATION' : null;
    case 'OBLIGATION': return status === 'FINED' ? 'FINE' : null;
    case 'PENALTY': return penalty?.signedAmount > 0 && ['OPEN', 'PAID', 'HANDED_OVER'].includes(status) ? 'PENALTY' : null;
    case 'RE_NOTIFICATION': return reNotification?.rounds.some((round) => round.signedAt) && ['OPEN', 'SUFFICIENT'].includes(status) ? 'RE_NOTIFICATION' : null;
    default: return null;
  }
}
