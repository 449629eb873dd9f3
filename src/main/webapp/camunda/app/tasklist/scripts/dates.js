// What is typed into a date field is understood or refused, never changed: flatpickr takes any character for any other one between the
// numbers of its format, so that 2026-08-15 became 5 August 2026 and legal periods ran from there.
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

window.flatpickr.setDefaults({
  onReady: (dates, text, picker) => {
    picker.config.parseDate = (value, format) => parse(String(value), format || picker.config.dateFormat);
  }
});
