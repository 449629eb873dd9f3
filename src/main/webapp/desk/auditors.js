/** The pool of auditors, and one of them: grade, qualification and ties to organizations. */
import { get, getTagged, send } from './api.js';
import { csv, xlsx, pages } from './download.js';
import { choice, confirmed, date, done, field, form } from './forms.js';
import { day, daysUntil, fill, moment, number, said } from './language.js';
import { facts, h, organizationLink, section, spelled, table } from './parts.js';
import { words } from './words.js';

const texts = said({
  en: {
    title: 'Auditors', lead: 'Audits are planned with the auditors of this pool; nobody audits an organization to which a tie exists or has not been over for long enough.', some: '{total} auditors', one: 'One auditor', none: 'Nobody is in the pool yet. Without auditors no audit can be planned.', noneHint: 'Record an auditor below.',
    name: 'Name', account: 'Account', grade: 'Grade', qualified: 'Qualified', employer: 'Employer', body: 'certification body', ties: 'Ties', noTies: 'No ties are recorded.', span: '{from} to {until}', since: 'since {from}', over: 'The qualification is over', assistant: 'An assistant auditor leads no audit.',
    record: 'Record an auditor', recordButton: 'Record the auditor', accountHelp: 'An account in the group of auditors; administrators open it.', nameHelp: 'Name of the person.', from: 'First day of the qualification', until: 'Last day of the qualification', untilHelp: 'If left out, the last of three years.', employerHelp: 'Business number; left out for the certification body itself. Nobody audits the own employer.',
    change: 'Change the entry', changeButton: 'Change the entry', changeHeading: 'Change the entry of {name}?', changeEffect: 'What was recorded before is replaced as a whole. Audits that are planned already stay as they are.', recorded: 'Recorded', changed: 'Changed last', by: '{at} by {who}', system: 'the system',
    addTie: 'Add a tie', addTieButton: 'Record the tie', tieHeading: 'Record the tie of {name} to {organization}?', tieEffect: 'Ties are never removed. {name} is not chosen for audits of this organization.', tieHelp: 'To end a tie that lasts, enter it again with its last day.', organization: 'Organization', organizationHelp: 'Business number of a registered organization.', kind: 'Kind', tieFrom: 'First day', tieUntil: 'Last day', tieUntilHelp: 'Left out while it lasts.', end: 'State its end', state: 'Recorded',
    recordedDone: '{name} is recorded; audits can be planned with this auditor.', changedDone: 'The entry of {name} is changed.', tieDone: 'The tie to {organization} is recorded.', overtaken: 'Somebody changed or recorded this auditor meanwhile.', again: 'Read the entry as it is now',
  },
  ko: {
    title: '인증심사원', lead: '심사는 이 명단의 인증심사원으로 계획합니다. 이해관계가 있거나 끝난 지 오래되지 않은 조직은 심사할 수 없습니다.', some: '{total}명', one: '1명', none: '등록된 인증심사원이 없습니다. 인증심사원이 없으면 심사를 계획할 수 없습니다.', noneHint: '아래에서 인증심사원을 등록해 주십시오.',
    name: '이름', account: '계정', grade: '등급', qualified: '자격 유효기간', employer: '소속', body: '인증기관', ties: '이해관계', noTies: '등록된 이해관계가 없습니다.', span: '{from} ~ {until}', since: '{from}부터', over: '자격 유효기간이 지났습니다', assistant: '심사원보는 심사팀장이 될 수 없습니다.',
    record: '인증심사원 등록', recordButton: '인증심사원을 등록합니다', accountHelp: '인증심사원 그룹(auditors)의 계정이며 관리자가 만듭니다.', nameHelp: '심사원의 성명입니다.', from: '자격 시작일', until: '자격 만료일', untilHelp: '입력하지 않으면 3년의 마지막 날입니다.', employerHelp: '사업자등록번호이며 인증기관 소속이면 입력하지 않습니다. 자신이 소속된 조직은 심사할 수 없습니다.',
    change: '등록 내용 변경', changeButton: '등록 내용을 변경합니다', changeHeading: '{name}의 등록 내용을 변경하시겠습니까?', changeEffect: '이전에 등록한 내용 전체가 대체됩니다. 이미 계획한 심사는 그대로 남습니다.', recorded: '등록', changed: '최근 변경', by: '{at} · {who}', system: '시스템',
    addTie: '이해관계 추가', addTieButton: '이해관계를 등록합니다', tieHeading: '{name} 심사원과 {organization} 조직의 이해관계를 등록하시겠습니까?', tieEffect: '이해관계는 삭제할 수 없습니다. {name} 심사원은 이 조직의 심사에 선정되지 않습니다.', tieHelp: '계속 중인 이해관계를 끝내려면 마지막 날과 함께 다시 입력합니다.', organization: '조직', organizationHelp: '등록된 조직의 사업자등록번호입니다.', kind: '종류', tieFrom: '시작일', tieUntil: '종료일', tieUntilHelp: '계속 중이면 입력하지 않습니다.', end: '종료일 입력', state: '등록',
    recordedDone: '{name} 심사원을 등록하였습니다. 이제 심사를 계획할 수 있습니다.', changedDone: '{name}의 등록 내용을 변경하였습니다.', tieDone: '{organization} 조직과의 이해관계를 등록하였습니다.', overtaken: '그 사이에 다른 사람이 이 인증심사원을 등록하거나 변경하였습니다.', again: '지금의 등록 내용 보기',
  },
});

const PATH = '/api/auditors';

export const title = () => texts.title;

const mayKeep = (who) => who.groups.includes('case-officers') || who.groups.includes('managers');
const at = (userId) => `/auditors?user=${encodeURIComponent(userId)}`;
const span = (from, until) => (until ? fill(texts.span, { from: day(from), until: day(until) }) : fill(texts.since, { from: day(from) }));
const grades = (one, told) => [told.value('AuditorGrade', one.grade), one.grade === 'ASSISTANT' ? h('span', { class: 'hint' }, texts.assistant) : null];

function qualified(one) {
  return [h('span', {}, span(one.qualifiedFrom, one.qualifiedUntil)), daysUntil(one.qualifiedUntil) < 0 ? h('span', { class: 'due-over' }, ` ${texts.over}`) : null];
}

const employer = (one, names = {}) => (one.employer ? organizationLink({ businessNumber: one.employer, name: names[one.employer] }) : texts.body);

/** What organizations are called; an employer need not be registered. */
async function namesOf(businessNumbers) {
  const read = await Promise.allSettled([...new Set(businessNumbers)].map((one) => get(`/api/organizations/${one}`)));
  return Object.fromEntries(read.filter(({ value }) => value).map(({ value }) => [value.businessNumber, value.name]));
}

export async function show(main, match, who) {
  const user = new URLSearchParams(location.search).get('user');
  return user ? showOne(main, user, who) : showAll(main, who);
}

async function showAll(main, who) {
  const told = await words();
  const sent = new URLSearchParams({ rows: '50' });
  const after = new URLSearchParams(location.search).get('after');
  if (after) {
    sent.set('after', after);
  }
  const list = await get(`${PATH}?${sent}`);
  main.replaceChildren(...[
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' }, xlsx(`${PATH}?rows=200`, 'auditors'), csv(`${PATH}?rows=200`, 'auditors'))),
    h('p', {}, texts.lead),
    list.total === 0
      ? h('div', { class: 'empty', role: 'status' }, h('p', {}, h('strong', {}, texts.none)), mayKeep(who) ? h('p', {}, texts.noneHint) : null)
      : [h('p', { role: 'status', class: 'state' }, list.total === 1 ? texts.one : fill(texts.some, { total: number(list.total) })),
        table(texts.title, [texts.name, texts.grade, texts.qualified, texts.ties, texts.employer], list.auditors.map((one) => [
          [h('a', { href: at(one.userId) }, one.name), h('span', { class: 'hint' }, one.userId)],
          grades(one, told),
          qualified(one),
          one.ties.length ? number(one.ties.length) : '–',
          employer(one),
        ]))],
    pages(list),
    mayKeep(who) ? h('details', { class: 'act', open: list.total === 0 }, h('summary', {}, texts.record), entryForm(main, who, told)) : null,
  ].flat().filter((part) => part));
}

/** Records an auditor, or replaces what is recorded of one. */
function entryForm(main, who, told, { body: one, etag } = {}) {
  return form({
    label: one ? texts.change : texts.record,
    fields: [
      one ? null : field({ name: 'userId', label: texts.account, help: texts.accountHelp, maxlength: 64 }),
      field({ name: 'name', label: texts.name, help: texts.nameHelp, maxlength: 200, value: one?.name }),
      choice({ name: 'grade', label: texts.grade, help: texts.assistant, choices: told.values('AuditorGrade'), value: one?.grade }),
      date({ name: 'qualifiedFrom', label: texts.from, value: one?.qualifiedFrom }),
      date({ name: 'qualifiedUntil', label: texts.until, help: texts.untilHelp, optional: true, value: one?.qualifiedUntil }),
      field({ name: 'employer', label: texts.employer, help: texts.employerHelp, optional: true, maxlength: 12, value: one?.employer }),
    ].filter((part) => part),
    button: one ? texts.changeButton : texts.recordButton,
    advice: (failure, values) => (failure.status === 412 ? h('span', {}, texts.overtaken, ' ', h('a', { href: at(one?.userId ?? values.userId) }, texts.again)) : null),
    async send({ userId = one?.userId, ...entry }) {
      const isMeant = !one || await confirmed({ heading: fill(texts.changeHeading, { name: one.name }), effects: [texts.changeEffect], button: texts.changeButton });
      return isMeant ? send('PUT', `${PATH}/${encodeURIComponent(userId)}`, entry, one ? { 'If-Match': etag } : { 'If-None-Match': '*' }) : undefined;
    },
    done(recorded) {
      history.pushState(null, '', at(recorded.userId));
      return showOne(main, recorded.userId, who, done(h('p', {}, fill(one ? texts.changedDone : texts.recordedDone, { name: recorded.name }))));
    },
  });
}

window.addEventListener('popstate', () => location.reload());

async function showOne(main, userId, who, notice = null) {
  const [read, told] = await Promise.all([getTagged(`${PATH}/${encodeURIComponent(userId)}`), words()]);
  const one = read.body;
  const names = await namesOf([...one.ties.map((tie) => tie.businessNumber), one.employer].filter((businessNumber) => businessNumber));
  const name = (user) => (user === 'system' ? texts.system : user === who.user ? who.name : user);
  const written = (when, by) => fill(texts.by, { at: moment(when), who: name(by) });
  const adding = h('details', { class: 'act' });
  const fillTie = (value = {}) => adding.replaceChildren(h('summary', {}, texts.addTie), h('p', { class: 'hint' }, texts.tieHelp), tieForm(main, who, told, one, value));
  const end = (recorded) => h('button', {
    type: 'button',
    class: 'button',
    onclick: () => {
      fillTie(recorded);
      adding.open = true;
      adding.querySelector('input[name=until]').focus();
    },
  }, texts.end);
  fillTie();
  document.title = `${one.name} – ${said({ en: 'Injeung', ko: '인증' })}`;
  main.replaceChildren(...[
    h('p', { class: 'back' }, h('a', { href: '/auditors' }, `‹ ${texts.title}`)),
    h('h1', {}, one.name),
    notice,
    facts([texts.account, one.userId], [texts.grade, grades(one, told)], [texts.qualified, qualified(one)], [texts.employer, employer(one, names)],
      [texts.recorded, written(one.recordedAt, one.recordedBy)], [texts.changed, one.changedAt ? written(one.changedAt, one.changedBy) : null]),
    mayKeep(who) ? h('details', { class: 'act' }, h('summary', {}, texts.change), entryForm(main, who, told, read)) : null,
    section('ties', texts.ties,
      one.ties.length ? table(texts.ties, [texts.organization, texts.kind, said({ en: 'When', ko: '기간' }), texts.state, ...(mayKeep(who) ? [texts.end] : [])], one.ties.map((recorded) => [
        h('span', { class: 'wraps' }, organizationLink({ businessNumber: recorded.businessNumber, name: names[recorded.businessNumber] })), told.value('AuditorTie', recorded.kind), span(recorded.from, recorded.until), day(recorded.recordedAt),
        ...(mayKeep(who) ? [recorded.until ? '–' : end(recorded)] : []),
      ])) : h('p', {}, texts.noTies),
      mayKeep(who) ? adding : null),
  ].filter((part) => part));
}

function tieForm(main, who, told, one, value) {
  return form({
    label: texts.addTie,
    fields: [
      field({ name: 'businessNumber', label: texts.organization, help: texts.organizationHelp, maxlength: 12, inputmode: 'numeric', value: value.businessNumber }),
      choice({ name: 'kind', label: texts.kind, choices: told.values('AuditorTie'), value: value.kind }),
      date({ name: 'from', label: texts.tieFrom, value: value.from }),
      date({ name: 'until', label: texts.tieUntil, help: texts.tieUntilHelp, optional: true }),
    ],
    button: texts.addTieButton,
    async send(tie) {
      const named = { name: one.name, organization: spelled(tie.businessNumber) };
      const isMeant = await confirmed({ heading: fill(texts.tieHeading, named), effects: [fill(texts.tieEffect, named)], button: texts.addTieButton });
      return isMeant ? send('POST', `${PATH}/${encodeURIComponent(one.userId)}/ties`, tie) : undefined;
    },
    done: (answer, tie) => showOne(main, one.userId, who, done(h('p', {}, fill(texts.tieDone, { organization: spelled(tie.businessNumber) })))),
  });
}
