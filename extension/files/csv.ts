/** The rows of a CSV text; fields may be quoted and then hold commas, line ends and doubled quotes. */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',' || char === '\t') endField();
    else if (char === '\n') endRow();
    else if (char !== '\r' && char !== '\uFEFF') field += char;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
