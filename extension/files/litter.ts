/** Whether a file was left in its folder by a system or an open editor: nobody gave it to be read. */
export function isLitter(name: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
