/** What both pages need: asking the register, and making elements without markup from texts. */
import { day, fill } from './language.js';

/** What went wrong: the status of the answer, or 0 if nobody answered. */
export class Failure extends Error {
  constructor(status) {
    super(`The register answered ${status}`);
    this.status = status;
  }
}

/** Asks the register, or throws a {@link Failure}. */
export async function ask(path) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' }, cache: 'no-cache' });
  } catch {
    throw new Failure(0);
  }
  if (!response.ok) {
    throw new Failure(response.status);
  }
  try {
    return await response.json();
  } catch {
    throw new Failure(response.status);
  }
}

/** An element with its text, and its class if it has one. */
export function element(name, text, style) {
  const made = document.createElement(name);
  made.textContent = text;
  if (style) {
    made.className = style;
  }
  return made;
}

/** The last day of validity, struck out if the certificate ended before. */
export function end(certificate) {
  const over = certificate.status === 'REVOKED' || certificate.status === 'WITHDRAWN';
  return element(over ? 's' : 'span', day(certificate.validUntil));
}

/** The holder with its former names, if it was renamed. */
export function holder(certificate, words) {
  const names = certificate.formerNames?.join(', ');
  return [certificate.organization, ...(names ? [' ', element('span', fill(words.formerly, { names }), 'former')] : [])];
}

/** Why nothing is shown, by the status of the answer. */
export function problem(status, words) {
  if (status === 400) {
    return words.unseen;
  }
  return status ? fill(words.broken, { status }) : words.unreachable;
}

/** Where a certificate is shown. */
export function addressOf(number) {
  return `certificate.html?number=${encodeURIComponent(number)}`;
}
