/** A chapter of a case, whatever it consists of: each member by its label, values by their words. */
import { day, moment, number, said, weekday } from './language.js';
import { caseLink, certificateLink, facts, h, spelled, table } from './parts.js';

const CASE = /^[A-Z]{3}-\d{4}-\d{6}$/;
const CERTIFICATE = /^ISMS(-P)?-[A-Z]+-\d{4}-\d{3,}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?$/;
const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
const PERSON = /(By|presider|leadAuditor|member|reporter)$/;
const WON = ['amount', 'basicAmount', 'adjustedAmount', 'signedAmount', 'refundedAmount', 'refundInterest', 'base', 'cap', 'total', 'totalSales', 'unrelatedSales'];

/** Texts longer than that stand in lines of their own. */
const LONG = 40;

/** Rows with more members than that are told one below the other. */
const NARROW = 5;

/** Which words a member has, where its name does not say it. */
const SCHEMAS = {
  'application.kind': 'ApplicationKind', 'audit.kind': 'AuditKind', 'audit.outcome': 'AuditOutcome', 'audit.findings.severity': 'Severity', 'audit.findings.actions.kind': 'FindingActionKind',
  'coreItems.result': 'ItemResult', 'breach.certificates.status': 'CertificateStatus', 'breach.clocks.duty': 'ReportingDuty', 'breach.clocks.state': 'ClockState', 'breach.reports.effect': 'ReportEffect', 'breach.opinions.agency': 'Agency',
  'revocation.ground': 'Ground', 'change.change': 'ChangeKind', 'ballots.vote': 'Vote', 'withdrawal.disposition': 'Disposition', 'withdrawal.defect': 'Defect',
  'reNotification.status': 'CaseStatus', 'reNotification.rounds.instrument': 'Instrument', 'reNotification.rounds.wording': 'NoticeWording', 'reNotification.shortfalls': 'ReNotificationShortfall',
};

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The chapter as elements. */
export function chapter(path, value, told, name) {
  if (Array.isArray(value)) {
    return value.length === 0 ? null : list(path, value, told, name);
  }
  return isRecord(value) ? record(path, value, told, name) : h('p', {}, scalar(path, value, told, name));
}

function record(path, value, told, name) {
  const entries = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
  const plain = entries.filter(([, one]) => !isRecord(one) && !(Array.isArray(one) && isRecord(one[0])));
  const nested = entries.filter((entry) => !plain.includes(entry));
  return [
    plain.length ? facts(...plain.map(([member, one]) => [told.member(member), h('span', { class: 'lines' }, scalar(`${path}.${member}`, one, told, name))])) : null,
    nested.map(([member, one]) => [h('h3', {}, told.member(member)), chapter(`${path}.${member}`, one, told, name)]),
  ];
}

function list(path, rows, told, name) {
  if (!isRecord(rows[0])) {
    return h('p', {}, scalar(path, rows, told, name));
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row).filter((member) => row[member] !== null)))];
  const isFlat = rows.every((row) => Object.values(row).every((one) => !isRecord(one) && !(Array.isArray(one) && isRecord(one[0]))));
  if (isFlat && columns.length <= NARROW) {
    return table(told.member(path.split('.').pop()), columns.map(told.member), rows.map((row) => columns.map((member) =>
      (row[member] === undefined || row[member] === null ? '' : scalar(`${path}.${member}`, row[member], told, name)))));
  }
  return rows.map((row, i) => h('details', { class: 'item', open: rows.length <= 3 },
    h('summary', {}, headline(path, row, i, told, name)),
    record(path, row, told, name)));
}

/** What a row is told by when it is folded: its number and its first words. */
function headline(path, row, i, told, name) {
  const first = Object.entries(row).find(([member, one]) => member !== 'number' && typeof one === 'string' && one !== '');
  return `${row.number ?? row.round ?? i + 1}. ${first ? text(`${path}.${first[0]}`, first[1], told, name) : ''}`;
}

function scalar(path, value, told, name) {
  if (Array.isArray(value) && value.some((one) => typeof one === 'string' && one.length > LONG)) {
    return h('ul', {}, value.map((one) => h('li', {}, scalar(path, one, told, name))));
  }
  if (Array.isArray(value)) {
    return value.map((one, i) => [i ? ', ' : '', scalar(path, one, told, name)]);
  }
  if (typeof value === 'string' && CASE.test(value)) {
    return caseLink(value);
  }
  return typeof value === 'string' && CERTIFICATE.test(value) ? certificateLink(value) : text(path, value, told, name);
}

function text(path, value, told, name) {
  const member = path.split('.').pop();
  if (typeof value === 'boolean') {
    return value ? said({ en: 'yes', ko: '예' }) : said({ en: 'no', ko: '아니요' });
  }
  if (typeof value === 'number') {
    const counted = member.toLowerCase().endsWith('year') ? String(value) : number(value);
    return WON.includes(member) ? said({ en: `${counted} won`, ko: `${counted}원` }) : counted;
  }
  if (member === 'businessNumber') {
    return spelled(value);
  }
  if (DAY.test(value)) {
    return weekday(value);
  }
  if (MOMENT.test(value)) {
    return /Until|endsAt/.test(member) ? day(value) : moment(value);
  }
  if (DURATION.test(value)) {
    const [, hours = 0, minutes = 0] = DURATION.exec(value);
    return said({ en: `${hours} h ${minutes} min`, ko: `${hours}시간 ${minutes}분` });
  }
  if (PERSON.test(member)) {
    return name(value);
  }
  if (CONSTANT.test(value)) {
    const schema = SCHEMAS[path.replace(/^reNotifications/, 'reNotification')];
    return schema ? told.value(schema, value) : told.answer(value);
  }
  return value;
}
