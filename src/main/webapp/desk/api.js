/** Asks the API in the session of the browser. */
import { language } from './language.js';

const SESSION = '/api/session';
const HEADERS = { Accept: 'application/json', 'Accept-Language': language };

/** What the API refused: its problem (RFC 9457); status 0 if nobody answered. */
export class Refusal extends Error {
  constructor(status, problem = {}) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }
}

/** Set while somebody is logged in, so that public pages ask only then. */
const MARK = 'injeung.session';

let known;

/** Who is logged in; null if nobody is. */
export async function session() {
  if (known === undefined) {
    const response = await ask(SESSION, {});
    known = response.ok ? await response.json() : null;
  }
  return known;
}

/** Logs in; throws a {@link Refusal} if the account or password is wrong. */
export async function logIn(user, password) {
  const account = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
  known = await read(await ask(SESSION, { method: 'POST', headers: { Authorization: `Basic ${account}` } }));
  mark(true);
  return known;
}

/** Logs out here and in the web apps. */
export async function logOut() {
  await send('DELETE', SESSION);
  known = undefined;
  mark(false);
}

/** Whether somebody logged in in this browser and did not log out; the session may be over all the same. */
export function isMarked() {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false; // the browser keeps nothing
  }
}

function mark(isLoggedIn) {
  try {
    if (isLoggedIn) {
      localStorage.setItem(MARK, 'yes');
    } else {
      localStorage.removeItem(MARK);
    }
  } catch {
    // public pages show no bar
  }
}

/** Reads JSON; whoever is not logged in any more logs in and comes back. */
export const get = async (path) => read(await ask(path, {}), true);

/** Reads JSON with its ETag, which a change of it takes as `If-Match`. */
export async function getTagged(path) {
  const response = await ask(path, {});
  return { body: await read(response, true), etag: response.headers.get('ETag') };
}

/** Reads a text of that media type, and the address of its next page if it has one. */
export async function getText(path, type) {
  const response = await ask(path, { headers: { Accept: type } });
  if (!response.ok) {
    await read(response, true); // which refuses
  }
  return { text: await response.text(), next: /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '')?.[1] };
}

/** Reads a file of that media type. */
export async function getFile(path, type) {
  const response = await ask(path, { headers: { Accept: type } });
  if (!response.ok) {
    await read(response, true); // which refuses
  }
  return response.blob();
}

/** Sends JSON and reads the answer; null if there is none. */
export const send = async (method, path, body, headers = {}) => read(await change(method, path, body, headers), true);

/** The same with the ETag of the answer. */
export async function sendTagged(method, path, body, headers = {}) {
  const response = await change(method, path, body, headers);
  return { body: await read(response, true), etag: response.headers.get('ETag') };
}

async function change(method, path, body, headers) {
  const who = await session();
  return ask(path, {
    method,
    headers: { 'X-Session-Token': who?.token ?? '', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function ask(path, options) {
  try {
    return await fetch(path, { cache: 'no-cache', ...options, headers: { ...HEADERS, ...options.headers } });
  } catch {
    throw new Refusal(0);
  }
}

async function read(response, comesBack) {
  if (response.status === 401 && comesBack) {
    location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`);
    return new Promise(() => {}); // the page is left
  }
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const body = response.status !== 204 && isJson ? await response.json() : null;
  if (!response.ok) {
    throw new Refusal(response.status, body ?? {});
  }
  return body;
}
