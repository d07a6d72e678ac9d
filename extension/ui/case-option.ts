/** A case in a list to choose from: its name, where one was read, before its number. */
export function caseOption(name: string | undefined, id: string): string {
  return name ? `${name}　${id}` : id;
}
