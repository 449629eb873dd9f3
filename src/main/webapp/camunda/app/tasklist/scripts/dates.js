// What is typed into a date or time field is understood or refused, never changed: flatpickr takes any character for any other one
// between the numbers of its format, so that 2026-08-15 became 5 August 2026 and legal periods ran from there; form-js' own times took
// 오후 9:30 for the morning and 930 for nothing.
const YEAR_FIRST = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/;

function day(year, month, dayOfMonth) {
  const date = new Date(year, month - 1, dayOfMonth);
  const isThere = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === dayOfMonth;
  return isThere ? date : undefined;
}

function parse(text, format) {
  const typed = text.trim();
  const first = YEAR_FIRST.exec(typed) || DIGITS.exec(typed);
  if (first) {
    return day(Number(first[1]), Number(first[2]), Number(first[3]));
  }
  const last = YEAR_LAST.exec(typed);
  if (!last || format.search(/Y/) < format.search(/[jd]/)) {
    return undefined; // where the year comes first, nobody says which of the other two is the month
  }
  const one = Number(last[1]);
  const two = Number(last[2]);
  return format.search(/[nm]/) < format.search(/[jd]/)
    ? day(Number(last[3]), one, two)
    : day(Number(last[3]), two, one);
}

const TIME = /^(?:(am|pm|오전|오후)\s*)?(?:(\d{1,2}):(\d{2})|(\d{1,2})(\d{2})|(\d{1,2})\s*시(?:\s*(\d{1,2})\s*분)?)(?:\s*(am|pm))?$/;

// As form-js reads it without a doubt, or nothing.
function time(text) {
  const found = TIME.exec(text.trim().toLowerCase().replace(/\b([ap])\.m\.?/, '$1m'));
  if (!found || (found[1] && found[8])) {
    return '';
  }
  const half = found[1] || found[8];
  const hour = Number(found[2] || found[4] || found[6]);
  const minute = Number(found[3] || found[5] || found[7] || 0);
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) {
    return '';
  }
  const isAfternoon = half === 'pm' || half === '오후';
  const ofDay = half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function settleTime(event) {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.matches('.fjs-timepicker input')) {
    const settled = time(field.value);
    if (settled !== field.value) {
      field.value = settled;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

const isSending = (event) => event.target instanceof Element && event.target.closest('[ng-click="complete()"], [ng-click="startProcessInstance()"]');

// What was typed into a date or time field is understood some frames later: whoever sends the form at once would send nothing.
const UNDERSTOOD = 500;
let typedAt = -UNDERSTOOD;

function remember(event) {
  if (event.target instanceof Element && event.target.closest('.fjs-form-field-datetime')) {
    typedAt = performance.now();
  }
}

function waitUntilUnderstood(event) {
  const wait = typedAt + UNDERSTOOD - performance.now();
  if (wait > 0 && isSending(event)) {
    const button = isSending(event);
    event.preventDefault();
    event.stopImmediatePropagation();
    setTimeout(() => button.click(), wait);
  }
}

// A day without a time, or the other way round, would be sent as nothing.
function refuseHalves(event) {
  if (isSending(event)) {
    const half = [...document.querySelectorAll('.fjs-form-field-datetime')]
      .map((field) => [...field.querySelectorAll('input.fjs-input')])
      .find((parts) => parts.some((part) => part.value) && parts.some((part) => !part.value));
    if (half) {
      event.preventDefault();
      event.stopImmediatePropagation();
      half.find((part) => !part.value).focus();
    }
  }
}

// What form-js keeps is a day or a time of Seoul, in whatever zone the browser is: JavaScript reads a day as midnight in Greenwich, the
// day before in America, and moves a time that summer time leaves out.
const parseOther = Date.parse;
Date.parse = (text) => {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text);
  if (!found) {
    return parseOther(text);
  }
  const date = day(Number(found[1]), Number(found[2]), Number(found[3]));
  if (date && found[4]) {
    date.setHours(Number(found[4]), Number(found[5]));
    return date.getHours() === Number(found[4]) ? date.getTime() : NaN;
  }
  return date ? date.getTime() : NaN;
};

// Before form-js' own listeners, which then read what we left.
document.addEventListener('blur', settleTime, true);
document.addEventListener('keydown', (event) => event.key === 'Enter' && settleTime(event), true);
document.addEventListener('input', remember, true);
document.addEventListener('change', remember, true);
document.addEventListener('click', waitUntilUnderstood, true);
document.addEventListener('click', refuseHalves, true);

window.flatpickr.setDefaults({
  onReady: (dates, text, picker) => {
    picker.config.parseDate = (value, format) => parse(String(value), format || picker.config.dateFormat);
  }
});
