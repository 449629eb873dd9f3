/** The page of a case: where it stands, what comes next, everything that happened. It prints as a file note. */
import { get } from './api.js';
import { acts } from './case-acts.js';
import { chapter } from './chapter.js';
import { diagrams } from './diagram.js';
import { files } from './files.js';
import { day, distance, fill, isoDay, language, moment, said, weekday } from './language.js';
import { basis, certificateLink, facts, h, organizationLink, section, spelled, table } from './parts.js';
import { due, line, taskLink } from './tasks.js';
import { words } from './words.js';

const texts = said({
  en: {
    next: 'Next', open: 'Open the task', openWork: 'Open my task', print: 'Print', nobody: 'If nobody acts', waits: 'Waits until {day} · {distance}', over: 'Ended on {day}: {outcome}', criteria: 'List of the criteria',
    nothing: 'Nothing is to be done at the moment; the system goes on by itself.', phases: 'Steps', ahead: 'Grey: what follows if the case goes straight on.', done: 'done', now: 'now', diagram: 'Diagram',
    decisions: 'Decisions', letters: 'Letters', documents: 'Documents', timeline: 'Record', deadlines: 'Deadlines', comments: 'Notes of colleagues', facts: 'Facts', rule: 'Rule', version: 'Version', law: 'Legal basis', system: 'the system',
    pdf: 'PDF in {language}', superseded: 'superseded', other: 'In Korean', at: 'When', what: 'What', who: 'Who', task: 'Task', decision: 'Decision', letter: 'Letter', document: 'Document',
    lastDay: 'Last day', period: 'Period', counted: 'How it is counted', ended: 'over since {day}', stopped: 'the clock stands since {day}', started: 'Started by', opened: 'Opened', officials: 'certification body', contents: 'On this page', none: 'None yet.', findings: 'All findings in one table', overturned: 'Overturned by',
  },
  ko: {
    next: '다음', open: '업무 열기', openWork: '내 업무 열기', print: '인쇄', nobody: '아무도 처리하지 않으면', waits: '{day}까지 기다립니다 · {distance}', over: '{day} 종결: {outcome}', criteria: '인증기준 점검표',
    nothing: '지금은 사람이 할 일이 없으며 시스템이 이어서 처리합니다.', phases: '진행 단계', ahead: '회색은 다른 사정이 없으면 이어질 단계입니다.', done: '완료', now: '현재', diagram: '흐름도',
    decisions: '결정', letters: '통지', documents: '문서', timeline: '기록', deadlines: '기한', comments: '담당자 메모', facts: '사실관계', rule: '규칙', version: '버전', law: '법적 근거', system: '시스템',
    pdf: '{language} PDF', superseded: '대체됨', other: '영어로 보기', at: '일시', what: '내용', who: '처리한 사람', task: '업무', decision: '결정', letter: '통지', document: '문서',
    lastDay: '마지막 날', period: '기간', counted: '계산', ended: '{day} 종료', stopped: '{day}부터 기간 불산입', started: '신청·접수', opened: '접수일', officials: '인증기관', contents: '이 쪽의 내용', none: '아직 없습니다.', findings: '결함 전체를 한 표에서 보기', overturned: '취소한 사건',
  },
});

const LANGUAGES = [['ko', { en: 'Korean', ko: '국문' }], ['en', { en: 'English', ko: '영문' }]];

/** What every case has, told at the top, and what has a section of its own. */
const TOLD = ['caseNumber', 'kind', 'processKey', 'status', 'organization', 'certificateNumber', 'startedBy', 'openedAt', 'closedAt', 'updatedAt', 'dueAt', 'deadlines', 'timeline', 'overturnedIn'];

/** Decisions that are no element of a diagram. */
const QUESTIONS = {
  ReadClocks: { en: 'Reports and notices in time', ko: '신고·통지 기한 준수' },
  DecideSurveillanceMethod: { en: 'Method of the surveillance', ko: '사후심사 방법' },
  WaiveFine: { en: 'Waiver of the fine', ko: '과태료 면제' },
  ReportBreach: { en: 'Report of the breach', ko: '침해사고 신고' },
};

/** The answer to a question, where it has words; its reasons say it otherwise. */
const answered = (made, told) => (told.answer(made.answer) === made.answer ? '' : `: ${told.answer(made.answer)}`);

export const title = ([, caseNumber]) => caseNumber;

export async function show(main, [, caseNumber], who) {
  const path = `/api/cases/${encodeURIComponent(caseNumber)}`;
  const [file, course, { letters }, { documents }, told] = await Promise.all([
    get(path), get(`${path}/course`), get(`${path}/letters`), get(`${path}/documents`), words()]);
  const name = (user) => (user === 'system' ? texts.system : said(course.people[user]) || (user === who.user ? who.name : user)) || texts.officials;
  const decisions = file.timeline.filter((event) => event.type === 'DECISION');
  const open = file.deadlines.filter((deadline) => !deadline.endedAt);
  const attached = await files(file.caseNumber, told, name);
  document.title = `${file.caseNumber} ${file.organization.name} – ${said({ en: 'Injeung', ko: '인증' })}`;
  main.replaceChildren(...[
    head(file, course, told, name),
    next(file, course, open, told),
    phases(file, course, told),
    contents(),
    acts(file, who, told, () => show(main, [null, caseNumber], who)),
    ...Object.entries(file).filter(([member]) => !TOLD.includes(member)).map(([member, value]) =>
      section(`chapter-${member}`, told.member(member), member === 'audit' ? h('p', {}, h('a', { href: `/cases/${file.caseNumber}/findings` }, texts.findings)) : null, chapter(member, value, told, name))),
    section('decisions', texts.decisions, decisions.map((event) => decision(event, told, name))),
    section('letters', texts.letters, letters.map(letter)),
    section('documents', texts.documents, documents.length ? documentTable(documents, path, told) : null),
    attached,
    section('deadlines', texts.deadlines, file.deadlines.length ? deadlineTable(file.deadlines, told) : null),
    section('comments', texts.comments, course.notes?.length ? h('ul', { class: 'comments' }, course.notes.map((one) =>
      h('li', {}, h('p', { class: 'lines' }, one.text), h('p', { class: 'hint' }, `${name(one.by)} · ${moment(one.at)}`)))) : null),
    section('timeline', texts.timeline, timeline(file.timeline, told, name)),
  ].filter((part) => part));
  fillContents(main);
}

function head(file, course, told, name) {
  const own = course.tasks.find((task) => task.own);
  return h('div', {},
    h('div', { class: 'head' },
      h('h1', {}, file.caseNumber, ' ', h('span', { class: 'soft' }, told.value('CaseKind', file.kind))),
      h('div', { class: 'actions' },
        own ? h('a', { class: 'button first', href: taskLink(own) }, texts.openWork) : null,
        file.audit && course.notes ? h('a', { class: 'button', href: `/cases/${file.caseNumber}/criteria` }, texts.criteria) : null, // staff reads notes, and the list
        h('button', { type: 'button', class: 'button', onclick: () => window.print() }, texts.print))),
    h('p', { class: 'subject' }, organizationLink(file.organization), ' ', h('span', { class: 'soft' }, spelled(file.organization.businessNumber)),
      file.certificateNumber ? [' · ', certificateLink(file.certificateNumber)] : null,
      ' · ', h('span', { class: 'tag' }, told.value('CaseStatus', file.status))),
    h('p', { class: 'hint' }, `${texts.opened} ${day(file.openedAt)}`, file.startedBy ? ` · ${texts.started} ${name(file.startedBy)}` : '',
      file.overturnedIn ? [' · ', texts.overturned, ' ', h('a', { href: `/cases/${file.overturnedIn}` }, file.overturnedIn)] : null));
}

/** What comes next, by when, who does it, and what follows if nobody does. */
function next(file, course, deadlines, told) {
  const lines = [];
  const byActivity = new Map();
  for (const task of course.tasks) {
    const key = `${task.activity} ${task.assignee ?? task.groups.join()} ${task.dueAt ?? ''}`;
    byActivity.set(key, [...(byActivity.get(key) ?? []), task]);
  }
  for (const tasks of byActivity.values()) {
    const [task] = tasks;
    lines.push(h('li', {}, line(task, course.people, told, tasks.length),
      task.own ? [' ', h('a', { href: taskLink(task) }, texts.open)] : null));
  }
  if (file.closedAt) {
    lines.push(h('li', {}, fill(texts.over, { day: day(file.closedAt), outcome: told.value('CaseStatus', file.status) })));
  } else if (lines.length === 0) {
    const [timer] = course.timers;
    const at = timer ? isoDay(timer.at) : null;
    lines.push(h('li', {}, timer ? fill(texts.waits, { day: weekday(at), distance: distance(at) }) : texts.nothing));
  }
  const nobody = course.timers.map((timer) => h('li', {},
    h('strong', {}, weekday(timer.at)), ` · ${distance(isoDay(timer.at))} · ${[timer.activity, ...timer.then].map((id) => told.activity(id)).join(' → ')}`));
  return h('section', { class: 'next', 'aria-labelledby': 'next' },
    h('h2', { id: 'next' }, texts.next),
    h('ul', {}, lines),
    deadlines.length ? basis(h('ul', {}, deadlines.map((one) => h('li', {}, `${told.period(one.period)}: ${one.explanation}`, h('br'), h('span', { class: 'hint' }, one.source))))) : null,
    nobody.length ? [h('h3', {}, texts.nobody), h('ul', {}, nobody)] : null);
}

/** The steps that people did and do, from the diagram, and the diagram itself. */
function phases(file, course, told) {
  const [own] = course.passages;
  if (!own) {
    return null;
  }
  const work = ['userTask', 'callActivity', 'subProcess'];
  const steps = own.passed.filter((one) => work.includes(one.kind) && !own.now.includes(one.activity));
  const now = course.tasks.length ? own.now.filter((id) => /^[A-Z][A-Za-z]+$/.test(id)) : [];
  return h('section', { 'aria-labelledby': 'phases', class: 'phases' },
    h('h2', { id: 'phases' }, texts.phases),
    h('ol', {},
      steps.map((one) => h('li', { class: 'passed' }, told.activity(one.activity), ' ', h('span', { class: 'mark', 'aria-label': texts.done, role: 'img' }, '✓'))),
      now.map((id) => h('li', { class: 'now', 'aria-current': 'step' }, h('span', { class: 'mark', 'aria-label': texts.now, role: 'img' }, '●'), ' ', told.activity(id))),
      own.ahead.map((id) => h('li', { class: 'ahead' }, told.activity(id)))),
    own.ahead.length > 0 && h('p', { class: 'hint' }, texts.ahead),
    diagrams(file.caseNumber, course.passages, texts.diagram, told));
}

/** Links to the sections, filled when they are there. */
const contents = () => h('nav', { class: 'contents', 'aria-label': texts.contents }, h('ul', {}));

function fillContents(main) {
  main.querySelector('nav.contents ul').append(...[...main.querySelectorAll('section > h2')].slice(2).map((heading) =>
    h('li', {}, h('a', { href: `#${heading.id}` }, heading.textContent))));
}

function decision({ at, by, decision: made }, told, name) {
  return h('article', { class: 'decision' },
    h('h3', {}, said(QUESTIONS[made.question]) || told.activity(made.question), answered(made, told)),
    h('p', { class: 'hint' }, `${moment(at)} · ${name(by)}`),
    h('ul', { class: 'reasons' }, made.reasons.map((reason) => h('li', {}, reason))),
    basis(facts(...[['law', made.legalBasis], ['facts', made.facts], ['rule', made.rule], ['version', made.ruleVersion]]
      .map(([label, text]) => [texts[label], text && h('span', { class: 'lines' }, text)]))));
}

function letter(one) {
  const other = language === 'ko' ? 'en' : 'ko';
  return h('details', { class: 'letter' },
    h('summary', {}, h('span', {}, one[language].subject), ' ', h('span', { class: 'hint' }, moment(one.writtenAt))),
    h('div', { class: 'lines paper' }, one[language].body),
    h('details', {}, h('summary', {}, texts.other), h('div', { class: 'lines paper', lang: other }, `${one[other].subject}\n\n${one[other].body}`)));
}

function documentTable(documents, path, told) {
  return table(texts.documents, [texts.document, texts.at, 'PDF'], documents.map((one) => [
    [said(one.title), one.superseded ? [' ', h('span', { class: 'tag' }, texts.superseded)] : null],
    moment(one.writtenAt),
    LANGUAGES.map(([tag, names], i) => [i ? ' · ' : '', h('a', { href: `${path}/documents/${one.id}?lang=${tag}`, hreflang: tag }, fill(texts.pdf, { language: said(names) }))]),
  ]));
}

function deadlineTable(deadlines, told) {
  return table(texts.deadlines, [texts.period, texts.lastDay, texts.counted], deadlines.map((one) => [
    [told.period(one.period), one.occasion && told.activity(one.occasion) !== one.occasion ? [' ', h('span', { class: 'hint' }, told.activity(one.occasion))] : null],
    one.endedAt ? [weekday(one.lastDay), h('br'), h('span', { class: 'hint' }, fill(texts.ended, { day: day(one.endedAt) }))] : due(one.endsAt),
    [one.explanation, h('br'), h('span', { class: 'hint' }, one.source), one.stoppedOn ? [h('br'), fill(texts.stopped, { day: day(one.stoppedOn) })] : null],
  ]));
}

function timeline(events, told, name) {
  const what = {
    TASK: (event) => `${texts.task}: ${told.activity(event.activity)}`,
    DECISION: (event) => `${texts.decision}: ${said(QUESTIONS[event.decision.question]) || told.activity(event.decision.question)}${answered(event.decision, told)}`,
    LETTER: (event) => `${texts.letter}: ${event.subject}`,
    DOCUMENT: (event) => `${texts.document}: ${event.subject}`,
  };
  return events.length === 0 ? h('p', {}, texts.none) : table(texts.timeline, [texts.at, texts.what, texts.who], events.map((event) => [
    moment(event.at), what[event.type](event), event.by ? name(event.by) : event.type === 'TASK' || event.type === 'DECISION' ? texts.officials : texts.system]));
}
