/** Which release of the host this is, by its address: '' (as everywhere), `upgraded` or `hard`. */
export const variant = /^\/e-(\w+)\//.exec(location.pathname)?.[1] ?? '';
