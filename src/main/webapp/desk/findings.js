/** The findings of an audit as one table: recorded by its auditors, corrected by the company, verified by the certification body. */
import { get, Refusal, send } from './api.js';
import { count, done, field, longText, onlyWith, radios, sentence } from './forms.js';
import { day, fill, moment, number, said, timeOfDay } from './language.js';
import { facts, h, organizationLink, refusal } from './parts.js';
import { due } from './tasks.js';
import { words } from './words.js';

const texts = said({
  en: {
    title: 'Findings', back: 'Case {number}', noAudit: 'No audit is planned in this case yet.', none: 'No finding is recorded.', nothing: 'Nothing is asked of you in this table at the moment.', until: 'Until',
    recordLead: 'Write down all findings of the audit, then record them at once. What you type is kept.', correctLead: 'Answer to {count} findings. Each has its own deadline; the first one: ', correctOne: 'Answer to one finding: ', verifyLead: 'Check {count} corrections: ', verifyOne: 'Check one correction: ',
    row: 'Finding {number}', item: 'Item', noItem: 'Choose an item of the list, for example 2.10.8.', severity: 'Weight', minor: 'Minor finding', major: 'Major finding', found: 'Facts', evidence: 'Evidence', add: 'Add a row', remove: 'Remove row {number}',
    keys: 'Enter in the last field, or Ctrl+Enter, goes on with the next row.', recordButton: 'Record {count} findings', recordOne: 'Record one finding', recordPlain: 'Record findings', recordNone: 'Write down at least one finding.', recordEffect: 'The record of findings is closed with this; the minutes come next.', recorded: '{count} findings are recorded. Next: {next}.', recordedMark: 'Recorded',
    answer: 'Answer to finding {number}', corrected: 'Corrected', extension: 'We need more days', yours: 'Your answer', did: 'What you did', days: 'Days more', daysHelp: 'At most 60, and 100 days in all from the end of the audit.', reason: 'Reason',
    sendButton: 'Send {count} answers', sendOne: 'Send one answer', sendPlain: 'Send answers', sendNone: 'No row is complete yet: say what you did and where the evidence is, or how many days you need and why.', sent: '{count} answers are sent.', sentMark: 'Sent',
    check: 'Verification of finding {number}', isCorrected: 'Is it corrected?', verified: 'Corrected', reopened: 'Something is missing', remark: 'What is missing', allVerified: 'Mark all as corrected',
    verifyButton: 'Complete {count} verifications', verifyButtonOne: 'Complete one verification', verifyPlain: 'Complete verifications', verifyNone: 'No row is complete yet: choose, and say what is missing where something is.', checked: '{count} verifications are completed.', checkedMark: 'Completed',
    onlyOpen: 'Only what is to be done', progress: '{done} of {total} done', left: '{count} begun rows stay as drafts.', saved: 'Saved {time}', unsaved: 'Not saved: {reason}', history: 'What was done', daysOf: '{days} days',
    other: '{by} changed this row at {at}:', theirs: 'Take theirs', mine: 'Keep mine', problem: 'Not everything was sent', local: 'Not sent yet: this has to be put right', sending: '{done} of {total} …', noTask: 'The task is not open any more. Load the page again.',
    open: 'to be corrected', checking: 'to be verified', deciding: 'extension asked for', closed: 'corrected', noted: 'recorded',
  },
  ko: {
    title: '결함', back: '사건 {number}', noAudit: '이 사건에는 아직 심사 계획이 없습니다.', none: '기록된 결함이 없습니다.', nothing: '지금 이 표에서 하실 일은 없습니다.', until: '기한',
    recordLead: '심사에서 확인한 결함을 모두 적은 뒤 한꺼번에 기록하십시오. 입력한 내용은 저장됩니다.', correctLead: '결함 {count}건에 회신하십시오. 기한은 결함마다 다르며 가장 이른 기한은 다음과 같습니다: ', correctOne: '결함 1건에 회신하십시오: ', verifyLead: '보완조치 {count}건을 점검하십시오: ', verifyOne: '보완조치 1건을 점검하십시오: ',
    row: '결함 {number}', item: '인증기준 항목', noItem: '목록에 있는 항목을 고르십시오(예: 2.10.8).', severity: '경중', minor: '결함', major: '중결함', found: '사실관계', evidence: '증적', add: '줄 추가', remove: '{number}번 줄 삭제',
    keys: '마지막 칸에서 Enter, 또는 Ctrl+Enter를 누르면 다음 줄로 넘어갑니다.', recordButton: '{count}건을 기록합니다', recordOne: '1건을 기록합니다', recordPlain: '기록합니다', recordNone: '결함을 한 건 이상 적으십시오.', recordEffect: '기록하면 결함 기록이 끝나고 심사 회의록 작성으로 넘어갑니다.', recorded: '결함 {count}건을 기록하였습니다. 다음: {next}', recordedMark: '기록함',
    answer: '결함 {number} 회신', corrected: '보완조치 완료', extension: '기간 연장 신청', yours: '회신', did: '보완조치 내용', days: '연장 일수', daysHelp: '최대 60일이며, 심사가 끝난 날부터 모두 100일을 넘을 수 없습니다.', reason: '연장 사유',
    sendButton: '{count}건을 제출합니다', sendOne: '1건을 제출합니다', sendPlain: '제출합니다', sendNone: '아직 다 적은 줄이 없습니다. 보완조치 내용과 증적, 또는 연장 일수와 사유를 적으십시오.', sent: '{count}건을 제출하였습니다.', sentMark: '제출함',
    check: '결함 {number} 이행점검', isCorrected: '보완되었습니까?', verified: '보완조치 완료', reopened: '보완조치 미비', remark: '부족한 점', allVerified: '모두 보완조치 완료로 표시',
    verifyButton: '{count}건의 이행점검을 완료합니다', verifyButtonOne: '1건의 이행점검을 완료합니다', verifyPlain: '이행점검을 완료합니다', verifyNone: '아직 다 적은 줄이 없습니다. 결과를 고르고, 미비하면 부족한 점을 적으십시오.', checked: '{count}건의 이행점검을 완료하였습니다.', checkedMark: '완료함',
    onlyOpen: '처리할 것만 보기', progress: '{total}건 중 {done}건 처리', left: '작성 중인 {count}건은 임시 저장으로 남습니다.', saved: '저장됨 {time}', unsaved: '저장하지 못하였습니다: {reason}', history: '처리 경과', daysOf: '{days}일',
    other: '{by} 계정이 {at}에 이 줄을 고쳤습니다:', theirs: '상대방의 내용으로 바꾸기', mine: '내 내용으로 저장하기', problem: '일부는 처리되지 않았습니다', local: '아직 기록하지 않았습니다. 다음을 고쳐 주십시오', sending: '{total}건 중 {done}건 …', noTask: '이미 끝난 업무입니다. 화면을 다시 불러오십시오.',
    open: '보완 필요', checking: '이행점검 대기', deciding: '연장 결정 대기', closed: '보완 확인', noted: '기록됨',
  },
});

/** How long nobody types before a row is kept, in milliseconds. */
const PAUSE = 1000;

const STATES = { CorrectFinding: texts.open, VerifyCorrection: texts.checking, DecideExtension: texts.deciding };

/** A text for one, or for several with their count. */
const counted = (total, one, several) => (total === 1 ? one : fill(several, { count: number(total) }));

export const title = ([, caseNumber]) => `${texts.title} ${caseNumber}`;

export async function show(main, [, caseNumber], who, notice = null) {
  const path = `/api/cases/${encodeURIComponent(caseNumber)}`;
  const [file, course, told] = await Promise.all([get(path), get(`${path}/course`), words()]);
  const top = [
    h('p', { class: 'back' }, h('a', { href: `/cases/${file.caseNumber}` }, `‹ ${fill(texts.back, { number: file.caseNumber })}`)),
    h('h1', {}, texts.title),
    h('p', { class: 'subject' }, organizationLink(file.organization)),
    notice,
  ];
  if (!file.audit) {
    main.replaceChildren(...top.filter((part) => part), h('p', {}, texts.noAudit));
    return;
  }
  const { items } = await get(`${path}/criteria`);
  const page = {
    path, file, who, told,
    titles: new Map(items.map((one) => [one.item, `${one.item} ${said(one.title)}`])),
    tasks: new Map(course.tasks.filter((task) => task.about).map((task) => [task.about, task])),
    name: (user) => (user === who.user ? who.name : said(course.people[user]) || user),
    again: (told_) => show(main, [null, caseNumber], who, told_),
  };
  const inTeam = file.audit.team?.includes(who.user);
  const own = (activity) => course.tasks.filter((task) => task.activity === activity && task.own);
  const [recording] = inTeam ? own('RecordFinding') : [];
  const correcting = own('CorrectFinding');
  const verifying = inTeam || who.groups.includes('case-officers') ? own('VerifyCorrection') : [];
  const asked = recording ? [texts.recordLead, ' ', texts.until, ' ', due(recording.dueAt)]
    : correcting.length ? [counted(correcting.length, texts.correctOne, texts.correctLead), due(correcting[0].dueAt)]
      : verifying.length ? [counted(verifying.length, texts.verifyOne, texts.verifyLead), due(verifying[0].dueAt)] : texts.nothing;
  const sheet = recording ? await recordSheet(page) : correcting.length ? await answerSheet(page, CORRECTION) : verifying.length ? await answerSheet(page, VERIFICATION) : readSheet(page);
  main.replaceChildren(...[...top, h('p', { class: 'next asked' }, asked), ...sheet].filter((part) => part));
}

// Rows that are typed

/** A row to type in: its fields, and what of it is kept. */
function workRow(key, legend, fields) {
  const status = h('p', { class: 'hint kept' });
  const problem = h('p', { class: 'field-problem' });
  const element = h('fieldset', { class: 'stacked work-fields' }, h('legend', {}, legend), fields.map((one) => one.element), problem, status);
  const row = {
    key, fields, element, status,
    typed: () => Object.fromEntries(fields.map((one) => [one.name, one.typed()])),
    retype: (values) => fields.forEach((one) => one.retype(values[one.name] ?? '')),
    values: () => Object.fromEntries(fields.map((one) => [one.name, one.read().value]).filter(([, value]) => value !== undefined)),
    problems: () => new Map(fields.map((one) => [one, one.read().problem]).filter(([, wrong]) => wrong)),
    tell(wrong, other = '') {
      fields.forEach((one) => one.tell(wrong.get(one) ?? ''));
      problem.textContent = other;
    },
  };
  const blank = JSON.stringify(row.typed());
  row.isEmpty = () => JSON.stringify(row.typed()) === blank;
  row.isComplete = () => !row.isEmpty() && row.problems().size === 0;
  return row;
}

/** Keeps a row on the server after each pause; until it is there, in the window, should the session be over. */
function keep(sheet, user, row, known, changed) {
  const address = `${sheet}/${row.key}`;
  const place = `draft ${user} ${address}`;
  let version = known?.version;
  let timer;
  let saving = Promise.resolve();
  if (known) {
    row.retype(JSON.parse(known.content));
    row.status.textContent = fill(texts.saved, { time: timeOfDay(known.writtenAt) });
  }
  row.touch = () => {
    sessionStorage.setItem(place, JSON.stringify(row.typed()));
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
    changed();
  };
  row.discard = async () => {
    clearTimeout(timer);
    await saving;
    sessionStorage.removeItem(place);
    if (version) {
      await send('DELETE', address);
    }
  };
  row.element.addEventListener('input', row.touch);
  row.element.addEventListener('change', changed); // when fields that depend on a choice are there
  const unsaved = sessionStorage.getItem(place);
  if (unsaved) {
    row.retype(JSON.parse(unsaved));
    row.touch();
  }
  return row;

  function save() {
    saving = saving.then(put);
  }

  async function put() {
    const text = JSON.stringify(row.typed());
    try {
      if (row.isEmpty()) {
        await send('DELETE', address);
        version = undefined;
        row.status.textContent = '';
      } else {
        const kept = await send('PUT', address, { content: text }, version ? { 'If-Match': `"${version}"` } : { 'If-None-Match': '*' });
        version = kept.version;
        row.status.textContent = fill(texts.saved, { time: timeOfDay(kept.writtenAt) });
      }
      if (JSON.stringify(row.typed()) === text) {
        sessionStorage.removeItem(place);
      }
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      if (failure.status === 412 && failure.problem.version) {
        overtaken(failure.problem);
      } else {
        version = failure.status === 412 ? undefined : version; // it was removed
        row.status.textContent = fill(texts.unsaved, { reason: refusal(failure).textContent });
      }
    }
  }

  /** Somebody else wrote the row: nothing of either is thrown away unseen. */
  function overtaken(theirs) {
    const content = JSON.parse(theirs.content);
    const settle = (write) => () => {
      version = theirs.version;
      write();
      row.status.replaceChildren();
      row.touch();
    };
    row.status.replaceChildren(h('span', { role: 'alert' }, fill(texts.other, { by: theirs.writtenBy, at: moment(theirs.writtenAt) })),
      facts(...row.fields.map((one) => [one.label, one.spell?.(content[one.name]) ?? content[one.name]])),
      h('span', { class: 'actions' },
        h('button', { type: 'button', class: 'button', onclick: settle(() => row.retype(content)) }, texts.theirs),
        h('button', { type: 'button', class: 'button', onclick: settle(() => {}) }, texts.mine)));
  }
}

/**
 * The button that sends rows one after the other, with what becomes of it. `ready()` gives the rows to send, `sendOne(row, isLast)` sends
 * one; what is refused is told at its field and stays a draft.
 */
function sender({ labels, none, mark, rows, ready, sendOne, stopsAtFirst, finished }) {
  const button = h('button', { type: 'button', class: 'first', 'aria-describedby': 'why' });
  const why = h('p', { id: 'why', class: 'hint' });
  const status = h('p', { role: 'status', class: 'state' });
  const summary = h('div', { class: 'notice', role: 'alert', tabindex: '-1', hidden: true });
  let isSending = false;
  const update = () => {
    const total = ready().length;
    const left = rows().filter((row) => !row.isEmpty() && !row.isComplete()).length;
    button.textContent = total === 0 ? labels[2] : counted(total, labels[0], labels[1]);
    button.disabled = isSending || total === 0;
    why.textContent = total === 0 ? none : left && !stopsAtFirst ? fill(texts.left, { count: number(left) }) : stopsAtFirst ?? '';
  };
  const problemAt = (row, target, text) => h('li', {}, h('a', {
    href: `#${target.id}`,
    onclick: (event) => {
      event.preventDefault();
      row.element.closest('details')?.setAttribute('open', '');
      target.focus();
    },
  }, text));
  const tell = (heading, problems) => {
    summary.hidden = problems.length === 0;
    summary.replaceChildren(h('p', {}, h('strong', {}, heading)), h('ul', {}, problems));
    if (!summary.hidden) {
      summary.focus();
    }
  };
  const legend = (row) => row.element.querySelector('legend').textContent;
  button.addEventListener('click', async () => {
    const sent = ready();
    const wrong = sent.flatMap((row) => {
      const problems = row.problems();
      row.tell(problems);
      return [...problems].map(([one, text]) => problemAt(row, one.target, `${legend(row)}: ${one.label}: ${text}`));
    });
    tell(texts.local, wrong);
    if (wrong.length > 0) {
      return;
    }
    isSending = true;
    update();
    const refused = [];
    let sentCount = 0;
    for (const [i, row] of sent.entries()) {
      status.textContent = fill(texts.sending, { done: number(i), total: number(sent.length) });
      try {
        await sendOne(row, i === sent.length - 1);
        sentCount += 1;
        await row.discard();
        row.element.disabled = true;
        row.status.textContent = `✓ ${mark}`;
        row.isSent = true;
      } catch (failure) {
        if (!(failure instanceof Refusal)) {
          throw failure;
        }
        refused.push(told(row, failure));
        if (stopsAtFirst) {
          break;
        }
      }
    }
    isSending = false;
    status.textContent = '';
    if (refused.length === 0) {
      await finished(sentCount);
    } else {
      update();
      tell(texts.problem, refused.flat());
    }
  });
  return { update, summary, foot: h('div', { class: 'send' }, button, why, status) };

  function told(row, failure) {
    const at = new Map();
    const others = [];
    for (const { field: name, problem } of failure.problem.errors ?? []) {
      const one = row.fields.find((candidate) => candidate.name === name && !candidate.element.hidden);
      if (one) {
        at.set(one, sentence(one, problem));
      } else {
        others.push(problem);
      }
    }
    if (at.size + others.length === 0) {
      others.push(refusal(failure).textContent);
    }
    row.tell(at, others.join('; '));
    return [...[...at].map(([one, text]) => problemAt(row, one.target, `${legend(row)}: ${one.label}: ${text}`)),
      ...others.map((text) => problemAt(row, row.fields[0].target, `${legend(row)}: ${text}`))];
  }
}

// Recording

async function recordSheet(page) {
  const sheet = `${page.path}/drafts/findings-to-record`;
  const { drafts } = await get(sheet);
  const recorded = page.file.audit.findings;
  const place = h('div', { class: 'sheet' });
  const rows = [];
  const choices = h('datalist', { id: 'items' }, [...page.titles.values()].map((value) => h('option', { value })));
  const sending = sender({
    labels: [texts.recordOne, texts.recordButton, texts.recordPlain],
    none: texts.recordNone,
    mark: texts.recordedMark,
    rows: () => rows.filter((row) => !row.isSent),
    ready: () => rows.filter((row) => !row.isSent && !row.isEmpty()),
    stopsAtFirst: texts.recordEffect,
    async sendOne(row, isLast) {
      const { tasks } = await get(`/api/open-tasks?cases=${page.file.caseNumber}`);
      const task = tasks.find((one) => one.activity === 'RecordFinding' && one.own);
      if (!task) {
        throw new Refusal(409, { detail: texts.noTask });
      }
      await send('POST', `/api/open-tasks/${task.id}/answers`, { ...row.values(), moreFindings: isLast ? 'NO_MORE' : 'ONE_MORE' });
    },
    async finished(total) {
      await Promise.all(rows.filter((row) => !row.isSent).map((row) => row.discard()));
      await page.again(done(h('p', {}, fill(texts.recorded, { count: number(total), next: page.told.activity('DrawUpMinutes') }))));
    },
  });
  const renumber = () => rows.forEach((row, i) => {
    const position = recorded.length + i + 1;
    row.element.querySelector('legend').textContent = fill(texts.row, { number: position });
    row.element.querySelector('.remove').setAttribute('aria-label', fill(texts.remove, { number: position }));
  });
  const add = (key = `r${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`, known = undefined) => {
    const row = recordRow(page, key);
    const goOn = () => {
      const next = rows[rows.indexOf(row) + 1] ?? add();
      next.fields[0].target.focus();
    };
    row.element.append(h('button', {
      type: 'button',
      class: 'button remove',
      async onclick() {
        rows.splice(rows.indexOf(row), 1);
        row.element.remove();
        await row.discard();
        if (rows.length === 0) {
          add();
        }
        renumber();
        sending.update();
        rows.at(-1).fields[0].target.focus();
      },
    }, '✕'));
    row.element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || event.target === row.fields.at(-1).target)) {
        event.preventDefault();
        goOn();
      }
    });
    rows.push(row);
    place.append(row.element);
    keep(sheet, page.who.user, row, known, () => sending.update());
    renumber();
    sending.update();
    return row;
  };
  drafts.forEach((draft) => add(draft.row, draft));
  unsavedKeys(sheet, page.who.user).filter((key) => !drafts.some((draft) => draft.row === key)).forEach((key) => add(key));
  if (rows.length === 0) {
    add();
  }
  return [
    sending.summary,
    recorded.length ? h('div', {}, recorded.map((finding) => findingRow(page, finding))) : null,
    choices,
    place,
    h('p', {}, h('button', { type: 'button', class: 'button', onclick: () => add().fields[0].target.focus() }, texts.add), ' ', h('span', { class: 'hint' }, texts.keys)),
    sending.foot,
  ];
}

/** Rows of a sheet that this window has and the server has not. */
const unsavedKeys = (sheet, user) => Object.keys(sessionStorage).filter((place) => place.startsWith(`draft ${user} ${sheet}/`)).map((place) => place.split('/').at(-1));

function recordRow(page, key) {
  const numberOf = (text) => /^\d+\.\d+\.\d+(?=\s|$)/.exec(text)?.[0] ?? [...page.titles].find(([, name]) => name.endsWith(` ${text}`))?.[0];
  const item = field({
    name: 'findingItem', label: texts.item, maxlength: 200, unreadable: texts.noItem,
    parse: (text) => (page.titles.has(numberOf(text)) ? numberOf(text) : undefined),
    repeat: (value) => page.titles.get(value),
  });
  item.target.setAttribute('list', 'items');
  const row = workRow(key, '', [
    item,
    radios({ name: 'findingSeverity', label: texts.severity, choices: [['MINOR', texts.minor], ['MAJOR', texts.major]], value: 'MINOR' }),
    longText({ name: 'findingFacts', label: texts.found, maxlength: 1000, rows: 2 }),
    field({ name: 'findingEvidence', label: texts.evidence, maxlength: 500 }),
  ]);
  row.element.classList.add('record');
  return row;
}

// Correcting and verifying

const CORRECTION = {
  sheet: 'corrections', activity: 'CorrectFinding', labels: [texts.sendOne, texts.sendButton, texts.sendPlain], none: texts.sendNone, mark: texts.sentMark, finished: texts.sent,
  row(finding) {
    const answer = radios({ name: 'correctionAnswer', label: texts.yours, choices: [['CORRECTED', texts.corrected], ['EXTENSION_ASKED', texts.extension]], value: 'CORRECTED' });
    return workRow(String(finding.number), fill(texts.answer, finding), [
      answer,
      onlyWith(answer, ['CORRECTED'], longText({ name: 'correction', label: texts.did, maxlength: 1000, rows: 3 })),
      onlyWith(answer, ['CORRECTED'], field({ name: 'correctionEvidence', label: texts.evidence, maxlength: 500 })),
      onlyWith(answer, ['EXTENSION_ASKED'], count({ name: 'extensionDays', label: texts.days, help: texts.daysHelp, maxlength: 3 })),
      onlyWith(answer, ['EXTENSION_ASKED'], longText({ name: 'extensionRequest', label: texts.reason, maxlength: 1000, rows: 3 })),
    ]);
  },
};

const VERIFICATION = {
  sheet: 'verifications', activity: 'VerifyCorrection', labels: [texts.verifyButtonOne, texts.verifyButton, texts.verifyPlain], none: texts.verifyNone, mark: texts.checkedMark, finished: texts.checked,
  row(finding) {
    const answer = radios({ name: 'verification', label: texts.isCorrected, choices: [['VERIFIED', texts.verified], ['REOPENED', texts.reopened]] });
    return workRow(String(finding.number), fill(texts.check, finding), [
      answer,
      onlyWith(answer, ['REOPENED'], longText({ name: 'verificationRemark', label: texts.remark, maxlength: 1000, rows: 3 })),
    ]);
  },
  /** What marks all rows at once that say nothing yet. */
  all: (rows) => h('button', {
    type: 'button',
    class: 'button',
    onclick: () => rows.filter((row) => row.isEmpty()).forEach((row) => {
      row.retype({ verification: 'VERIFIED' });
      row.touch();
    }),
  }, texts.allVerified),
};

async function answerSheet(page, face) {
  const sheet = `${page.path}/drafts/${face.sheet}`;
  const { drafts } = await get(sheet);
  const known = new Map(drafts.map((draft) => [draft.row, draft]));
  const rows = [];
  const sending = sender({
    labels: face.labels,
    none: face.none,
    mark: face.mark,
    rows: () => rows.filter((row) => !row.isSent),
    ready: () => rows.filter((row) => !row.isSent && row.isComplete()),
    sendOne: (row) => send('POST', `/api/open-tasks/${row.task.id}/answers`, row.values()),
    finished: (total) => page.again(done(h('p', {}, fill(face.finished, { count: number(total) })))),
  });
  const elements = page.file.audit.findings.map((finding) => {
    const task = page.tasks.get(finding.number);
    if (task?.activity !== face.activity || !task.own) {
      return findingRow(page, finding);
    }
    const row = face.row(finding);
    row.task = task;
    rows.push(row);
    keep(sheet, page.who.user, row, known.get(row.key), () => sending.update());
    row.element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) {
        nextOpen(rows, row);
      }
    });
    return findingRow(page, finding, row);
  });
  sending.update();
  const place = h('div', {}, elements);
  const total = elements.length;
  return [
    sending.summary,
    h('div', { class: 'filters' },
      h('div', { class: 'box' }, h('input', {
        type: 'checkbox',
        id: 'only-open',
        onchange: (event) => place.classList.toggle('only-open', event.target.checked),
      }), h('label', { for: 'only-open' }, texts.onlyOpen)),
      progress(total - rows.length, total),
      face.all?.(rows)),
    place,
    sending.foot,
  ];
}

function nextOpen(rows, row) {
  const later = [...rows.slice(rows.indexOf(row) + 1), ...rows];
  const next = later.find((one) => !one.isSent && !one.isComplete());
  next?.element.closest('details').setAttribute('open', '');
  (next?.element.querySelector(':not([hidden]) > textarea') ?? next?.element.querySelector('input'))?.focus();
}

const progress = (made, total) => h('p', { class: 'made' }, h('progress', { max: total, value: made, 'aria-labelledby': 'made' }), ' ', h('span', { id: 'made' }, fill(texts.progress, { done: number(made), total: number(total) })));

/** What everybody else reads. */
function readSheet(page) {
  const { findings } = page.file.audit;
  return findings.length === 0 ? [h('p', {}, texts.none)]
    : [progress(findings.filter((finding) => !page.tasks.has(finding.number) && finding.verifiedAt).length, findings.length), h('div', {}, findings.map((finding) => findingRow(page, finding)))];
}

// A finding

/** A finding as a row that opens in place; beside it what is to be answered, if anything is. */
function findingRow(page, finding, row) {
  const task = page.tasks.get(finding.number);
  const state = task ? STATES[task.activity] : finding.verifiedAt ? texts.closed : texts.noted;
  return h('details', { class: row ? 'item work mine' : 'item work', open: Boolean(row) },
    h('summary', {}, h('span', { class: 'what' }, `${finding.number}. ${page.titles.get(finding.criterion) ?? finding.criterion}`), ' ',
      h('span', { class: 'soft' }, page.told.value('Severity', finding.severity)), ' ', h('span', { class: 'tag' }, state), ' ',
      task?.dueAt ? due(task.dueAt) : null),
    h('div', { class: row ? 'halves' : null },
      h('div', {},
        facts([texts.found, h('span', { class: 'lines' }, finding.facts)], [texts.evidence, finding.evidence]),
        finding.actions.length ? h('ul', { class: 'history', 'aria-label': texts.history }, finding.actions.map((action) => h('li', {},
          h('p', { class: 'hint' }, `${day(action.at)} · ${page.told.value('FindingActionKind', action.kind)}${action.days ? ` · ${fill(texts.daysOf, action)}` : ''}${action.by ? ` · ${page.name(action.by)}` : ''}`),
          h('p', { class: 'lines' }, action.text, action.evidence ? `\n[${action.evidence}]` : '')))) : null),
      row?.element));
}
