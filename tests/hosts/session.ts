import type { IncomingHttpHeaders } from 'node:http';

/** The cookie of a session; there is one user. */
export const SESSION = 'PRACTICE_SESSION=1; Path=/; HttpOnly; SameSite=Lax';

/** Whether a request comes with the session. */
export function isLoggedIn(headers: IncomingHttpHeaders): boolean {
  return (headers.cookie ?? '').includes('PRACTICE_SESSION=1');
}
