/** Forms: one column, label above, help below, what is wrong at the field and in a summary that leads to it. */
import { Refusal, session } from './api.js';
import { fill, language, LEAVING, moment, number as spell, said, weekday } from './language.js';
import { h, refusal } from './parts.js';

const texts = said({
  en: {
    problem: 'Not sent yet: this has to be put right', missing: 'Enter this.', choose: 'Choose one.', optional: '{label} (optional)', none: 'Choose …',
    noDay: 'Enter a day such as 2026-12-14.', calendar: 'Calendar', kept: 'Your session was over. What you typed is here; look at it and send it again.', dayHelp: 'For example 2026-12-14, 2026. 12. 14. or 20261214.', noInstant: 'Enter a day and an hour such as 2026-12-14 09:30.', instantHelp: 'Day and hour in Korean time, for example 2026-12-14 09:30.',
    noAmount: 'Enter an amount in won, such as 1,200,000,000 or 12억.', noNumber: 'Enter a whole number.', won: '{korean} · {english}', cancel: 'Cancel',
  },
  ko: {
    problem: '아직 접수되지 않았습니다. 다음을 고쳐 주십시오', missing: '입력해 주십시오.', choose: '하나를 선택해 주십시오.', optional: '{label}(선택)', none: '선택 …',
    noDay: '2026-12-14와 같이 날짜를 입력해 주십시오.', calendar: '달력', kept: '로그인이 만료되어 접수되지 않았습니다. 입력한 내용은 그대로 있으니 확인한 뒤 다시 보내 주십시오.', dayHelp: '예: 2026-12-14, 2026. 12. 14., 20261214', noInstant: '2026-12-14 09:30과 같이 날짜와 시각을 입력해 주십시오.', instantHelp: '한국 날짜와 시각을 적으십시오. 예: 2026-12-14 09:30',
    noAmount: '1,200,000,000 또는 12억과 같이 원 단위 금액을 입력해 주십시오.', noNumber: '정수를 입력해 주십시오.', won: '{korean}', cancel: '취소',
  },
});

let made = 0;

/**
 * A field around an input: `read()` gives `{ value }` (undefined if it is empty) or `{ problem }`, `tell(problem)` shows what is wrong.
 * `parse` makes a value of a text that is not empty, undefined if it cannot; `repeat` says in words what was understood.
 */
function around(input, { name, label, help, optional = false, parse = (text) => text, repeat = () => '', unreadable, missing = texts.missing, beside = null }) {
  const id = `${name}-${made++}`;
  const helped = help ? h('p', { id: `${id}-help`, class: 'hint' }, help) : null;
  const understood = h('p', { id: `${id}-words`, class: 'understood', 'aria-live': 'polite' });
  const problem = h('p', { id: `${id}-problem`, class: 'field-problem' });
  const value = () => (input.value.trim() === '' ? undefined : parse(input.value.trim()));
  const show = () => {
    const now = value();
    understood.textContent = now === undefined ? '' : repeat(now);
  };
  input.id = id;
  input.name = name;
  input.setAttribute('aria-describedby', [helped ? `${id}-help` : '', `${id}-words`, `${id}-problem`].join(' ').trim());
  input.required = !optional;
  input.addEventListener('input', show);
  input.addEventListener('change', show);
  show();
  return {
    name,
    label,
    target: input,
    element: h('div', { class: 'form-field' }, h('label', { for: id }, optional ? fill(texts.optional, { label }) : label),
      beside ? h('div', { class: 'beside' }, input, beside(input)) : input, understood, helped, problem),
    read() {
      if (input.value.trim() === '') {
        return optional ? {} : { problem: missing };
      }
      const now = value();
      return now === undefined ? { problem: unreadable } : { value: now };
    },
    tell: teller(input, problem),
    typed: () => input.value,
    retype(text) {
      input.value = text;
      input.dispatchEvent(new Event('change')); // what depends on it follows, too
    },
  };
}

const teller = (target, problem) => (text) => {
  problem.textContent = text;
  if (text) {
    target.setAttribute('aria-invalid', 'true');
  } else {
    target.removeAttribute('aria-invalid');
  }
};

const textInput = ({ value = '', maxlength, inputmode, pattern }) => h('input', { type: 'text', value, maxlength, inputmode, pattern, autocomplete: 'off', spellcheck: 'false' });

/** A field for a text. */
export const field = (options) => around(textInput(options), options);

/** A field for a long text. */
export const longText = (options) => around(h('textarea', { rows: options.rows ?? 5, maxlength: options.maxlength }, options.value ?? ''), options);

/** A field that offers choices, `[value, text]` each. */
export const choice = (options) => around(
  h('select', {}, h('option', { value: '' }, texts.none), options.choices.map(([value, text]) => h('option', { value, selected: value === options.value }, text))),
  { missing: texts.choose, ...options });

/** A field for a count, with or without groups of digits. */
export const count = (options) => around(textInput({ inputmode: 'numeric', ...options }), {
  parse: (text) => (/^\d{1,17}$/.test(text.replace(/[,\s]/g, '')) ? Number(text.replace(/[,\s]/g, '')) : undefined), unreadable: texts.noNumber, repeat: (value) => (value > 9999 ? spell(value) : ''), ...options,
});

/** A field for won, which repeats in words what it understood. */
export const amount = (options) => around(textInput(options), { parse: readAmount, repeat: amountInWords, unreadable: texts.noAmount, ...options });

/** A field for a day as people write it, with a calendar beside it. */
export const date = (options) => around(textInput(options), {
  parse: readDay, repeat: weekday, unreadable: texts.noDay, beside: calendar, ...options, help: [options.help, texts.dayHelp].filter(Boolean).join(' '),
});

/** A field for a moment as people write it: a day and an hour in Korea. */
export const instant = (options) => around(textInput(options), {
  parse: readInstant, repeat: moment, unreadable: texts.noInstant, beside: calendar, ...options, help: [options.help, texts.instantHelp].filter(Boolean).join(' '),
});

/** A field that is asked for only while a choice of the same form is one of these values; otherwise it is not sent. */
export function onlyWith(chosen, values, one) {
  const show = () => {
    one.element.hidden = !values.includes(chosen.typed());
  };
  chosen.target.addEventListener('change', show);
  show();
  return { ...one, read: () => (one.element.hidden ? {} : one.read()) };
}

/** Boxes of which any number may be ticked, `[value, text]` each. */
export function boxes({ name, label, help, choices, value = [] }) {
  const problem = h('p', { class: 'field-problem' });
  const inputs = choices.map(([one, text]) => {
    const id = `${name}-${made++}`;
    return h('div', { class: 'box' }, h('input', { type: 'checkbox', id, value: one, checked: value.includes(one) }), h('label', { for: id }, text));
  });
  const element = h('fieldset', { class: 'form-field' }, h('legend', {}, label), help ? h('p', { class: 'hint' }, help) : null, inputs, problem);
  const ticked = () => [...element.querySelectorAll('input:checked')].map((input) => input.value);
  return {
    name,
    label,
    target: inputs[0].querySelector('input'),
    element,
    read: () => ({ value: ticked() }),
    tell: teller(element, problem),
    typed: ticked,
    retype: (values) => element.querySelectorAll('input').forEach((input) => {
      input.checked = values.includes(input.value);
    }),
  };
}

/** Buttons of which one is pressed at most, `[value, text]` each. */
export function radios({ name, label, choices, value = '' }) {
  const problem = h('p', { class: 'field-problem' });
  const group = `${name}-${made++}`;
  const element = h('fieldset', { class: 'form-field', id: group, tabindex: '-1' }, h('legend', {}, label), h('div', { class: 'beside' }, choices.map(([one, text]) => {
    const id = `${name}-${made++}`;
    return h('div', { class: 'box' }, h('input', { type: 'radio', id, name: group, value: one, checked: value === one }), h('label', { for: id }, text));
  })), problem);
  const typed = () => element.querySelector('input:checked')?.value ?? '';
  return {
    name,
    label,
    target: element,
    element,
    read: () => (typed() ? { value: typed() } : { problem: texts.choose }),
    tell: (text) => {
      problem.textContent = text;
    },
    typed,
    spell: (one) => choices.find(([known]) => known === one)?.[1],
    retype(one) {
      element.querySelectorAll('input').forEach((input) => {
        input.checked = input.value === one;
      });
      element.dispatchEvent(new Event('change')); // what depends on it follows, too
    },
  };
}

/**
 * A form. `send(values)` does what is to be done, `done(answer, values)` tells it; what is refused is shown at its field and keeps what
 * was typed, also if the session is over: whoever logs in again finds it. `advice(failure, values)` adds to the summary what helps.
 */
export function form({ label, fields, button, send, done, advice = () => null }) {
  const summary = h('div', { class: 'notice', role: 'alert', tabindex: '-1', hidden: true });
  const submit = h('button', { type: 'submit' }, button);
  const shown = () => fields.filter((one) => !one.element.hidden);
  const show = (problems, others, atField = (one, problem) => problem) => {
    fields.forEach((one) => one.tell(problems.has(one) ? atField(one, problems.get(one)) : ''));
    summary.hidden = problems.size === 0 && others.length === 0;
    summary.replaceChildren(h('p', {}, h('strong', {}, texts.problem)), h('ul', {},
      [...problems].map(([one, problem]) => h('li', {}, h('a', {
        href: `#${one.target.id}`,
        onclick: (event) => {
          event.preventDefault();
          one.target.focus();
        },
      }, `${one.label}: ${problem}`))),
      others.map((other) => h('li', {}, other))));
    if (!summary.hidden) {
      summary.focus();
    }
  };
  const element = h('form', {
    class: 'stacked form',
    novalidate: true,
    'aria-label': label,
    onsubmit: async (event) => {
      event.preventDefault();
      const read = fields.map((one) => [one, one.read()]);
      const wrong = new Map(read.filter(([, { problem }]) => problem).map(([one, { problem }]) => [one, problem]));
      show(wrong, []);
      if (wrong.size > 0) {
        return;
      }
      const values = Object.fromEntries(read.filter(([, { value }]) => value !== undefined).map(([one, { value }]) => [one.name, value]));
      submit.disabled = true;
      const place = await draft(fields);
      try {
        keep(place, fields, texts.kept);
        const answer = await send(values); // never comes back if the session is over
        sessionStorage.removeItem(place);
        if (answer !== undefined) {
          await done(answer, values);
        }
      } catch (failure) {
        if (!(failure instanceof Refusal)) {
          throw failure;
        }
        sessionStorage.removeItem(place);
        refused(failure, values);
      } finally {
        submit.disabled = false;
      }
    },
  }, summary, fields.map((one) => one.element), h('div', { class: 'actions' }, submit));
  restore();
  return element;

  async function restore() {
    const place = await draft(fields);
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    addEventListener(LEAVING, () => keep(place, fields));
    if (kept) {
      sessionStorage.removeItem(place);
      fields.forEach((one) => one.retype(kept.typed[one.name] ?? one.typed()));
      const fold = element.closest('details');
      if (fold && kept.why) {
        fold.open = true;
      }
      show(new Map(), kept.why ? [kept.why] : []);
    }
  }

  function refused(failure, values) {
    const found = new Map();
    const others = [];
    for (const { field: name, problem: said_ } of failure.problem.errors ?? []) {
      const problem = fields.filter((one) => /[A-Z]/.test(one.name)).reduce((text, one) => text.replaceAll(new RegExp(`\\b${one.name}\\b`, 'g'), one.label), said_); // people know labels, not names
      const at = shown().find((one) => one.name === name) ?? shown().find((one) => name.split(/[.[]/, 1)[0] === one.name);
      if (at) {
        found.set(at, found.has(at) ? `${found.get(at)}; ${problem}` : problem);
      } else {
        others.push(`${name}: ${problem}`);
      }
    }
    if (found.size + others.length === 0) {
      others.push(refusal(failure).textContent);
    }
    show(found, [...others, advice(failure, values)].filter(Boolean), sentence);
  }
}

/** What the API says of a field as a sentence at that field: in English it mostly leaves the subject out. */
export const sentence = ({ label }, problem) => (language === 'en' && /^(is|has|must|may|was|cannot|contains|changes|holds|names|needs)\b/.test(problem) ? `${label} ${problem}.` : problem);

/** Where this person's typing in a form of this page is kept; the same in every language. */
const draft = async (fields) => `draft ${(await session())?.user} ${location.pathname}${location.search} ${fields.map((one) => one.name)}`;

/** Keeps what was typed, and why it is told when it is there again. */
const keep = (place, fields, why) => sessionStorage.setItem(place, JSON.stringify({ why, typed: Object.fromEntries(fields.map((one) => [one.name, one.typed()])) }));

/** Asks before something that is not undone easily; whether it is to be done. */
export function confirmed({ heading, effects, button }) {
  return new Promise((resolve) => {
    const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'confirm-heading' },
      h('h2', { id: 'confirm-heading' }, heading),
      effects.map((effect) => h('p', {}, effect)),
      h('form', { method: 'dialog', class: 'actions' },
        h('button', { value: 'no', class: 'button' }, texts.cancel),
        h('button', { value: 'yes' }, button)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** What was brought about, told where it is read first. */
export function done(...told) {
  const notice = h('div', { class: 'done', role: 'status', tabindex: '-1' }, told);
  queueMicrotask(() => {
    notice.scrollIntoView({ block: 'nearest' });
    notice.focus({ preventScroll: true });
  });
  return notice;
}

/** The hour at the end of a moment. */
const HOUR = /[\sT]+((?:[01]?\d|2[0-3]):[0-5]\d)\s*$/;

/** A day as people write it as `2026-12-14`; undefined if it is none. */
function readDay(text) {
  const found = /^(\d{4})(?:\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?|(\d{2})(\d{2}))$/.exec(text.trim());
  if (!found) {
    return undefined;
  }
  const [year, month, dayOfMonth] = [found[1], found[2] ?? found[4], found[3] ?? found[5]].map(Number);
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth ? at.toISOString().slice(0, 10) : undefined;
}

/** A moment as people write it as `2026-12-14T09:30:00+09:00`; undefined if it is none. */
function readInstant(text) {
  const found = HOUR.exec(text);
  const day = found && readDay(text.slice(0, found.index));
  return day ? `${day}T${found[1].padStart(5, '0')}:00+09:00` : undefined;
}

function calendar(input) {
  const picker = h('input', { type: 'date', class: 'picker', tabindex: '-1', 'aria-hidden': 'true' });
  picker.addEventListener('change', () => {
    input.value = picker.value + (HOUR.exec(input.value)?.[0] ?? '');
    input.dispatchEvent(new Event('input'));
    input.focus();
  });
  return [h('button', {
    type: 'button',
    class: 'button',
    onclick: () => {
      picker.value = readDay(input.value.replace(HOUR, '')) ?? '';
      picker.showPicker();
    },
  }, texts.calendar), picker];
}

const UNITS = { 조: 1e12, 억: 1e8, 만: 1e4, trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };

/** Won as people write it: `1,200,000,000`, `12억`, `1조 2,000억 원`, `1.2 trillion`; undefined if it is none. */
function readAmount(text) {
  const plain = text.toLowerCase().replace(/[,\s₩]|원|won|krw/g, '');
  const parts = plain.match(/\d+(?:\.\d+)?(?:조|억|만|trillion|billion|million|thousand)?/g);
  if (!parts || parts.join('') !== plain) {
    return undefined;
  }
  const amounts = parts.map((part) => {
    const [, digits, unit] = /^([\d.]+)(.*)$/.exec(part);
    return [Number(digits) * (UNITS[unit] ?? 1), UNITS[unit] ?? 1];
  });
  const falls = amounts.every(([, unit], i) => i === 0 || unit < amounts[i - 1][1]);
  const sum = amounts.reduce((all, [one]) => all + one, 0);
  return falls && Number.isFinite(sum) ? Math.round(sum) : undefined;
}

function grouped(value, units) {
  let rest = value;
  const parts = [];
  for (const [size, unit] of units) {
    const whole = Math.floor(rest / size);
    rest -= whole * size;
    if (whole > 0) {
      parts.push(spell(whole) + unit);
    }
  }
  return parts.join(' ') || '0';
}

/** Won in words: 1조 2,000억 원; in English in both ways of counting. */
function amountInWords(value) {
  const korean = `${grouped(value, [[1e12, '조'], [1e8, '억'], [1e4, '만'], [1, '']])} 원`.replace(/(\d) 원$/, '$1원');
  const english = `${grouped(value, [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million'], [1, '']])} won`;
  return fill(texts.won, { korean, english });
}

/** Won as a reader takes it in at once. */
export const won = (value) => (language === 'ko' ? amountInWords(value) : `${grouped(value, [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million'], [1, '']])} won`);
