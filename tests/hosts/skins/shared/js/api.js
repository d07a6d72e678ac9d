/** Each skin speaks to the server under its own address; pages that all skins share speak to it directly. */
const [, skin = ''] = /^\/([a-z-]+)\//.exec(location.pathname) ?? [];
const base = skin === '' || skin === 'shared' ? '/api/' : `/${skin}/api/`;

/** JSON calls to the server. A refused call rejects with the status and the server's data. */
async function call(method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const data = await response.json();
  if (!response.ok) throw Object.assign(new Error(data.message || '请求失败'), { status: response.status, data });
  return data;
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
