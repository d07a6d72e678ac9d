import type { Comparison, GridRow } from '../../rules/comparison/model';

/** Persons × charges × facts, document by document: what one has and another lacks. */
export function DocumentGrid({ comparison: { documents, grid } }: { comparison: Comparison }) {
  return (
    <div class="grid-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">人员</th>
            <th scope="col">罪名或事实</th>
            {documents.map(({ title }, index) => (
              <th key={index} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {grid.map(({ person, item, marks, isOpen }, at) => (
            <tr key={`${person}${item}`} class={isOpen ? 'is-open' : ''}>
              {grid[at - 1]?.person !== person && (
                <th scope="rowgroup" rowSpan={rowsOf(grid, at)}>
                  {person}
                </th>
              )}
              <td>{item || '（本人）'}</td>
              {marks.map((mark, index) => (
                <td key={index}>{mark}</td>
              ))}
              <td>{isOpen ? '各文书不一致，请核对' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many rows from one on are about the same person. */
function rowsOf(grid: readonly GridRow[], from: number): number {
  const next = grid.findIndex(({ person }, at) => at > from && person !== grid[from]?.person);
  return (next < 0 ? grid.length : next) - from;
}
