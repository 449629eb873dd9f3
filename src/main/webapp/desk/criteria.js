/** The list of the criteria of an audit: each item with its result, kept as the team says it, several of them at once. */
import { get, getTagged, Refusal, send, sendTagged } from './api.js';
import { xlsx } from './download.js';
import { done } from './forms.js';
import { fill, moment, number, said, timeOfDay } from './language.js';
import { caseLink, h, refusal } from './parts.js';
import { words } from './words.js';

/** In milliseconds: a pause after which what was typed is kept, and how often it is asked what the others said. */
const PAUSE = 1_000;
const OTHERS = 10_000;

const RESULTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'];

const texts = said({
  en: {
    title: 'List of the criteria', lead: 'What you enter is kept as you type, for the whole team at once. The minutes count what was looked at.', reading: 'Only members of the team write here, until the minutes are drawn up.',
    progress: '{looked} of {all} items looked at', counts: '{met} met · {notMet} not met · {notApplicable} not applicable', show: 'Show', all: 'All', open: 'Open ones', notMet: 'Not met', core: 'Core items',
    coreItem: 'core item', result: 'Result of {item}', note: 'What was looked at, or why it does not apply', saved: 'Kept at {time}', by: '{by}, {at}', saving: 'Being kept …', upload: 'Take back an Excel file', uploaded: 'The results of {file} are recorded.',
    conflict: 'Another member said meanwhile: {result} – {note}', theirs: 'Take that', mine: 'Keep mine', choose: 'Choose a result, so that it is kept.', none: 'No item is left here.',
  },
  ko: {
    title: '인증기준 점검표', lead: '입력하는 대로 저장되며 심사팀 전원에게 함께 보입니다. 회의록에는 확인한 항목만 집계됩니다.', reading: '심사팀원만 회의록 작성 전까지 기록할 수 있습니다.',
    progress: '{all}개 항목 중 {looked}개 확인', counts: '충족 {met} · 미충족 {notMet} · 해당 없음 {notApplicable}', show: '보기', all: '전체', open: '남은 항목', notMet: '미충족', core: '핵심항목',
    coreItem: '핵심항목', result: '{item} 결과', note: '확인한 내용 또는 해당하지 않는 사유', saved: '저장됨 {time}', by: '{by}, {at}', saving: '저장 중 …', upload: '엑셀 파일 올리기', uploaded: '{file}의 결과를 기록하였습니다.',
    conflict: '다른 심사원이 먼저 기록하였습니다: {result} – {note}', theirs: '그 내용으로 바꾸기', mine: '내 내용으로 저장', choose: '결과를 선택하면 저장됩니다.', none: '남은 항목이 없습니다.',
  },
});

const FILTERS = { all: () => true, open: (one) => !one.result, notMet: (one) => one.result === 'NOT_MET', core: (one) => one.core };

export const title = ([, caseNumber]) => `${caseNumber} ${texts.title}`;

export async function show(main, [, caseNumber]) {
  const path = `/api/cases/${encodeURIComponent(caseNumber)}/audit-items`;
  const [list, told] = await Promise.all([get(path), words()]);
  const asked = new URLSearchParams(location.search).get('show') ?? 'all';
  const rows = list.items.map((one) => row(path, one, told, list.writable, count));
  const progress = h('progress', { max: rows.length, 'aria-label': texts.title });
  const counted = h('p', { role: 'status', class: 'state' });
  const place = h('div', {});
  const said_ = h('div', {});
  main.replaceChildren(
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' }, xlsx(path, `${caseNumber}-criteria`), list.writable ? upload() : null)),
    h('p', {}, caseLink(caseNumber), ' · ', list.writable ? texts.lead : texts.reading),
    said_,
    h('div', { class: 'progress' }, progress, counted),
    h('nav', { class: 'quick', 'aria-label': texts.show }, h('ul', {}, Object.keys(FILTERS).map((name) => h('li', {}, h('a', { href: `?show=${name}`, 'aria-current': name === asked ? 'true' : null }, texts[name]))))),
    place);
  sections();
  count();
  if (list.writable) {
    const asking = setInterval(async () => {
      if (!document.contains(place)) {
        clearInterval(asking);
      } else if (!document.hidden) {
        (await get(path).catch(() => list)).items.forEach((one, i) => rows[i].hear(one));
        count();
      }
    }, OTHERS);
  }

  function count() {
    const results = rows.map(({ now }) => now().result);
    const of = (result) => number(results.filter((one) => one === result).length);
    progress.value = results.filter(Boolean).length;
    counted.textContent = `${fill(texts.progress, { looked: number(progress.value), all: number(rows.length) })} · ${fill(texts.counts, { met: of('MET'), notMet: of('NOT_MET'), notApplicable: of('NOT_APPLICABLE') })}`;
  }

  /** By section; core items stand in theirs, with a mark. */
  function sections() {
    const shown = rows.filter(({ now }) => (FILTERS[asked] ?? FILTERS.all)(now()));
    const names = [...new Map(list.items.map((one) => [said(one.section), one])).keys()].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    place.replaceChildren(...names.map((name) => [name, shown.filter((one) => one.section === name)]).filter(([, some]) => some.length > 0).map(([name, some]) =>
      h('section', {}, h('h2', {}, name), some.sort((one, other) => one.item.localeCompare(other.item, 'en', { numeric: true })).map((one) => one.element))),
    shown.length === 0 ? h('p', {}, texts.none) : '');
  }

  function upload() {
    const input = h('input', { type: 'file', accept: '.xlsx', hidden: true });
    input.addEventListener('change', async () => {
      const [file] = input.files;
      input.value = '';
      try {
        const taken = await send('POST', path, { workbook: await base64(file) });
        taken.items.forEach((one, i) => rows[i].hear(one));
        count();
        said_.replaceChildren(done(fill(texts.uploaded, { file: file.name })));
      } catch (failure) {
        if (!(failure instanceof Refusal)) {
          throw failure;
        }
        said_.replaceChildren(refusal(failure));
      }
    });
    return [h('button', { type: 'button', class: 'button', onclick: () => input.click() }, texts.upload), input];
  }
}

/** A file as JSON carries it. */
const base64 = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => resolve(reader.result.slice(reader.result.indexOf(',') + 1)));
  reader.addEventListener('error', () => reject(new Refusal(0)));
  reader.readAsDataURL(file);
});

/** One item: it is kept after each pause, and tells what others say unless somebody writes in it. */
function row(path, first, told, isWritable, changed) {
  let kept = first;
  let etag = null;
  let waiting = null;
  let keeping = Promise.resolve();
  let isDirty = false;
  const address = `${path}/${encodeURIComponent(first.item)}`;
  const id = `item-${first.item.replaceAll('.', '-')}`;
  const note = h('textarea', { id: `${id}-note`, rows: 2, maxlength: 2000, readonly: !isWritable, 'aria-label': `${first.item} ${texts.note}`, placeholder: isWritable ? texts.note : null });
  const radios = RESULTS.map((result) => h('input', { type: 'radio', name: id, value: result, id: `${id}-${result}`, disabled: !isWritable }));
  const state = h('p', { class: 'hint', 'aria-live': 'polite' });
  const problem = h('div', { class: 'field-problem', role: 'alert' });
  const element = h('div', { class: 'check' },
    h('p', {}, h('strong', {}, first.item), ' ', said(first.title), first.core ? h('span', { class: 'tag' }, texts.coreItem) : null),
    h('fieldset', {}, h('legend', { class: 'hidden' }, fill(texts.result, { item: first.item })),
      radios.map((radio) => h('label', { for: radio.id }, radio, ' ', told.value('ItemResult', radio.value)))),
    h('div', {}, note, problem, state));
  const chosen = () => radios.find((radio) => radio.checked)?.value;

  function tell(one) {
    kept = one;
    radios.forEach((radio) => {
      radio.checked = radio.value === one.result;
    });
    note.value = one.note ?? '';
    state.textContent = one.recordedAt ? fill(texts.by, { by: one.recordedBy, at: moment(one.recordedAt) }) : '';
  }

  async function keep() {
    if (!chosen()) {
      state.textContent = note.value ? texts.choose : '';
      return;
    }
    state.textContent = texts.saving;
    const typed = { result: chosen(), note: note.value.trim() || undefined };
    try {
      if (etag === null) { // what is written replaces what was seen here, and nothing else
        const now = await getTagged(address);
        etag = now.etag;
        if (JSON.stringify(now.body) !== JSON.stringify(kept)) {
          overtaken(now.body);
          return;
        }
      }
      const answer = await sendTagged('PUT', address, typed, { 'If-Match': etag });
      isDirty = typed.result !== chosen() || typed.note !== (note.value.trim() || undefined);
      etag = answer.etag;
      kept = answer.body;
      problem.replaceChildren();
      state.textContent = fill(texts.saved, { time: timeOfDay(Date.now()) });
      changed();
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      state.textContent = '';
      await refused(failure);
    }
  }

  async function refused(failure) {
    if (failure.status === 412) {
      const now = await getTagged(address);
      etag = now.etag;
      overtaken(now.body);
    } else {
      problem.replaceChildren(failure.problem.errors?.[0]?.problem ?? refusal(failure).textContent);
    }
  }

  /** What another member said meanwhile is shown beside, and one of the two counts. */
  function overtaken(theirs) {
    state.textContent = '';
    problem.replaceChildren(fill(texts.conflict, { result: told.value('ItemResult', theirs.result ?? ''), note: theirs.note ?? '' }), ' ',
      h('button', { type: 'button', class: 'button', onclick: () => { isDirty = false; problem.replaceChildren(); tell(theirs); changed(); } }, texts.theirs), ' ',
      h('button', { type: 'button', class: 'button', onclick: () => soon(0) }, texts.mine));
  }

  /** One after the other, or a row would be overtaken by itself. */
  function soon(milliseconds) {
    isDirty = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keeping = keeping.then(keep);
    }, milliseconds);
  }

  note.addEventListener('input', () => soon(PAUSE));
  radios.forEach((radio) => radio.addEventListener('change', () => soon(0)));
  tell(first);
  return {
    item: first.item,
    section: said(first.section),
    element,
    now: () => ({ core: kept.core, result: kept.result }),
    hear(one) {
      if (!isDirty && !element.contains(document.activeElement) && JSON.stringify(one) !== JSON.stringify(kept)) {
        etag = null;
        tell(one);
      }
    },
  };
}
